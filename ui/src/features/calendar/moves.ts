// Where something would go: from the place it was taken at to the place it is held over.

import type { Entry } from "../../lib/api/generated/commands";
import type { Span } from "../../state/moving.svelte";
import { dayAfter, dayOf, daysBetween } from "../../lib/format";
import {
  atMinute,
  laterOnWall,
  minuteOf,
  minutesBetween,
} from "../../lib/wall";

/** Minutes that everything is moved by. */
export const step = 15;
const hour = 60;
const wholeDay = 24 * hour;

/** A place in the grid: a day, and how many minutes of it have gone where hours are shown. */
export interface Spot {
  readonly day: string;
  readonly minute: number | null;
}

export type { Span };

const stepsOf = (minutes: number) => Math.round(minutes / step) * step;
const dayStart = (day: string) => atMinute(day, 0);

/** Whether the student can take it to another time. */
export function movable(entry: Entry): boolean {
  return entry.kind !== "day_off" && !entry.cancelled;
}

/** Whether its end can be pulled: only of my own time. */
export function stretchable(entry: Entry): boolean {
  return entry.kind === "block" && !entry.allDay;
}

/** Whether it is work: what one moves of it is my date. */
export function isWork({ subject }: Entry): boolean {
  return subject.type === "assessment";
}

export function spanOf({ start, end, allDay }: Entry): Span {
  return { start, end, allDay };
}

/** The same on another day. */
function onDay(span: Span, days: number): Span {
  const there = (wall: string) =>
    dayAfter(dayOf(wall), days) + wall.slice("2025-02-05".length);
  return {
    ...span,
    start: there(span.start),
    end: span.end === null ? null : there(span.end),
  };
}

/** Later or earlier by minutes, as long as it was. */
function later(span: Span, minutes: number): Span {
  return {
    ...span,
    start: laterOnWall(span.start, minutes),
    end: span.end === null ? null : laterOnWall(span.end, minutes),
  };
}

/** Taken at one place and held over another. Hours of a day are only changed where hours are shown. */
export function moved(entry: Entry, from: Spot, to: Spot): Span {
  const days = daysBetween(from.day, to.day);
  const there = onDay(spanOf(entry), days);
  if (to.minute === null) {
    const becomesWhole =
      from.minute !== null && entry.kind === "block" && !entry.allDay;
    if (!becomesWhole) return there;
    return { start: dayStart(to.day), end: dayStart(to.day), allDay: true };
  }
  if (from.minute === null) {
    const start = atMinute(to.day, Math.floor(to.minute / step) * step);
    const end = isWork(entry) ? null : laterOnWall(start, hour);
    return { start, end, allDay: false };
  }
  return later(there, stepsOf(to.minute - from.minute));
}

/** Its lower edge pulled to another place; a step is the least that remains. */
export function stretched(entry: Entry, from: Spot, to: Spot): Span {
  const span = spanOf(entry);
  const pulled =
    daysBetween(from.day, to.day) * wholeDay +
    stepsOf((to.minute ?? 0) - (from.minute ?? 0));
  return longer(span, pulled);
}

function longer(span: Span, minutes: number): Span {
  if (span.end === null) return span;
  const length = minutesBetween(span.start, span.end) + minutes;
  return { ...span, end: laterOnWall(span.start, Math.max(step, length)) };
}

/** Drawn on the empty grid from one place to another, whichever way. */
export function drawn(from: Spot, to: Spot): Span {
  if (from.minute === null || to.minute === null) {
    const [first, last] = [from.day, to.day].sort();
    return {
      start: dayStart(first ?? from.day),
      end: dayStart(last ?? to.day),
      allDay: true,
    };
  }
  const floor = (minute: number) => Math.floor(minute / step) * step;
  const [first = 0, last = 0] = [floor(from.minute), floor(to.minute)].sort(
    (a, b) => a - b,
  );
  return {
    start: atMinute(from.day, first),
    end: atMinute(from.day, last + step),
    allDay: false,
  };
}

/** An hour from where one pressed. */
export function hourAt(spot: Spot): Span {
  if (spot.minute === null) return drawn(spot, spot);
  const start = atMinute(spot.day, Math.floor(spot.minute / 30) * 30);
  return { start, end: laterOnWall(start, hour), allDay: false };
}

/** One press of an arrow: left and right a day, up and down a step; with `pull` the end alone. */
export function nudged(
  entry: Entry,
  span: Span,
  key: string,
  pull: boolean,
  leftIsLater: boolean,
): Span {
  if (key === "ArrowUp" || key === "ArrowDown") {
    const minutes = key === "ArrowDown" ? step : -step;
    if (pull) return stretchable(entry) ? longer(span, minutes) : span;
    return span.allDay ? span : later(span, minutes);
  }
  if (pull) return span;
  return onDay(span, (key === "ArrowRight") === leftIsLater ? -1 : 1);
}

/** How much of a day has gone at its begin; nothing of whole days. */
export function startSpot({ start, allDay }: Span): Spot {
  return { day: dayOf(start), minute: allDay ? null : minuteOf(start) };
}
