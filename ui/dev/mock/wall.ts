// Wall-clock time in the made-up core: days are `2025-02-05`, moments `2025-02-05T12:34:00`, both without a zone.

import type { Day } from "../../src/lib/api/generated/commands";

const names: Day[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const instant = (wall: string) =>
  new Date(`${wall.length === 10 ? `${wall}T00:00:00` : wall}Z`);
const iso = (date: Date) => date.toISOString().slice(0, 19);

/** The day of a moment. */
export const dayOf = (wall: string) => wall.slice(0, 10);

/** The moment so many minutes later. */
export const later = (wall: string, by: number) =>
  iso(new Date(instant(wall).getTime() + by * 60_000));

/** The day so many days later. */
export const plus = (day: string, days: number) =>
  dayOf(later(day, days * 1440));

/** The first day of a day's month, or of the one so many months later. */
export function firstOfMonth(day: string, months = 0): string {
  const date = instant(day);
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  return dayOf(iso(date));
}

export const weekday = (day: string) => names[instant(day).getUTCDay()] ?? "MO";

/** From one moment to another. */
export const minutes = (from: string, to: string) =>
  (instant(to).getTime() - instant(from).getTime()) / 60_000;

/** From the day of one moment to that of another. */
export const daysBetween = (from: string, to: string) =>
  Math.round(minutes(dayOf(from), dayOf(to)) / 1440);
