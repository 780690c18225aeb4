import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";

import MomentField from "./MomentField.svelte";

const by = (testid: string) => screen.getByTestId<HTMLInputElement>(testid);
const open = (value: string) => {
  const onchange = vi.fn();
  render(MomentField, { label: "My date", testid: "at", value, onchange });
  return onchange;
};
const type = (testid: string, value: string) =>
  fireEvent.input(by(testid), { target: { value } });

test("a_day_alone_is_due_at_the_end_of_it", async () => {
  const onchange = open("");
  expect(by("at").value).toBe("");
  expect(by("at-time").value).toBe("23:59");
  await type("at", "2025-02-25");
  expect(onchange).toHaveBeenLastCalledWith("2025-02-25T23:59");
});

test("a_day_keeps_the_time_that_stands_beside_it", async () => {
  const onchange = open("2025-02-25T17:00");
  await type("at", "2025-02-24");
  expect(onchange).toHaveBeenLastCalledWith("2025-02-24T17:00");
});

test("half_a_moment_is_none", async () => {
  const onchange = open("2025-02-25T17:00");
  await type("at-time", "");
  expect(onchange).toHaveBeenLastCalledWith("");
});

test("an_empty_day_says_so_in_words", () => {
  open("");
  expect(screen.getByText("no day yet")).toBeTruthy();
});
