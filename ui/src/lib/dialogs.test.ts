import { afterEach, expect, test, vi } from "vitest";

import {
  aboveDialogs,
  beginIn,
  dialogStands,
  enterGoesOn,
  stand,
} from "./dialogs";

const close = "<button id='close'>×</button>";
const go = "<button id='go' data-main>Go</button>";

afterEach(() => document.body.replaceChildren());

function dialogOf(inner: string): HTMLDialogElement {
  document.body.innerHTML = `<dialog open tabindex="-1">${close}${inner}</dialog>`;
  const dialog = document.querySelector("dialog");
  if (!dialog) throw new Error("no dialog");
  dialog.addEventListener("keydown", (event) =>
    enterGoesOn(
      event as unknown as KeyboardEvent & { currentTarget: HTMLElement },
    ),
  );
  return dialog;
}

test.each([
  ["its_first_field", "<form><input id='first'><input></form>" + go, "first"],
  ["its_list_to_choose_from", `<select id='kind'></select>${go}`, "kind"],
  ["its_main_button", `<button>Leave</button>${go}`, "go"],
  ["what_is_read", "<div id='text' tabindex='0'></div>", "text"],
])("a_dialog_begins_in_%s_and_not_on_its_cross", (_, inner, id) => {
  beginIn(dialogOf(inner));
  expect(document.activeElement?.id).toBe(id);
});

test("a_dialog_with_nothing_but_a_cross_has_the_focus_itself", () => {
  const dialog = dialogOf("");
  beginIn(dialog);
  expect(document.activeElement).toBe(dialog);
});

test.each([
  ["a_list", "<select id='at'></select>", {}, 1],
  ["a_date", "<form><input id='at' type='date'></form>", {}, 1],
  ["a_box_outside_a_form", "<input id='at' type='checkbox'>", {}, 1],
  ["a_longer_text", "<textarea id='at'></textarea>", {}, 0],
  ["a_longer_text", "<textarea id='at'></textarea>", { ctrlKey: true }, 1],
  ["another_button", "<button id='at'>Other</button>", {}, 0],
])("enter_on_%s", (_, inner, held, times) => {
  dialogOf(inner + go);
  const pressed = vi.fn();
  document.getElementById("go")?.addEventListener("click", pressed);
  const form = document.querySelector("form");
  if (form) form.append(document.getElementById("go") ?? "");
  const key = { key: "Enter", bubbles: true, cancelable: true, ...held };
  document
    .getElementById("at")
    ?.dispatchEvent(new KeyboardEvent("keydown", key));
  expect(pressed).toHaveBeenCalledTimes(times);
});

test("a_dialog_stands_until_it_is_closed", () => {
  const dialog = dialogOf(go);
  expect(dialogStands()).toBe(true);
  dialog.close();
  expect(dialogStands()).toBe(false);
});

test("a_notice_stands_in_the_dialog_on_top_and_goes_back_to_its_place", () => {
  document.body.innerHTML = `<button id='before'></button><dialog id='one'></dialog><dialog id='two'></dialog><div id='home'><p role='status'></p></div>`;
  const at = (id: string) => document.getElementById(id) as HTMLElement;
  const notice = document.querySelector("p");
  at("before").focus();
  const leave = aboveDialogs(at("home"));
  expect(notice?.parentElement).toBe(at("home"));
  const closeOne = stand(at("one") as HTMLDialogElement);
  expect(notice?.parentElement).toBe(at("one"));
  const closeTwo = stand(at("two") as HTMLDialogElement);
  expect(notice?.parentElement).toBe(at("two"));
  // A dialog leaves the page before it is closed, with all that is in it.
  at("two").remove();
  closeTwo();
  expect(notice?.parentElement).toBe(at("one"));
  closeOne();
  expect(notice?.parentElement).toBe(at("home"));
  expect(document.activeElement).toBe(at("before"));
  leave?.();
  expect(notice?.isConnected).toBe(false);
});
