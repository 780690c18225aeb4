// What overlaps so much that a column of the grid cannot hold it side by side.

import type { Entry } from "../../lib/api/generated/commands";

/** Entries of one time that found no room, and the time they take up together. */
export interface Fold {
  readonly start: string;
  readonly end: string;
  readonly entries: readonly Entry[];
}

const endOf = ({ start, end }: Entry) =>
  end !== null && end > start ? end : start;

/** Entries that overlap one another, directly or by others between them. */
function clusters(entries: readonly Entry[]): Entry[][] {
  const sorted = [...entries].sort((a, b) => a.start.localeCompare(b.start));
  const all: Entry[][] = [];
  let until = "";
  for (const entry of sorted) {
    const open = all.at(-1);
    if (open && entry.start < until) open.push(entry);
    else all.push([entry]);
    if (endOf(entry) > until || !open) until = endOf(entry);
  }
  return all;
}

/** Which column each entry of a cluster stands in: the first that is free. */
export function columnsOf(cluster: readonly Entry[]): number[] {
  const ends: string[] = [];
  return cluster.map((entry) => {
    const free = ends.findIndex((end) => end <= entry.start);
    const column = free < 0 ? ends.length : free;
    ends[column] = endOf(entry);
    return column;
  });
}

/** Leaves so many side by side as there is room for; the others of their time become one fold. */
export function folded(
  entries: readonly Entry[],
  room: number,
): { shown: Entry[]; folds: Fold[] } {
  const shown: Entry[] = [];
  const folds: Fold[] = [];
  for (const cluster of clusters(entries)) {
    const columns = columnsOf(cluster);
    const fits = Math.max(...columns) < room;
    const kept = cluster.filter(
      (_, index) => fits || (columns[index] ?? 0) < room - 1,
    );
    const rest = cluster.filter((entry) => !kept.includes(entry));
    shown.push(...kept);
    const [first] = rest;
    if (!first) continue;
    const end = rest.map(endOf).sort().at(-1) ?? first.start;
    folds.push({ start: first.start, end, entries: rest });
  }
  return { shown, folds };
}

/** An entry with its place among those of its time: which of how many columns. */
export interface Placed {
  readonly entry: Entry;
  readonly column: number;
  readonly columns: number;
}

/** All entries side by side, for paper, where nothing is folded away. */
export function placed(entries: readonly Entry[]): Placed[] {
  return clusters(entries).flatMap((cluster) => {
    const columns = columnsOf(cluster);
    const count = Math.max(...columns) + 1;
    return cluster.map((entry, index) => ({
      entry,
      column: columns[index] ?? 0,
      columns: count,
    }));
  });
}
