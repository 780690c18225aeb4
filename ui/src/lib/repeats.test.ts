import { expect, test } from "vitest";

import { review } from "../../dev/page";
import { itemsOf } from "./drafts";
import { linesOf } from "./repeats";

test("what_a_rule_repeats_is_one_line", () => {
  const items = itemsOf(review("everything").draft);
  const lines = linesOf(items);
  const many = lines.filter((line) => line.type === "many");
  expect(many.map(({ items }) => items.length)).toEqual([12]);
  expect(lines.length).toBe(items.length - 11);
});

test("what_has_a_date_of_its_own_stays_by_itself", () => {
  const items = itemsOf(review().draft);
  expect(linesOf(items).every(({ type }) => type === "one")).toBe(true);
});
