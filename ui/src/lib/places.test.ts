import { expect, test } from "vitest";

import type { Place } from "./api/generated/commands";
import { stretches } from "./places";

const on = (
  line: number,
  start: number,
  end: number,
  end_line = line,
): Place => ({
  line,
  end_line,
  start,
  end,
});

test("a_value_is_cut_out_of_its_line", () => {
  expect(
    stretches(["HW1 due today"], [{ key: "a", place: on(1, 0, 7) }]),
  ).toEqual([
    [
      { text: "HW1 due", keys: ["a"] },
      { text: " today", keys: [] },
    ],
  ]);
});

test("columns_count_letters_and_not_their_halves", () => {
  const [line] = stretches(["🎓🎓 exam"], [{ key: "a", place: on(1, 3, 7) }]);
  expect(line).toEqual([
    { text: "🎓🎓 ", keys: [] },
    { text: "exam", keys: ["a"] },
  ]);
});

test("where_two_items_stand_both_are_lit", () => {
  const [line] = stretches(
    ["20% Midterm test"],
    [
      { key: "weight", place: on(1, 0, 16) },
      { key: "exam", place: on(1, 4, 11) },
    ],
  );
  expect(line?.map(({ keys }) => keys)).toEqual([
    ["weight"],
    ["weight", "exam"],
    ["weight"],
  ]);
});

test("a_place_over_two_lines_lights_the_end_of_one_and_the_begin_of_the_next", () => {
  const cut = stretches(
    ["one two", "three four"],
    [{ key: "a", place: on(1, 4, 5, 2) }],
  );
  expect(
    cut.map((line) =>
      line.filter(({ keys }) => keys.length > 0).map(({ text }) => text),
    ),
  ).toEqual([["two"], ["three"]]);
});

test("a_place_beyond_the_text_breaks_nothing", () => {
  const cut = stretches(
    ["ab", ""],
    [
      { key: "a", place: on(1, 1, 99) },
      { key: "b", place: on(2, 0, 5) },
      { key: "c", place: on(7, 0, 5) },
    ],
  );
  expect(cut.map((line) => line.map(({ text }) => text).join(""))).toEqual([
    "ab",
    "",
  ]);
});
