// An entry in words.

import type { Entry } from "../../lib/api/generated/commands";
import {
  fullDayWords,
  timeOf,
  timeRangeWords,
  timeWords,
  type Conventions,
} from "../../lib/format";
import { words } from "../../lib/words";

const joined = (by: string, ...parts: (string | null | undefined)[]) =>
  parts.filter(Boolean).join(by);

const capital = (text: string) =>
  text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What a student looks for: the topic, the work, the person, else the course. */
export function heading(entry: Entry): string {
  if (entry.kind === "office_hour") return entry.title || words.calendar.office;
  if (entry.title) return entry.title;
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
  return entry.kind === "deadline" ? words.calendar.due : null;
}

/** When, in short. */
export function when(entry: Entry, local: Conventions): string {
  if (entry.allDay) return entry.kind === "deadline" ? words.endOfDay : "";
  if (entry.end === null) return timeWords(timeOf(entry.start), local);
  return timeRangeWords(timeOf(entry.start), timeOf(entry.end), local);
}

/** The second line of a block: whether it takes place, where, what sort, which course. */
export function place(entry: Entry): string {
  const class_ = entry.kind !== "office_hour";
  return joined(
    " · ",
    entry.cancelled ? words.calendar.cancelled : null,
    class_ ? sort(entry) : null,
    entry.location,
    class_ ? null : sort(entry),
    heading(entry) === entry.courseTitle ? null : entry.code,
  );
}

/** The same beside a heading that tells the sort already. */
export function whereabouts(entry: Entry): string {
  return joined(
    " · ",
    entry.cancelled ? words.calendar.cancelled : null,
    entry.location,
    heading(entry) === entry.courseTitle ? null : entry.code,
  );
}

/** The second line of a chip: time and worth. */
export function stake(entry: Entry, local: Conventions): string {
  return joined(
    " · ",
    when(entry, local),
    entry.worth ? words.calendar.worth(entry.worth) : null,
  );
}

/** What the place in the grid says to the eye, for those who hear it. */
export function unseen(entry: Entry, local: Conventions): string {
  return joined(
    ", ",
    sort(entry),
    entry.code,
    fullDayWords(entry.start, local),
    when(entry, local),
    entry.cancelled ? words.calendar.cancelled : null,
    entry.done ? words.calendar.done : null,
  );
}
