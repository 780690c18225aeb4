// What a key does.

import type { ActionName } from "../lib/actions";
import { dialogStands } from "../lib/dialogs";
import { keyFor, typesText } from "../lib/keys";
import { act, type Hands } from "./act";
import { enter } from "./enter";

/** Keys that mean the window also while one types. */
const always: readonly ActionName[] = ["search", "larger", "smaller", "usual"];

/** Does what a key of the window means; keys that belong to a field, a dialog or a list are left to it. */
export function obey(event: KeyboardEvent, hands: Hands): void {
  const { desk, review } = hands;
  const reviews = desk.screen.name === "import" && review.draft !== null;
  const name = keyFor(event, reviews ? "review" : "elsewhere");
  if (!name || event.defaultPrevented || !desk.overview) return;
  const sized = name !== "search" && always.includes(name);
  const modal = desk.dialog !== null || desk.shown !== null || dialogStands();
  if (modal && !sized) return;
  if (typesText(event.target)) {
    if (name === "close") leaveField(event.target);
    if (!always.includes(name) || event.key === "/") return;
  }
  if (enter(desk, () => act(name, hands))) event.preventDefault();
}

/** Escape leaves a field of the pane beside the work; once more closes the pane. */
function leaveField(field: EventTarget | null): void {
  if (!(field instanceof HTMLElement)) return;
  field.closest<HTMLElement>("[data-testid='inspector']")?.focus();
}
