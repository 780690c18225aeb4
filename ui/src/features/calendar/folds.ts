// What overlaps so much that a column of the grid cannot hold it side by side.

import type { Entry } from "../../lib/api/generated/commands";

/** Entries of one time that found no room, and the time they take up together. */
export interface Fold {
  readonly start: string;
  readonly end: string;
  readonly entries: readonly Entry[];
}

/** What takes its time, in the order of wall times. */
interface Timed {
  readonly start: string;
  readonly end: string | null;
}

const endOf = ({ start, end }: Timed) =>
  end !== null && end > start ? end : start;

/** What overlaps one another, directly or by others between them. */
function clusters<T extends Timed>(things: readonly T[]): T[][] {
  const sorted = [...things].sort((a, b) => a.start.localeCompare(b.start));
  const all: T[][] = [];
  let until = "";
  for (const thing of sorted) {
    const open = all.at(-1);
    if (open && thing.start < until) open.push(thing);
    else all.push([thing]);
    if (endOf(thing) > until || !open) until = endOf(thing);
  }
  return all;
}

/** Which column each thing of a cluster stands in: the first that is free. */
function columnsOf(cluster: readonly Timed[]): number[] {
  const ends: string[] = [];
  return cluster.map((thing) => {
    const free = ends.findIndex((end) => end <= thing.start);
    const column = free < 0 ? ends.length : free;
    ends[column] = endOf(thing);
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

/** Something with its place among what is at its time: which of how many columns. */
export interface Placed<T> {
  readonly thing: T;
  readonly column: number;
  readonly columns: number;
}

/** Everything side by side, in the order of time. */
export function placed<T extends Timed>(things: readonly T[]): Placed<T>[] {
  return clusters(things).flatMap((cluster) => {
    const columns = columnsOf(cluster);
    const count = Math.max(...columns) + 1;
    return cluster.map((thing, index) => ({
      thing,
      column: columns[index] ?? 0,
      columns: count,
    }));
  });
}
