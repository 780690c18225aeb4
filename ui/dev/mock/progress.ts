// How far the made-up term has come, and its weeks looked back on.

import type {
  AssessmentKind,
  Commands,
  CourseLine,
  Deadline,
  Entry,
  HeatWeek,
  ProgressView,
  Rings,
  StudyBlock,
  TermId,
  TimeView,
  WeekReview,
} from "../../src/lib/api/generated/commands";
import { dayOf, daysBetween, plus, weekday } from "./wall";

interface Around {
  now: string;
  works: Deadline[];
  courses: () => CourseLine[];
  entries: () => Entry[];
}

/** What work of each kind usually takes, in minutes. */
export const kinds: readonly (readonly [AssessmentKind, number])[] = [
  ["homework", 360],
  ["project", 1200],
  ["paper", 600],
  ["quiz", 90],
  ["exam", 480],
  ["presentation", 300],
  ["reading", 60],
  ["other", 120],
];

const sum = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0);
const term = {
  id: "term" as TermId,
  name: "Spring 2025",
  startsOn: "2025-01-13",
  endsOn: "2025-04-25",
  week: 4,
  weeks: 15,
};

function rings(
  { now, works, entries }: Around,
  times: readonly TimeView[],
  of: (courseId: string | null) => boolean,
): Rings {
  const classes = entries().filter(
    ({ kind, courseId }) => kind === "class" && of(courseId),
  );
  const mine = works.filter(({ courseId }) => of(courseId));
  const due = mine.filter(({ official }) => official && official < now);
  const done = mine.filter(({ doneAt }) => doneAt).length;
  const over = classes.filter(({ start }) => start < now).length;
  const attended = classes.filter((entry) => entry.done).length;
  return {
    attended: { done: attended, soFar: over, all: classes.length },
    reviewed: { done: Math.min(3, over), soFar: over, all: classes.length },
    read: {
      done: of("course-dgm") ? 1 : 0,
      soFar: of("course-dgm") ? 3 : 0,
      all: of("course-dgm") ? 8 : 0,
    },
    begun: { done: done + 1, soFar: due.length, all: mine.length },
    submitted: { done, soFar: due.length, all: mine.length },
    graded: { done: 0, soFar: done, all: mine.length },
    minutes: sum(
      times.filter(({ course }) => of(course.id)).map((time) => time.minutes),
    ),
  };
}

function heat(now: string, firstDay: string): HeatWeek[] {
  let from = term.startsOn;
  while (weekday(from) !== firstDay) from = plus(from, -1);
  const weeks: HeatWeek[] = [];
  for (let number = 1; number <= term.weeks; number += 1) {
    const days = Array.from({ length: 7 }, (_, index) => {
      const date = plus(from, (number - 1) * 7 + index);
      const ahead = date > dayOf(now);
      const things = ahead ? 0 : (daysBetween(from, date) * 5) % 7;
      const inTerm = date >= term.startsOn && date <= term.endsOn;
      return {
        date,
        inTerm,
        ahead,
        things,
        thingsShade: Math.ceil((things * 4) / 6),
        minutes: things * 35,
        minutesShade: Math.ceil((things * 4) / 6),
      };
    });
    weeks.push({ number, days });
  }
  return weeks;
}

export function progress(
  around: Around,
  times: readonly TimeView[],
  { firstDay }: Commands["progress"][0],
): ProgressView {
  const courses = around.courses();
  const there = courses.length > 0;
  return {
    now: around.now,
    term: there ? term : null,
    terms: there ? [term] : [],
    whole: rings(around, times, (id) => id !== null),
    courses: courses.map(({ id, code, title, hue }) => ({
      course: { id, code, title, hue },
      rings: rings(around, times, (one) => one === id),
    })),
    weeks: there ? heat(around.now, firstDay) : [],
    cut: false,
  };
}

export function weekReview(
  { now, works, courses, entries }: Around,
  times: readonly TimeView[],
  missed: StudyBlock[],
  { anchor, firstDay }: Commands["weekly_review"][0],
): WeekReview {
  let from = anchor ?? dayOf(now);
  while (weekday(from) !== firstDay) from = plus(from, -1);
  const to = plus(from, 6);
  const within = (at: string | null) =>
    at !== null && from <= dayOf(at) && dayOf(at) <= to;
  const classes = entries().filter(
    ({ kind, start }) => kind === "class" && within(start) && start < now,
  );
  const here = times.filter(({ start }) => within(start));
  const present = dayOf(now) <= to ? dayOf(now) : plus(to, 1);
  const next = works.filter(
    ({ official, doneAt }) =>
      !doneAt &&
      official !== null &&
      present <= dayOf(official) &&
      dayOf(official) <= plus(to, 7),
  );
  return {
    now,
    from,
    to,
    week: 1 + Math.floor(daysBetween(term.startsOn, from) / 7),
    did: {
      attended: classes.filter(({ done }) => done).length,
      classes: classes.length,
      reviewed: 1,
      read: 0,
      steps: 2,
      works: works.filter(({ doneAt }) => within(doneAt)),
      minutes: sum(here.map((time) => time.minutes)),
      plannedMinutes: 240,
      byCourse: courses().flatMap(({ id, code, title, hue }) => {
        const minutes = sum(
          here
            .filter(({ course }) => course.id === id)
            .map((one) => one.minutes),
        );
        return minutes > 0
          ? [{ course: { id, code, title, hue }, minutes }]
          : [];
      }),
    },
    slid: {
      works: works.filter(
        ({ official, doneAt }) =>
          !doneAt && within(official) && (official ?? "") < now,
      ),
      classes: classes.filter(({ done }) => !done),
      readings: 1,
      blocks: missed.filter(({ start }) => within(start)),
    },
    next: {
      from: present,
      to: plus(to, 7),
      works: next,
      neededMinutes: sum(next.map(({ needed }) => needed)),
      plannedMinutes: 120,
    },
  };
}
