import { expect, test } from "vitest";

import { conventions } from "../../dev/mock/conventions";
import { review } from "../../dev/page";
import { itemsOf } from "./drafts";
import { holdsWords, kindOf } from "./filters";

const items = itemsOf(review().draft);
const local = conventions("en-US");
const found = (words: string) =>
  items.filter((one) => holdsWords(one, words, local)).map(({ key }) => key);

test("an_item_is_found_by_its_values_its_words_and_its_date", () => {
  expect(found("hw2")).toEqual(["event-6"]);
  expect(found("CHEN instructor")).toEqual(["person-1"]);
  expect(found("feb 26")).toEqual(["event-6"]);
  expect(found("no such thing")).toEqual([]);
  expect(found("  ")).toHaveLength(items.length);
});

test("every_item_is_of_one_kind", () => {
  const kinds = new Set(items.map(kindOf));
  expect([...kinds].sort()).toEqual([
    "classes",
    "course",
    "daysOff",
    "deadlines",
    "exams",
    "grading",
    "links",
    "officeHours",
    "people",
    "policies",
  ]);
});
