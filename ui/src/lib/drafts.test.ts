import { describe, expect, test } from "vitest";

import { review as sample } from "../../dev/page";
import { addItem } from "./additions";
import { summarize } from "./counts";
import {
  assumedTimes,
  evidenceOf,
  isDoubtful,
  isMine,
  itemOf,
  itemsOf,
  lacks,
  removeItem,
  setValue,
  type Found,
} from "./drafts";

const { draft } = sample();
const keyOf = (title: string) =>
  draft.events.find((event) => event.title === title)?.key ??
  "nothing of that title";
const found = (in_: typeof draft, key: string): Found => {
  const item = itemOf(in_, key);
  if (!item) throw new Error(`${key} is gone`);
  return item;
};

describe("editing a draft", () => {
  test("a_changed_value_is_mine_and_claims_no_place_in_the_page", () => {
    const key = keyOf("HW1 due");
    const item = found(setValue(draft, draft, key, "time", "17:00"), key);
    expect(evidenceOf(item, "time")).toMatchObject({
      basis: "mine",
      place: null,
      quote: "",
    });
    expect(
      evidenceOf(item, "date"),
      "the other values stay the page's",
    ).toMatchObject({
      basis: "stated",
    });
    expect(isMine(item)).toBe(true);
  });

  test("a_value_set_back_is_the_page_s_again", () => {
    const key = keyOf("HW1 due");
    const there = setValue(draft, draft, key, "title", "Homework 1");
    const back = setValue(there, draft, key, "title", "HW1 due");
    expect(evidenceOf(found(back, key), "title")).toMatchObject({
      basis: "stated",
    });
    expect(isMine(found(back, key))).toBe(false);
  });

  test("an_assumed_time_that_is_set_is_doubtful_no_more", () => {
    const key = keyOf("HW1 due");
    expect(isDoubtful(found(draft, key))).toBe(true);
    expect(
      isDoubtful(found(setValue(draft, draft, key, "time", "17:00"), key)),
    ).toBe(false);
  });

  test("editing_leaves_the_draft_it_came_from_as_it_was", () => {
    const before = JSON.stringify(draft);
    setValue(draft, draft, keyOf("HW1 due"), "title", "x");
    removeItem(draft, keyOf("HW1 due"));
    addItem(draft, "events", "due");
    expect(JSON.stringify(draft)).toBe(before);
  });

  test("a_part_of_a_category_is_edited_and_removed_in_its_place", () => {
    const part = itemsOf(draft).find(
      ({ section, depth }) => section === "grading" && depth === 1,
    );
    const key = part?.key ?? "";
    const heavier = setValue(draft, draft, key, "weight", 12);
    expect(found(heavier, key).item).toMatchObject({ weight: 12 });
    expect(itemOf(removeItem(draft, key), key)).toBeUndefined();
    expect(removeItem(draft, key).grading.length, "its parent stays").toBe(
      draft.grading.length,
    );
  });

  test("the_course_and_the_late_days_are_edited_like_anything_else", () => {
    const coded = setValue(draft, draft, "course", "code", "18-790");
    expect(coded.course.code).toBe("18-790");
    const later = setValue(draft, draft, "late_days", "late_days", 3);
    expect(later.late_days).toBe(3);
    expect(later.late_days_evidence[0]?.basis).toBe("mine");
  });

  test("added_items_get_keys_that_nothing_else_has", () => {
    const [one, first] = addItem(draft, "events", "due");
    const [two, second] = addItem(one, "people");
    expect(first).not.toBe(second);
    expect(new Set(itemsOf(two).map(({ key }) => key)).size).toBe(
      itemsOf(two).length,
    );
  });

  test("an_added_item_says_what_it_still_lacks", () => {
    const [with_, key] = addItem(draft, "events", "due");
    expect(lacks(found(with_, key))).toBe("title");
    const named = setValue(with_, draft, key, "title", "HW4");
    expect(lacks(found(named, key))).toBeNull();
  });

  test("only_dated_deadlines_without_a_stated_time_ask_for_one", () => {
    expect(assumedTimes(draft)).toEqual(
      ["HW1 due", "HW2 due", "HW3 due"].map(keyOf),
    );
  });
});

describe("counting a draft", () => {
  const review = sample();

  test("an_untouched_draft_counts_as_the_core_counted_it", () => {
    expect(summarize(review.draft, review)).toEqual(review.summary);
  });

  test("what_is_taken_out_or_added_changes_the_count", () => {
    const without = removeItem(review.draft, keyOf("HW1 due"));
    expect(summarize(without, review).deadlines).toBe(
      review.summary.deadlines - 1,
    );
    const [more, key] = addItem(review.draft, "events", "due");
    const dated = setValue(
      setValue(more, review.draft, key, "title", "HW4"),
      review.draft,
      key,
      "date",
      "2025-04-20",
    );
    expect(summarize(dated, review).deadlines).toBe(
      review.summary.deadlines + 1,
    );
  });

  test("a_date_that_is_found_takes_its_work_off_the_undated", () => {
    const dated = setValue(
      review.draft,
      review.draft,
      keyOf("Final report"),
      "date",
      "2025-04-28",
    );
    expect(summarize(dated, review).undated).toEqual([]);
  });

  test("changed_weights_are_summed_exactly", () => {
    const homeworks =
      review.draft.grading.find(({ name }) => name === "Homeworks")?.key ?? "";
    const lighter = setValue(
      review.draft,
      review.draft,
      homeworks,
      "weight",
      29.9,
    );
    expect(summarize(lighter, review).grading).toBe("99.9");
  });
});
