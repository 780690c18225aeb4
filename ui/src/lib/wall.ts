// Wall times as a hand moves them. The wall runs evenly here; what a time on it means is the core's.

import { dayAfter, dayOf, daysBetween } from "./format";

/** The time that work has where nobody stated one. */
export const endOfDay = "23:59";

const minutesOfDay = 24 * 60;
const pad = (number: number) => String(number).padStart(2, "0");

/** Minutes from midnight to a wall time. */
export function minuteOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/** The wall time so many minutes from a day's midnight, on another day when there are too few or too many. */
export function atMinute(day: string, minute: number): string {
  const days = Math.floor(minute / minutesOfDay);
  const rest = minute - days * minutesOfDay;
  const date = days === 0 ? day : dayAfter(day, days);
  return `${date}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:00`;
}

/** The wall time so many minutes later, or earlier. */
export function laterOnWall(wall: string, minutes: number): string {
  return atMinute(dayOf(wall), minuteOf(wall) + minutes);
}

/** Minutes on the wall from one time to another. */
export function minutesBetween(from: string, to: string): number {
  return (
    daysBetween(dayOf(from), dayOf(to)) * minutesOfDay +
    minuteOf(to) -
    minuteOf(from)
  );
}
