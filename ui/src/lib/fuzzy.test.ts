import { expect, test } from "vitest";

import { fit } from "./fuzzy";

const titles = [
  "Go to Calendar",
  "Go to Deadlines",
  "Add a deadline",
  "Undo: Done HW2",
  "Ir a Número",
];
const best = (text: string) =>
  titles
    .map((title) => ({ title, fits: fit(text, title) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
    .map(({ title }) => title);

test("a_few_letters_are_enough", () => {
  expect(best("go dl")[0]).toBe("Go to Deadlines");
  expect(best("cal")).toEqual(["Go to Calendar"]);
  expect(best("dead")).toContain("Add a deadline");
  expect(best("undo hw")).toEqual(["Undo: Done HW2"]);
});
test("accents_and_case_do_not_matter", () => {
  expect(best("NUMERO")).toEqual(["Ir a Número"]);
});
test("letters_that_are_not_there_find_nothing", () => {
  expect(best("xyz")).toEqual([]);
  expect(best("")).toEqual([]);
  expect(best("go xyz")).toEqual([]);
});
