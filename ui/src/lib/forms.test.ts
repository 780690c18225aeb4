import { expect, test } from "vitest";

import { asText, fromText, isNumber, type FormField } from "./forms";

const field = (sort: FormField["sort"]): FormField => ({
  name: "it",
  label: "It",
  sort,
});

test("what_is_typed_becomes_what_the_request_has", () => {
  expect(fromText(field("lines"), " one \n\ntwo")).toEqual(["one", "two"]);
  expect(fromText(field("count"), "")).toBeNull();
  expect(fromText(field("number"), "12.5")).toBe(12.5);
  expect(fromText(field("time"), "")).toBeNull();
  expect(fromText(field("text"), "")).toBe("");
});

test("a_count_is_a_whole_number_and_nothing_is_one_too", () => {
  for (const good of ["", "0", "12"])
    expect(isNumber(field("count"), good)).toBe(true);
  for (const bad of ["1.5", "-1", "two"])
    expect(isNumber(field("count"), bad)).toBe(false);
  expect(isNumber(field("number"), "1.5")).toBe(true);
  expect(isNumber(field("number"), "two")).toBe(false);
});

test("a_value_shows_as_text", () => {
  expect(asText(null)).toBe("");
  expect(asText(["a", "b"])).toBe("a\nb");
  expect(asText(15)).toBe("15");
});
