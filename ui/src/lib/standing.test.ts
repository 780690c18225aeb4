import { expect, test } from "vitest";

import { standing } from "./standing";

const line = (id: string, done = false) => ({ id, done });
const stood = [
  { key: "week", items: [line("a"), line("b")] },
  { key: "done", items: [line("c", true)] },
];

test("a_line_that_was_ticked_stays_where_it_stood_and_shows_its_tick", () => {
  const fresh = [
    { key: "week", items: [line("b")] },
    { key: "done", items: [line("a", true), line("c", true)] },
  ];
  expect(standing(stood, fresh)).toEqual([
    { key: "week", items: [line("a", true), line("b")] },
    { key: "done", items: [line("c", true)] },
  ]);
});

test("a_line_that_was_removed_leaves_and_its_empty_group_with_it", () => {
  const fresh = [{ key: "week", items: [line("b")] }];
  expect(standing(stood, fresh)).toEqual(fresh);
});

test("a_line_nobody_has_seen_yet_puts_all_in_their_new_places", () => {
  const fresh = [{ key: "week", items: [line("new"), line("b"), line("a")] }];
  expect(standing(stood, fresh)).toBe(fresh);
});
