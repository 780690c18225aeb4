import { afterEach, expect, test } from "vitest";

import { leaveMenu } from "./menu";

afterEach(() => document.body.replaceChildren());

function kept(id: string): boolean {
  const event = new Event("contextmenu", { bubbles: true, cancelable: true });
  document.addEventListener("contextmenu", leaveMenu, { once: true });
  document.getElementById(id)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

test.each([
  ["a_field_of_text", "<input id='at'>", true],
  ["a_longer_text", "<textarea id='at'></textarea>", true],
  ["a_button", "<button id='at'>Go</button>", false],
  ["a_list_to_choose_from", "<select id='at'></select>", false],
  ["words_that_are_not_selected", "<p id='at'>Words</p>", false],
])("the_menu_of_%s", (_, inner, stays) => {
  document.body.innerHTML = inner;
  expect(kept("at")).toBe(stays);
});

test("words_that_are_selected_keep_the_menu_to_copy_them", () => {
  document.body.innerHTML = "<p id='at'>Words</p><p id='other'>Others</p>";
  const words = document.getElementById("at");
  if (words) document.getSelection()?.selectAllChildren(words);
  expect(kept("at")).toBe(true);
  expect(kept("other")).toBe(false);
});
