// The made-up core's late days and attendance.

import type {
  AssessmentId,
  AttendanceView,
  Deadline,
  LateLedger,
  SessionView,
} from "../../src/lib/api/generated/commands";
import { plus } from "./wall";

/** Five late days, spent as they were. */
export function ledgerOf(
  all: readonly Deadline[],
  spending: ReadonlyMap<AssessmentId, number>,
  giving: ReadonlyMap<AssessmentId, number>,
): LateLedger {
  const budget = 5;
  const spent = [...spending.values()].reduce((sum, one) => sum + one, 0);
  const left = budget - spent;
  const later = (wall: string, days: number) =>
    `${plus(wall.slice(0, 10), days)}${wall.slice(10)}`;
  const works = all.flatMap((work) => {
    if (work.kind !== "homework" || !work.official) return [];
    const { id: name, title, official } = work;
    const own = spending.get(name) ?? 0;
    const extension = giving.get(name) ?? 0;
    const moved = later(official, own + extension);
    return [
      {
        id: name,
        title,
        official,
        moved,
        lastMoment: moved,
        latestPossible: later(moved, left),
        spent: own,
        extension,
        done: work.doneAt !== null,
        passed: false,
        choices: Array.from({ length: left }, (_, index) => ({
          days: index + 1,
          lastMoment: later(moved, index + 1),
          left: left - index - 1,
        })),
      },
    ];
  });
  return {
    budget,
    spent,
    left,
    cap: null,
    sentence: `${left} of ${budget} late days are left.`,
    works,
  };
}

/** Attendance over the classes that are over. */
export function attendanceOf(past: readonly SessionView[]): AttendanceView {
  return {
    attended: past.filter(({ attended }) => attended).length,
    missed: 0,
    ahead: 18,
    unknown: past.filter(({ attended }) => !attended).length,
    rate: "100",
    mayMiss: 2,
    sentences: ["You may miss 2 more of the classes to come."],
    classes: past.toReversed().map((one) => ({
      entry: { subject: { type: "session", id: one.id }, plannedOn: one.on },
      title: one.topic,
      start: `${one.on}T${one.start}:00`,
      presence: one.attended ? "attended" : "unknown",
    })),
  };
}
