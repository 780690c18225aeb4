// Which words of the document are selected: from the browser's range to lines and columns.

import type { Place } from "../../lib/api/generated/commands";

const letters = (text: string) => Array.from(text).length;

function lineOf(text: Element): number {
  return Number(text.closest("[data-line]")?.getAttribute("data-line"));
}

/** How many letters of a line stand before a point in it; nothing when the point is not in it. */
function column(text: Element, node: Node, offset: number): number | null {
  if (!text.contains(node)) return null;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return letters(before.toString());
}

/** The place of what is selected in the lines under `root`; nothing when no words are. */
export function placeOf(range: Range, root: Element): Place | null {
  if (range.collapsed) return null;
  const all = [...root.querySelectorAll("[data-line] > .text")];
  const texts = all.filter((text) => range.intersectsNode(text));
  const [first] = texts;
  let last = texts.at(-1);
  if (!first || !last) return null;
  const start = column(first, range.startContainer, range.startOffset) ?? 0;
  let end = column(last, range.endContainer, range.endOffset);
  if (end === 0 && texts.length > 1) {
    // A selection of whole lines ends before the first letter of the next.
    last = texts.at(-2) ?? last;
    end = null;
  }
  const place = {
    line: lineOf(first),
    end_line: lineOf(last),
    start,
    end: end ?? letters(last.textContent),
  };
  const empty = place.line === place.end_line && place.start >= place.end;
  return empty ? null : place;
}

/** Selects the words of whole lines. */
export function selectLines(root: Element, from: number, to: number): void {
  const text = (line: number) =>
    root.querySelector(`[data-line="${line}"] > .text`);
  const [first, last] = [text(Math.min(from, to)), text(Math.max(from, to))];
  const selection = window.getSelection();
  if (!first || !last || !selection) return;
  selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

/** Moves the end of the selection by a word. */
export function extendByWord(by: "forward" | "backward"): void {
  window.getSelection()?.modify("extend", by, "word");
}

export function selectNothing(): void {
  window.getSelection()?.removeAllRanges();
}
