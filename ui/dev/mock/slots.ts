// When the made-up student has time, and what it goes to.

import type {
  Entry,
  Proposal,
  StudyBlock,
  TaskLine,
} from "../../src/lib/api/generated/commands";
import { dayOf, later, minutes, plus } from "./wall";

/** The hours of each day in which there is time. */
const slots = [
  ["16:30", "18:30"],
  ["19:00", "21:00"],
] as const;

/** Each free slot goes to the earliest deadline that still needs time. */
export function proposed(
  now: string,
  until: string,
  lines: readonly TaskLine[],
  kept: readonly StudyBlock[],
  busy: readonly Entry[],
): Proposal[] {
  const left = new Map<string, number>();
  for (const { task, needed } of lines) left.set(task.id, needed);
  for (const { task, start, end } of kept)
    left.set(task.id, (left.get(task.id) ?? 0) - minutes(start, end));
  const taken = (from: string, to: string) =>
    [...busy, ...kept].some(
      ({ start, end }) => start < to && (end ?? start) > from,
    );
  const all: Proposal[] = [];
  for (let day = dayOf(now); day <= until; day = plus(day, 1)) {
    for (const [from, to] of slots) {
      const [start, end] = [`${day}T${from}:00`, `${day}T${to}:00`];
      const line = lines.find(
        ({ task, due }) => (left.get(task.id) ?? 0) > 0 && (due ?? "") >= end,
      );
      if (!line || start < now || taken(start, end)) continue;
      const rest = left.get(line.task.id) ?? 0;
      const length = Math.min(rest, minutes(start, end));
      left.set(line.task.id, rest - length);
      all.push({
        line,
        start,
        end: later(start, length),
        preferred: from === "16:30",
      });
    }
  }
  return all;
}
