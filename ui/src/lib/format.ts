// Dates, times and counts in the student's own conventions. The only file that may use `Date`:
// wall times are read as UTC and printed as UTC, so the laptop's zone never touches them.

import type { CalendarView, Conventions, Day } from "./api/generated/commands";

export type { Conventions };

export const days: readonly Day[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** `2025-02-05`, `2025-02-05T14:00:00` or `14:00` as an instant of UTC. */
function read(wall: string): Date {
  const [day, time = "00:00"] = wall.includes("-")
    ? wall.split("T")
    : ["2025-01-06", wall];
  const [hour = "0", minute = "0"] = time.split(":");
  return new Date(
    `${day}T${hour.padStart(2, "0")}:${minute.padStart(2, "0")}:00Z`,
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(key, known);
  }
  return known;
}

const said = new Map<string, string>();
const mostSaid = 4096;

/** What was put into words before is not put so again: it takes the engine longer than drawing it. */
function once(key: string, say: () => string): string {
  let known = said.get(key);
  if (known === undefined) {
    known = say();
    if (said.size >= mostSaid) said.clear();
    said.set(key, known);
  }
  return known;
}

/** Words for a wall time; what cannot be read as one is shown as it is. */
function words(
  wall: string,
  local: Conventions,
  options: Intl.DateTimeFormatOptions,
): string {
  return once(`${local.locale} ${JSON.stringify(options)} ${wall}`, () => {
    const instant = read(wall);
    return Number.isNaN(instant.getTime())
      ? wall
      : format(local.locale, options).format(instant);
  });
}

/** The day of a wall time: `2025-02-05`. */
export function dayOf(wall: string): string {
  return wall.slice(0, 10);
}

/** The time of a wall time: `14:00`. */
export function timeOf(wall: string): string {
  return wall.slice(11, 16);
}

/** "Wed 5 Feb". */
export function dayWords(wall: string, local: Conventions): string {
  return words(wall, local, {
    weekday: "short",
    day: "numeric",
    month: "short",
  });
}

/** "Wednesday, 5 February 2025": for those who do not see the grid. */
export function fullDayWords(wall: string, local: Conventions): string {
  return words(wall, local, { dateStyle: "full" });
}

/** "Wednesday, 5 February". */
export function longDayWords(wall: string, local: Conventions): string {
  return words(wall, local, { weekday: "long", day: "numeric", month: "long" });
}

/** "5 Feb". */
export function monthDayWords(wall: string, local: Conventions): string {
  return words(wall, local, { day: "numeric", month: "short" });
}

/** "5 Feb 2025". */
export function dateWords(wall: string, local: Conventions): string {
  return words(wall, local, {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}

/** "2:00 pm" or "14:00". */
export function timeWords(wall: string, local: Conventions): string {
  return words(wall, local, clock(local));
}

function clock({ hourCycle }: Conventions): Intl.DateTimeFormatOptions {
  return hourCycle === "h12"
    ? { hour: "numeric", minute: "2-digit", hourCycle }
    : { hour: "2-digit", minute: "2-digit", hourCycle };
}

/** "2 pm" or "14:00": the label of an hour line. */
export function hourWords(wall: string, local: Conventions): string {
  return local.hourCycle === "h12"
    ? words(wall, local, { hour: "numeric", hourCycle: "h12" })
    : timeWords(wall, local);
}

/** "2:00 – 3:20 pm". */
export function timeRangeWords(
  from: string,
  to: string,
  local: Conventions,
): string {
  return once(`${local.locale} ${local.hourCycle} ${from} ${to}`, () => {
    const [start, end] = [read(from), read(to)];
    if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime()))
      return `${from}–${to}`;
    if (start > end)
      return `${timeWords(from, local)} – ${timeWords(to, local)}`;
    return format(local.locale, clock(local)).formatRange(start, end);
  });
}

/** "3 – 5 Mar", or one day when both are the same. */
export function dayRangeWords(
  from: string,
  to: string,
  local: Conventions,
): string {
  if (from === to) return dayWords(from, local);
  const format_ = format(local.locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
  });
  return format_.formatRange(read(from), read(to));
}

/** "3 – 9 Feb". */
export function shortRangeWords(
  from: string,
  to: string,
  local: Conventions,
): string {
  const short = format(local.locale, { day: "numeric", month: "short" });
  return short.formatRange(read(from), read(to));
}

/** "Wed 5 Feb, 11:59 pm". */
export function momentWords(wall: string, local: Conventions): string {
  return `${dayWords(wall, local)}, ${timeWords(wall, local)}`;
}

/** The heading of a stretch of the calendar. */
export function stretchWords(
  stretch: { view: CalendarView; anchor: string; from: string; to: string },
  local: Conventions,
): string {
  if (stretch.view === "month") {
    return words(stretch.anchor, local, { month: "long", year: "numeric" });
  }
  if (stretch.view === "day") {
    return words(stretch.anchor, local, {
      weekday: "long",
      day: "numeric",
      month: "long",
    });
  }
  return format(local.locale, { day: "numeric", month: "long" }).formatRange(
    read(stretch.from),
    read(stretch.to),
  );
}

/** "Mon" or "Monday". */
export function weekdayWords(
  day: Day,
  local: Conventions,
  style: "short" | "long" = "short",
): string {
  return words(
    `2025-01-${String(6 + days.indexOf(day)).padStart(2, "0")}`,
    local,
    {
      weekday: style,
    },
  );
}

/** The weekday of a date. */
export function weekdayOf(
  wall: string,
  local: Conventions,
  style: "short" | "long" = "short",
): string {
  return words(wall, local, { weekday: style });
}

/** The day of the month in the digits of the language. */
export function dayNumber(wall: string, local: Conventions): string {
  return words(wall, local, { day: "numeric" });
}

/** "1 Mar" on the first of a month, else the number alone. */
export function monthCellWords(wall: string, local: Conventions): string {
  return wall.slice(8, 10) === "01"
    ? words(wall, local, { day: "numeric", month: "short" })
    : dayNumber(wall, local);
}

/** Which day of the week a date is, counted from Sunday as the calendar library does. */
export function weekdayIndex(wall: string): number {
  return read(wall).getUTCDay();
}

/** The weekday of a date by its name in the plan. */
export function dayOfWeek(wall: string): Day {
  return days[(weekdayIndex(wall) + 6) % 7] ?? "MO";
}

/** What a zone is called in short: "ET", else its city. */
export function zoneWords(zone: string, { locale }: Conventions): string {
  try {
    const named = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      timeZoneName: "shortGeneric",
    });
    const name = named
      .formatToParts(0)
      .find(({ type }) => type === "timeZoneName")?.value;
    if (name && !/[\d]/.test(name) && name.length <= 6) return name;
  } catch {
    // A zone that this browser does not know still has a city.
  }
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/** A day of the week counted from Sunday. */
export function dayIndex(day: Day): number {
  return (days.indexOf(day) + 1) % 7;
}

/** The date of a `Date` that the calendar library made in the laptop's zone. */
export function isoDay(local: Date): string {
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`;
}

/** The time of a `Date` that the calendar library made in the laptop's zone. */
export function isoTime(local: Date): string {
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${pad(local.getHours())}:${pad(local.getMinutes())}`;
}

/** The date so many days after another. */
export function dayAfter(date: string, count: number): string {
  const there = read(date);
  there.setUTCDate(there.getUTCDate() + count);
  return there.toISOString().slice(0, 10);
}

/** How many days lie between two dates; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((read(to).getTime() - read(from).getTime()) / 86_400_000);
}

/** "Wed 5 Feb" or "Wed 2:00 pm": what something was moved from, as short as it can be said. */
export function shortMomentWords(
  wall: string,
  allDay: boolean,
  local: Conventions,
): string {
  return allDay
    ? dayWords(wall, local)
    : `${weekdayOf(wall, local)} ${timeWords(timeOf(wall), local)}`;
}

/** "45 min", "6 h", "2 h 30 min". */
export function lengthWords(minutes: number, { locale }: Conventions): string {
  const unit = (count: number, unit: "hour" | "minute") =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit,
      unitDisplay: "short",
    }).format(count);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return unit(rest, "minute");
  if (rest === 0) return unit(hours, "hour");
  return `${unit(hours, "hour")} ${unit(rest, "minute")}`;
}

/** "today", "tomorrow", "in 3 days", "2 days ago". */
export function daysLeftWords(days: number, local: Conventions): string {
  return new Intl.RelativeTimeFormat(local.locale, { numeric: "auto" }).format(
    days,
    "day",
  );
}

/** The days of a week in the order this student counts them. */
export function weekOrder({ firstDay }: Conventions): Day[] {
  const start = days.indexOf(firstDay);
  return [...days.slice(start), ...days.slice(0, start)];
}

/** The names of all zones that the system's tables know, to choose from. */
export function zoneNames(): string[] {
  return Intl.supportedValuesOf("timeZone");
}
