// How entries and days become what the calendar library draws. It gets wall times and no zone.

import type { Calendar as Library } from "@event-calendar/core";

import type {
  Calendar,
  CalendarDay,
  CourseLine,
  Entry,
} from "../../lib/api/generated/commands";
import { dayOf, weekdayIndex } from "../../lib/format";
import { groupBy } from "../../lib/lists";

/** A stretch of days on which courses have no class, for the same reason. */
export interface OffSpan {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly codes: readonly string[];
}

/** Whether an entry stands in the lane above the hours. */
export function inLane(entry: Entry): boolean {
  return entry.kind === "deadline" || entry.allDay || entry.end === null;
}

/** Days off, neighbours of the same words joined. */
export function offSpans(
  days: readonly CalendarDay[],
  courses: readonly CourseLine[],
): OffSpan[] {
  const codes = new Map(courses.map(({ id, code }) => [id, code]));
  const spans: OffSpan[] = [];
  let yesterday: OffSpan[] = [];
  for (const { date, off } of days) {
    const today = groupBy(off, ({ title }) => title).flatMap(
      ([title, offs]) => {
        const here = offs.flatMap(({ courseId }) => codes.get(courseId) ?? []);
        return here.length === 0
          ? []
          : [{ from: date, to: date, title, codes: here }];
      },
    );
    const joined = today.map((span) => {
      const before = yesterday.find(
        ({ title, codes }) =>
          title === span.title && codes.join() === span.codes.join(),
      );
      if (before) spans.splice(spans.indexOf(before), 1);
      return before ? { ...before, to: span.to } : span;
    });
    spans.push(...joined);
    yesterday = joined;
  }
  return spans;
}

/** Saturday and Sunday, when a week has nothing on either. */
export function emptyWeekend(
  stretch: Calendar,
  entries: readonly Entry[],
): number[] {
  if (stretch.view !== "week") return [];
  const weekend = [0, 6];
  const taken = entries.some(({ start }) =>
    weekend.includes(weekdayIndex(dayOf(start))),
  );
  const today = weekend.includes(weekdayIndex(dayOf(stretch.now)));
  const inIt =
    stretch.from <= dayOf(stretch.now) && dayOf(stretch.now) <= stretch.to;
  return taken || (today && inIt) ? [] : weekend;
}

/** First and last day that are really shown. */
export function shownDays(
  stretch: Calendar,
  hidden: readonly number[],
): { from: string; to: string } {
  const shown = stretch.days.filter(
    ({ date }) => !hidden.includes(weekdayIndex(date)),
  );
  return {
    from: shown[0]?.date ?? stretch.from,
    to: shown.at(-1)?.date ?? stretch.to,
  };
}

/** The first hour to see: eight, or the first entry's when that is earlier. */
export function firstHour(entries: readonly Entry[]): string {
  const starts = entries
    .filter((entry) => !inLane(entry))
    .map(({ start }) => start.slice(11, 13));
  return `${[...starts, "08"].sort()[0]}:00:00`;
}

/** What stands above the hours of one day: why there is no class, and what is due. */
export interface Lane {
  readonly offs: readonly OffSpan[];
  readonly entries: readonly Entry[];
}

/** Noon of a day: the library counts an end of day as the last day only when it has a time. */
const within = (day: string) => `${day}T12:00:00`;

function entryEvent(entry: Entry, order: number): Library.EventInput {
  return {
    id: entry.key,
    start: entry.start,
    end: entry.end ?? entry.start,
    classNames: ["entry-frame"],
    extendedProps: { entry, order },
  };
}

/** One frame for all of a day's lane: WebKit lays frames that the library stacks there upon each other. */
function laneEvent(date: string, lane: Lane): Library.EventInput {
  return {
    id: `lane-${date}`,
    allDay: true,
    start: date,
    end: within(date),
    classNames: ["lane-frame"],
    extendedProps: { lane, order: -1 },
  };
}

/** The lanes of the days that have one. */
function lanes(
  { days }: Calendar,
  entries: readonly Entry[],
  courses: readonly CourseLine[],
): Library.EventInput[] {
  return days.flatMap((day) => {
    const offs = offSpans([day], courses);
    const due = entries.filter(
      (entry) => inLane(entry) && dayOf(entry.start) === day.date,
    );
    return offs.length + due.length === 0
      ? []
      : [laneEvent(day.date, { offs, entries: due })];
  });
}

/** Everything to draw: the lanes, then the classes, then the present. */
export function libraryEvents(
  stretch: Calendar,
  entries: readonly Entry[],
  courses: readonly CourseLine[],
): Library.EventInput[] {
  const events = [
    ...lanes(stretch, entries, courses),
    ...entries
      .filter((entry) => !inLane(entry))
      .map((entry, index) => entryEvent(entry, index)),
  ];
  if (stretch.days.some(({ date }) => date === dayOf(stretch.now))) {
    events.push({
      id: "now",
      start: stretch.now,
      end: stretch.now,
      display: "background",
      classNames: ["now"],
      extendedProps: {},
    });
  }
  return events;
}
