// What takes place or is due, in words.

import type { Entry } from "./api/generated/commands";
import {
  shortMomentWords,
  timeOf,
  timeRangeWords,
  timeWords,
  type Conventions,
} from "./format";
import { words } from "./words";

/** Words that are there, side by side. */
export const joined = (by: string, ...parts: (string | null | undefined)[]) =>
  parts.filter(Boolean).join(by);

const capital = (text: string) =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What a student looks for: the topic, the work, the person, else the course. */
export function heading(entry: Entry): string {
  if (entry.kind === "office_hour") return entry.title || words.calendar.office;
  if (entry.title) return entry.title;
  if (entry.kind === "block") return words.calendar.block;
  // A weekly class without a topic: a recitation says that it is one, a lecture is the course itself.
  return entry.sessionKind && entry.sessionKind !== "lecture"
    ? capital(words.sessionKind[entry.sessionKind])
    : entry.courseTitle;
}

/** The same where no second line tells an office hour from a class. */
export function wholeHeading(entry: Entry): string {
  if (entry.kind !== "office_hour" || !entry.title) return heading(entry);
  return words.calendar.officeOf(entry.title);
}

/** The word that tells an exam or a deadline from a class, whatever its colour. */
export function sort(entry: Entry): string | null {
  if (entry.kind === "exam" || entry.sessionKind === "exam")
    return words.calendar.exam;
  if (entry.kind === "office_hour")
    return entry.title ? words.calendar.office : null;
  if (entry.kind === "my_date") return words.calendar.myDate;
  if (entry.kind === "block") return words.calendar.block;
  return entry.kind === "deadline" ? words.calendar.due : null;
}

/** When, in short. */
export function when(entry: Entry, local: Conventions): string {
  if (entry.allDay) return entry.kind === "deadline" ? words.endOfDay : "";
  if (entry.end === null) return timeWords(timeOf(entry.start), local);
  return timeRangeWords(timeOf(entry.start), timeOf(entry.end), local);
}

/** "moved from Wed 2:00 pm". */
export function movedWords(entry: Entry, local: Conventions): string {
  if (!entry.movedFrom) return "";
  return words.calendar.movedFrom(
    shortMomentWords(entry.movedFrom, entry.allDay, local),
  );
}

/** Whether it takes place, where, which course: beside a heading that tells the sort already. */
export function whereabouts(entry: Entry): string {
  return joined(
    " · ",
    entry.cancelled ? words.calendar.cancelled : null,
    entry.location,
    heading(entry) === entry.courseTitle ? null : entry.code,
  );
}
