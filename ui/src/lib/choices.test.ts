import { expect, test } from "vitest";

import { review } from "../../dev/page";
import { chooseSection, othersOf, sectionOf, sectionsOf } from "./choices";
import { removeItem } from "./drafts";

const { draft: said } = review("everything");
const keys = (draft: typeof said) => draft.meetings.map(({ key }) => key);

test("sections_are_asked_for_only_where_there_are_several", () => {
  expect(sectionsOf(said)).toEqual(["Section A", "Section B"]);
  expect(sectionsOf(review().draft)).toEqual([]);
});

test("a_section_keeps_its_classes_and_those_of_all", () => {
  const mine = chooseSection(said, said, { name: "Section B" });
  expect(keys(mine)).toEqual(["meeting-1", "meeting-Section B"]);
  expect(mine.office_hours).toEqual(said.office_hours);
  expect(mine.events).toEqual(said.events);
  expect(sectionOf(mine, said)).toEqual({ name: "Section B" });
});

test("another_section_can_be_chosen_afterwards", () => {
  const none = chooseSection(said, said, "none");
  expect(keys(none)).toEqual(["meeting-1"]);
  expect(sectionOf(none, said)).toBe("none");
  const all = chooseSection(none, said, "all");
  expect(all.meetings).toEqual(said.meetings);
  expect(sectionOf(all, said)).toBe("all");
});

test("what_was_changed_or_taken_out_besides_stays_so", () => {
  const without = removeItem(said, "meeting-1");
  expect(keys(chooseSection(without, said, { name: "Section A" }))).toEqual([
    "meeting-Section A",
  ]);
});

test("sections_that_were_not_chosen_are_sent_along", () => {
  const mine = chooseSection(said, said, { name: "Section B" });
  expect(othersOf(mine, said)).toEqual(["meeting-Section A"]);
  expect(othersOf(said, said)).toEqual([]);
  expect(othersOf(chooseSection(said, said, "none"), said)).toHaveLength(2);
});

test("a_class_of_no_section_that_was_taken_out_is_gone", () => {
  expect(othersOf(removeItem(said, "meeting-1"), said)).toEqual([]);
});
