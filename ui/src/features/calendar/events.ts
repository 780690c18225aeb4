// How entries and days become what the calendar library draws. It gets wall times and no zone.

import type { Calendar as Library } from "@event-calendar/core";

import type {
  Calendar,
  CalendarDay,
  CourseLine,
  Entry,
  Proposal,
} from "../../lib/api/generated/commands";
import { dayOf, weekdayIndex } from "../../lib/format";
import { groupBy } from "../../lib/lists";
import { atMinute, minutesBetween } from "../../lib/wall";
import { folded, placed, type Fold, type Placed } from "./folds";

/** How much can be written into what lasts so long: one line, two lines, three, more. */
export type Room = "one" | "two" | "three" | "more";

/**
 * The lines that an hour of the grid holds. Counted in minutes, which are as high as the letters: asking the grid for
 * its height (a size container for each entry) has the web view lay it out twice.
 */
export function roomOf({
  start,
  end,
}: {
  start: string;
  end: string | null;
}): Room {
  const minutes = end === null ? 0 : minutesBetween(start, end);
  if (minutes < 44) return "one";
  if (minutes < 68) return "two";
  return minutes < 99 ? "three" : "more";
}

/** A stretch of days on which courses have no class, for the same reason. */
export interface OffSpan {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly codes: readonly string[];
}

/** Whether an entry stands in the lane above the hours. */
export function inLane(entry: Entry): boolean {
  return (
    entry.kind === "deadline" ||
    entry.kind === "my_date" ||
    entry.allDay ||
    entry.end === null
  );
}

/** Days off, neighbours of the same words joined. */
export function offSpans(
  days: readonly Pick<CalendarDay, "date" | "off">[],
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
  entries: readonly Pick<Entry, "start">[],
): number[] {
  if (stretch.view !== "week") return [];
  const weekend = [0, 6];
  const taken = entries.some(({ start }) =>
    weekend.includes(weekdayIndex(dayOf(start))),
  );
  const todays = dayOf(stretch.now);
  const today = weekend.includes(weekdayIndex(todays));
  const inIt = stretch.from <= todays && todays <= stretch.to;
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
export function firstHour(
  entries: readonly Entry[],
  proposals: readonly Proposal[] = [],
): string {
  const timed = entries.filter((entry) => !inLane(entry));
  const starts = [...timed, ...proposals].map(({ start }) =>
    start.slice(11, 13),
  );
  return `${[...starts, "08"].sort()[0]}:00:00`;
}

/** What stands above the hours of one day: what is due, and what has no hour. */
export interface Lane {
  readonly date: string;
  readonly entries: readonly Entry[];
}

/** Why a day is shaded, and whether for all courses that are shown. */
export interface Shade {
  readonly off: OffSpan;
  readonly whole: boolean;
}

/** The shades of a day: a day without any class is shaded as a whole. */
export function shadesOf(
  day: CalendarDay,
  courses: readonly CourseLine[],
): Shade[] {
  return offSpans([day], courses).map((off) => ({
    off,
    whole: off.codes.length === courses.length,
  }));
}

/** The entries of each day's lane; whole days that go on stand in each of theirs. */
export function lanesOf({ days }: Calendar, entries: readonly Entry[]): Lane[] {
  const inLanes = entries.filter(inLane);
  return days.map(({ date }) => ({
    date,
    entries: inLanes.filter((entry) => coversDay(entry, date)),
  }));
}

/** Whether an entry is on a day; only whole days go on for several. */
export function coversDay(entry: Entry, date: string): boolean {
  const last = entry.allDay && entry.end !== null ? entry.end : entry.start;
  return dayOf(entry.start) <= date && date <= dayOf(last);
}

/** Noon of a day: the library counts an end of day as the last day only when it has a time. */
const within = (day: string) => `${day}T12:00:00`;

/** One frame for all of a day's lane: WebKit lays frames that the library stacks there upon each other. */
function laneEvent(lane: Lane): Library.EventInput {
  return {
    id: `lane-${lane.date}`,
    allDay: true,
    start: lane.date,
    end: within(lane.date),
    classNames: ["lane-frame"],
    extendedProps: { lane },
  };
}

/** What stands among the hours of one day: an entry, a proposal, or what found no room. */
export interface Timed {
  readonly key: string;
  readonly start: string;
  readonly end: string | null;
  readonly entry?: Entry;
  readonly proposal?: Proposal;
  readonly fold?: Fold;
}

/** A day among the hours: what takes place, side by side where it overlaps, and why there is no class. */
export interface Hours {
  readonly date: string;
  readonly timed: readonly Placed<Timed>[];
  readonly shades: readonly Shade[];
}

/** Whether something at an hour is on a day; what ends at midnight is not on the next. */
function isOn({ start, end }: Timed, date: string): boolean {
  if (dayOf(start) === date) return true;
  return dayOf(start) < date && end !== null && end > atMinute(date, 0);
}

/** The hours of each day; at most `room` stand side by side. */
export function hoursOf(
  { days }: Calendar,
  entries: readonly Entry[],
  courses: readonly CourseLine[],
  room: number,
  proposals: readonly Proposal[] = [],
): Hours[] {
  const { shown, folds } = folded(
    entries.filter((entry) => !inLane(entry)),
    room,
  );
  const timed: Timed[] = [
    ...shown.map((entry) => ({ ...spanOf(entry), key: entry.key, entry })),
    ...folds.map((fold) => ({
      ...spanOf(fold),
      key: `fold-${fold.start}`,
      fold,
    })),
    ...proposals.map((proposal) => ({
      ...spanOf(proposal),
      key: `proposal-${proposal.start}`,
      proposal,
    })),
  ];
  return days.map((day) => ({
    date: day.date,
    timed: placed(timed.filter((thing) => isOn(thing, day.date))),
    shades: shadesOf(day, courses),
  }));
}

const spanOf = <T extends { start: string; end: string | null }>({
  start,
  end,
}: T) => ({ start, end });

/** One frame for all of a day's hours: the library takes its time for each thing that it draws. */
function hoursEvent(hours: Hours): Library.EventInput {
  return {
    id: `hours-${hours.date}`,
    start: atMinute(hours.date, 0),
    end: atMinute(hours.date, 24 * 60),
    display: "background",
    classNames: ["hours"],
    extendedProps: { hours },
  };
}

/** The frames that the library draws: for each day one of its hours, and one of its lane. */
export function libraryEvents(
  stretch: Calendar,
  entries: readonly Entry[],
  courses: readonly CourseLine[],
  room: number,
  proposals: readonly Proposal[] = [],
): Library.EventInput[] {
  return [
    ...hoursOf(stretch, entries, courses, room, proposals).map(hoursEvent),
    ...lanesOf(stretch, entries)
      .filter(({ entries }) => entries.length > 0)
      .map(laneEvent),
  ];
}
