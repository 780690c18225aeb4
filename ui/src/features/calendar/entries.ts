// An entry in words.

import type { Entry } from "../../lib/api/generated/commands";
import {
  dayOf,
  dayRangeWords,
  dayWords,
  fullDayWords,
  shortMomentWords,
  timeOf,
  timeRangeWords,
  timeWords,
  type Conventions,
} from "../../lib/format";
import { words } from "../../lib/words";
import { isWork, type Span } from "./moves";

const joined = (by: string, ...parts: (string | null | undefined)[]) =>
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

/** What the hand holds, in words. */
export function heldHeading(entry: Entry | null): string {
  if (!entry) return words.calendar.newBlock;
  return isWork(entry)
    ? words.calendar.myDateOf(heading(entry))
    : heading(entry);
}

/** When something would be. */
export function spanWords(span: Span, local: Conventions): string {
  const { start, end, allDay } = span;
  if (allDay) return dayRangeWords(dayOf(start), dayOf(end ?? start), local);
  const time =
    end === null
      ? timeWords(timeOf(start), local)
      : timeRangeWords(timeOf(start), timeOf(end), local);
  return joined(", ", dayWords(start, local), time);
}

/** The second line of a block: whether it takes place, where, what sort, which course. */
export function place(entry: Entry): string {
  const class_ = entry.kind !== "office_hour" && entry.kind !== "block";
  return joined(
    " · ",
    entry.cancelled ? words.calendar.cancelled : null,
    class_ ? sort(entry) : null,
    entry.location,
    entry.kind === "office_hour" ? sort(entry) : null,
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
    entry.kind === "my_date" ? words.calendar.myDate : null,
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
    movedWords(entry, local),
    entry.done ? words.calendar.done : null,
  );
}
