// The made-up core's plan of one day.

import type {
  CourseLine,
  DayPlan,
  Deadline,
  Entry,
  NextUp,
  Step,
  TermLine,
} from "../../src/lib/api/generated/commands";
import { dayOf, daysBetween, minutes, plus } from "./wall";

/** What the plan of a day needs of the rest of the made-up core. */
export interface AroundDay {
  now: string;
  term: TermLine;
  courses: () => CourseLine[];
  entries: () => Entry[];
  /** What sort of day it is to be. */
  day: DayPlan["kind"];
}

/** What one day asks of the student. */
export function dayPlan(
  around: AroundDay,
  works: readonly Deadline[],
  steps: readonly Step[],
): DayPlan {
  const { now, term, day } = around;
  const today = dayOf(now);
  const quiet = day !== "class";
  const entries = around
    .entries()
    .sort((a, b) => a.start.localeCompare(b.start));
  const onToday = quiet
    ? []
    : entries.filter(({ start }) => dayOf(start) === today);
  const classes = entries.filter(
    (entry) =>
      entry.kind === "class" &&
      !entry.cancelled &&
      entry.end !== null &&
      entry.end > now &&
      (!quiet || dayOf(entry.start) > today),
  );
  const next = ranked(works, now);
  const over = day === "over";
  const week = day === "before" || over ? null : term.week;
  return {
    now,
    kind: day,
    term: { ...term, week },
    off:
      day === "off"
        ? around
            .courses()
            .slice(0, 2)
            .map(({ id, code, hue }) => ({
              subject: { type: "dayOff", id: `off-${id}` as never },
              courseId: id,
              code,
              hue,
              title: "Spring Break",
            }))
        : [],
    classes: over
      ? []
      : classes.slice(0, 2).map((entry) => {
          const days = daysBetween(now, entry.start);
          const begun = entry.start <= now;
          return {
            entry,
            beginsIn: !begun && days === 0 ? minutes(now, entry.start) : null,
            endsIn: begun && entry.end ? minutes(now, entry.end) : null,
            days,
          };
        }),
    entries: onToday,
    line: line(onToday, now),
    gaps: quiet
      ? []
      : [
          {
            start: now,
            end: `${today}T14:00:00`,
            minutes: minutes(now, `${today}T14:00:00`),
            fits: next[0]
              ? {
                  id: next[0].deadline.id,
                  code: next[0].deadline.code,
                  title: next[0].deadline.title,
                  whole: false,
                }
              : null,
          },
        ],
    nextUp: over ? [] : next.slice(0, 5),
    more: Math.max(0, next.length - 5),
    steps: over ? [] : stepsDue(steps, works, now),
    missed: {
      since: plus(today, -1),
      days: -1,
      classes: quiet
        ? []
        : entries.filter(
            ({ start, subject, done, cancelled }) =>
              dayOf(start) === plus(today, -1) &&
              subject.type === "session" &&
              !done &&
              !cancelled,
          ),
      works: over
        ? []
        : works
            .filter(
              ({ overdue, slipped, official, mine }) =>
                (overdue && (official ?? mine ?? "") >= plus(today, -1)) ||
                slipped,
            )
            .map((deadline) => ({
              deadline,
              later: `${plus(today, 1)}T18:00:00`,
            })),
    },
    overdue: over
      ? []
      : works.filter(
          ({ overdue, official, mine }) =>
            overdue && (official ?? mine ?? "") < plus(today, -1),
        ),
    overdueMore: 0,
    undated: over
      ? []
      : works.filter(({ doneAt, daysLeft }) => !doneAt && daysLeft === null),
  };
}

/** Open work by how near it is, then by what it is worth. */
function ranked(works: readonly Deadline[], now: string): NextUp[] {
  return works
    .flatMap((deadline) => {
      const { doneAt, mine, official, far, overdue, estimate, steps } =
        deadline;
      const at = mine && mine > now ? mine : official;
      if (doneAt || far || overdue || !at || at < now) return [];
      const daysLeft = daysBetween(now, at);
      const open = steps.all ? (steps.all - steps.done) / steps.all : 1;
      const free = Math.max(150, daysLeft * 700);
      const needed = Math.round(estimate.minutes * open);
      const tight = needed > free;
      const hasTime = deadline.hasTime || at !== official;
      return [{ deadline, at, hasTime, daysLeft, needed, free, tight }];
    })
    .sort(
      (a, b) =>
        a.daysLeft - b.daysLeft ||
        Number(b.deadline.worth) - Number(a.deadline.worth),
    );
}

function stepsDue(
  steps: readonly Step[],
  works: readonly Deadline[],
  now: string,
) {
  return steps.flatMap((step) => {
    const work = works.find(({ id }) => id === step.assessmentId);
    if (!work || work.doneAt || step.doneAt || !step.dueOn) return [];
    const daysLeft = daysBetween(now, step.dueOn);
    if (daysLeft > 0) return [];
    const { title, code, hue } = work;
    return [{ step, title, code, hue, daysLeft }];
  });
}

/** The day from eight to six as one line. */
function line(entries: readonly Entry[], now: string): DayPlan["line"] {
  const today = dayOf(now);
  const [from, to] = [8, 18];
  const place = (wall: string) =>
    Math.round(
      (minutes(`${today}T08:00:00`, wall) / ((to - from) * 60)) * 1000,
    );
  const taking = entries.filter(
    ({ end, allDay, kind, cancelled }) =>
      end !== null && !allDay && kind !== "deadline" && !cancelled,
  );
  if (taking.length === 0) return null;
  const ends: string[] = [];
  const bars = taking.flatMap(({ key, start, end }) => {
    const free = ends.findIndex((last) => last <= start);
    const lane = free < 0 ? ends.length : free;
    if (lane > 3 || end === null) return [];
    ends[lane] = end;
    return [
      { key, place: place(start), length: place(end) - place(start), lane },
    ];
  });
  return {
    lanes: ends.length,
    hours: Array.from({ length: to - from + 1 }, (_, index) => {
      const at = `${today}T${String(from + index).padStart(2, "0")}:00:00`;
      return { at, place: place(at) };
    }),
    bars,
    now: place(now),
  };
}
