// Where a dialog begins, and what Enter means in it.

const fields =
  "input:not([type='hidden'], :disabled), select:not(:disabled), textarea:not(:disabled)";
/** The button that goes on. */
const main = "[data-main]:not(:disabled), [type='submit']:not(:disabled)";

/** Whether a dialog stands over the work, so that keys mean nothing beneath it. */
export function dialogStands(): boolean {
  return document.querySelector("dialog[open]") !== null;
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
