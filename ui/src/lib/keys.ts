// Which action a pressed key means, and how keys are written.

import { actions, type ActionName } from "./actions";
import { words } from "./words";

/** Keys of a list of deadlines; the list obeys them itself. */
export const listKeys = [
  { name: "move", chords: ["ArrowUp", "ArrowDown"] },
  { name: "tick", chords: ["Space"] },
  { name: "open", chords: ["Enter"] },
  { name: "select", chords: ["x"] },
  { name: "selectMore", chords: ["Shift+ArrowUp", "Shift+ArrowDown"] },
  { name: "selectAll", chords: ["Mod+a"] },
] as const;

/** What of a keyboard event a chord is matched with. */
export type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
>;

/** The key of a chord and what is held with it; the key may be a plus. */
function split(chord: string): [string, string[]] {
  const plus = chord.endsWith("++");
  const parts = (plus ? chord.slice(0, -2) : chord).split("+");
  const key = plus ? "+" : (parts.pop() ?? "");
  return [key, parts];
}

function matches(event: Pressed, chord: string): boolean {
  const [key, parts] = split(chord);
  const mod = parts.includes("Mod");
  if ((event.ctrlKey || event.metaKey) !== mod || event.altKey) return false;
  // `?` and `/` need Shift on some keyboards and not on others; letters and keys with a name do not.
  const named = /^[a-z]$/.test(key) || key.length > 1;
  if (named && event.shiftKey !== parts.includes("Shift")) return false;
  const pressed = event.key === " " ? "Space" : event.key;
  return pressed.toLowerCase() === key.toLowerCase();
}

/** Where the keys are: a page under review and a list of deadlines have keys of their own, and they come first. */
export type KeyPlace = "review" | "list" | "elsewhere";

/** The action that was pressed, if any. */
export function keyFor(
  event: Pressed,
  place: KeyPlace = "elsewhere",
): ActionName | null {
  const meant = actions.filter(
    (row) =>
      "chords" in row && row.chords.some((chord) => matches(event, chord)),
  );
  const own = meant.find(({ home }) => home === place);
  const common = meant.find(({ home }) => home !== "review" && home !== "list");
  return (own ?? common)?.name ?? null;
}

/** Whether keys belong to what has the focus and not to the window. */
export function typesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) {
    return !["checkbox", "radio", "button", "submit"].includes(target.type);
  }
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

const arrows: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "-": "−",
};

/** A chord as it stands on the keyboard: "Ctrl K", on a Mac "⌘ K". */
export function chordWords(chord: string, mac: boolean): string {
  const is = words.keyNames;
  const names: Record<string, string> = {
    ...arrows,
    Mod: mac ? "⌘" : is.mod,
    Shift: is.shift,
    Space: is.space,
    Enter: is.enter,
    Escape: is.escape,
    Delete: is.delete,
  };
  const [key, held] = split(chord);
  return [...held, key]
    .map((part) => names[part] ?? part.toUpperCase())
    .join(" ");
}
