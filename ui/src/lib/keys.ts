// Every key of the window in one table, from which both the handler and the list behind `?` come.

export const keys = [
  { name: "search", chords: ["Mod+k", "/"] },
  { name: "today", chords: ["1"] },
  { name: "calendar", chords: ["2", "c"] },
  { name: "deadlines", chords: ["3", "d"] },
  { name: "import", chords: ["4", "i"] },
  { name: "settings", chords: ["5", "s"] },
  { name: "thisDay", chords: ["t"] },
  { name: "previous", chords: ["ArrowLeft", "k"] },
  { name: "next", chords: ["ArrowRight", "j"] },
  { name: "day", chords: ["Shift+d"] },
  { name: "week", chords: ["Shift+w"] },
  { name: "month", chords: ["Shift+m"] },
  { name: "term", chords: ["Shift+t"] },
  { name: "agenda", chords: ["Shift+a"] },
  { name: "newBlock", chords: ["n"] },
  { name: "print", chords: ["Mod+p"] },
  { name: "close", chords: ["Escape"] },
  { name: "undo", chords: ["Mod+z"] },
  { name: "redo", chords: ["Mod+Shift+z", "Mod+y"] },
  { name: "nextDoubt", chords: ["n"], where: "review" },
  { name: "previousDoubt", chords: ["p"], where: "review" },
  { name: "accept", chords: ["a"], where: "review" },
  { name: "edit", chords: ["e"], where: "review" },
  { name: "takeOut", chords: ["x", "Delete"], where: "review" },
  { name: "filter", chords: ["f"], where: "review" },
  { name: "keys", chords: ["?"] },
] as const;

/** Keys of a list of deadlines; the list obeys them itself. */
export const listKeys = [
  { name: "move", chords: ["ArrowUp", "ArrowDown"] },
  { name: "tick", chords: ["Space"] },
  { name: "open", chords: ["Enter"] },
  { name: "select", chords: ["x"] },
  { name: "selectMore", chords: ["Shift+ArrowUp", "Shift+ArrowDown"] },
  { name: "selectAll", chords: ["Mod+a"] },
] as const;

export type KeyName = (typeof keys)[number]["name"];

/** What of a keyboard event a chord is matched with. */
export type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
>;

function matches(event: Pressed, chord: string): boolean {
  const parts = chord.split("+");
  const key = parts.pop() ?? "";
  const mod = parts.includes("Mod");
  if ((event.ctrlKey || event.metaKey) !== mod || event.altKey) return false;
  // `?` and `/` need Shift on some keyboards and not on others.
  const letter = /^[a-z]$/.test(key);
  if (letter && event.shiftKey !== parts.includes("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** Where the window is: a page under review has keys of its own, and they come first. */
export type KeyPlace = "review" | "elsewhere";

/** The name of what was pressed, if it means anything. */
export function keyFor(
  event: Pressed,
  place: KeyPlace = "elsewhere",
): KeyName | null {
  const meant = keys.filter(({ chords }) =>
    chords.some((chord) => matches(event, chord)),
  );
  const own = meant.find((key) => "where" in key && key.where === place);
  return (own ?? meant.find((key) => !("where" in key)))?.name ?? null;
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

const signs: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  Delete: "Del",
  Shift: "Shift",
};

/** A chord as it stands on the keyboard: "Ctrl K", on a Mac "⌘ K". */
export function chordWords(chord: string, mac: boolean): string {
  return chord
    .split("+")
    .map((part) => {
      if (part === "Mod") return mac ? "⌘" : "Ctrl";
      return signs[part] ?? part.toUpperCase();
    })
    .join(" ");
}
