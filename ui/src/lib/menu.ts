// The menu of the web view: it belongs to text, and to nothing else of a program.

import { typesText } from "./keys";

/** Whether a press of the other button is about text: in a field, or on words that are selected. */
export function keepsMenu(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return false;
  if (typesText(target)) return true;
  const selection = document.getSelection();
  return (
    selection !== null &&
    !selection.isCollapsed &&
    target instanceof Node &&
    selection.getRangeAt(0).intersectsNode(target)
  );
}

/** Keeps "Back", "Reload" and the like from where they would do harm. */
export function leaveMenu(event: Event): void {
  if (!keepsMenu(event.target)) event.preventDefault();
}
