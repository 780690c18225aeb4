import { expect, test } from "vitest";

import { countAs, number } from "./numbers";

test("a_system_without_a_language_still_counts", () => {
  countAs("de-DE");
  expect(number(3.5)).toBe("3,5");
  for (const none of ["C", "POSIX", ""]) {
    countAs(none);
    expect(number(3.5)).toBe("3.5");
  }
});
