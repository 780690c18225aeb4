import { expect, test } from "vitest";

import { stable } from "./stable";

test("what_says_the_same_is_the_same", () => {
  const keep = stable<{ a: number }>();
  const first = keep({ a: 1 });
  expect(keep({ a: 1 })).toBe(first);
  expect(keep({ a: 2 })).not.toBe(first);
});
