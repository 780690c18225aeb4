// How a dialog stands over the work, where it begins, what Enter means in it, and what stays above it.

import type { Attachment } from "svelte/attachments";

const fields =
  "input:not([type='hidden'], :disabled), select:not(:disabled), textarea:not(:disabled)";
/** The button that goes on. */
const main = "[data-main]:not(:disabled), [type='submit']:not(:disabled)";

/** Told to the page whenever a dialog comes or goes. */
const turned = "semestra:dialog";
const standing = "dialog[open]";

/** Lets a dialog stand over the work, and begins in it; answers with the way to take it away. */
export function stand(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  beginIn(dialog);
  document.dispatchEvent(new Event(turned));
  return () => {
    dialog.close();
    document.dispatchEvent(new Event(turned));
    // The browser does so too, but not for a dialog that has left the page already.
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}

/**
 * Keeps what an element holds in the dialog on top while one stands: beneath a dialog nothing can be seen well, read
 * out or pressed. What is carried is the element's only child, so that its own place in the page stays.
 */
export const aboveDialogs: Attachment<HTMLElement> = (home) => {
  const carried = home.firstElementChild;
  if (!carried) return;
  const follow = () =>
    ([...document.querySelectorAll(standing)].at(-1) ?? home).append(carried);
  follow();
  document.addEventListener(turned, follow);
  return () => {
    document.removeEventListener(turned, follow);
    carried.remove();
  };
};

/** Whether a dialog stands over the work, so that keys mean nothing beneath it. */
export function dialogStands(): boolean {
  return document.querySelector(standing) !== null;
}

/**
 * Puts the focus where one goes on: into the first field, else on the main button, else on what can be read.
 * Left to the browser it would stand on the cross that closes, which a typed space presses.
 */
export function beginIn(dialog: HTMLElement): void {
  const first = [fields, main, "[tabindex='0']"]
    .map((kind) => dialog.querySelector<HTMLElement>(kind))
    .find((one) => one !== null);
  (first ?? dialog).focus();
}

/** Presses the main button by Enter where the browser would not: outside a form, on a list to choose from, on a date. */
export function enterGoesOn(
  event: KeyboardEvent & { currentTarget: HTMLElement },
): void {
  if (event.key !== "Enter" || event.defaultPrevented || event.isComposing)
    return;
  const { target, currentTarget: dialog } = event;
  const held = event.ctrlKey || event.metaKey;
  if (!held && !needsHelp(target, dialog)) return;
  const form = target instanceof Element ? target.closest("form") : null;
  const button = (form ?? dialog).querySelector<HTMLElement>(main);
  if (!button) return;
  event.preventDefault();
  button.click();
}

/** A field of text in a form sends it itself, and a button or a longer text takes Enter for its own. */
function needsHelp(target: EventTarget | null, dialog: HTMLElement): boolean {
  if (target === dialog || target instanceof HTMLSelectElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  const { form, type } = target;
  return form === null || type === "date" || type === "time";
}
