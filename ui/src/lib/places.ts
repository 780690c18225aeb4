// Which stretches of a document's lines light up for which items.

import type { Origin, Place } from "./api/generated/commands";

/** A place and the item whose value stands there. */
export interface Spot {
  readonly key: string;
  readonly place: Place;
}

/** A stretch of one line and the items that stand in it. */
export interface Stretch {
  readonly text: string;
  readonly keys: readonly string[];
}

/** The columns of a place on one of its lines. */
function columns(place: Place, line: number, length: number): [number, number] {
  return [
    line === place.line ? Math.min(place.start, length) : 0,
    line === place.end_line ? Math.min(place.end, length) : length,
  ];
}

/** One line cut where items begin and end. Columns count Unicode scalar values, as the core does. */
function cut(text: string, line: number, spots: readonly Spot[]): Stretch[] {
  if (spots.length === 0) return [{ text, keys: [] }];
  const letters = Array.from(text);
  const ranges = spots.map(({ key, place }) => ({
    key,
    range: columns(place, line, letters.length),
  }));
  const edges = [0, letters.length, ...ranges.flatMap(({ range }) => range)];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? letters.length;
    const here = ranges.filter(
      ({ range }) => range[0] <= from && to <= range[1],
    );
    return {
      text: letters.slice(from, to).join(""),
      keys: [...new Set(here.map(({ key }) => key))],
    };
  });
}

/** Each line of a document as stretches. */
export function stretches(
  lines: readonly string[],
  spots: readonly Spot[],
): Stretch[][] {
  const byLine = new Map<number, Spot[]>();
  for (const spot of spots) {
    const last = Math.min(spot.place.end_line, lines.length);
    for (let line = spot.place.line; line <= last; line += 1) {
      const here = byLine.get(line);
      if (here) here.push(spot);
      else byLine.set(line, [spot]);
    }
  }
  return lines.map((text, index) =>
    cut(text, index + 1, byLine.get(index + 1) ?? []),
  );
}

/** The words that stand in a place, a line of the document in a line of its own. */
export function wordsAt(lines: readonly string[], place: Place): string {
  return lines
    .slice(place.line - 1, place.end_line)
    .map((text, index) => {
      const letters = Array.from(text);
      const [from, to] = columns(place, place.line + index, letters.length);
      return letters.slice(from, to).join("");
    })
    .join("\n")
    .trim();
}

/** The printed page that a line stands on; nothing in a document without pages. */
export function pageOf(
  origins: readonly Origin[] | undefined,
  line: number,
): number | null {
  const origin = origins?.[line - 1];
  return origin?.at === "box" ? origin.page : null;
}

/** The lines with which a printed page begins, and its number. */
export function pageBegins(
  origins: readonly Origin[] | undefined,
): ReadonlyMap<number, number> {
  const begins = new Map<number, number>();
  let last: number | null = null;
  origins?.forEach((_, index) => {
    const page = pageOf(origins, index + 1);
    if (page === null || page === last) return;
    begins.set(index + 1, page);
    last = page;
  });
  return begins;
}
