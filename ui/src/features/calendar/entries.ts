// An entry in words, as the calendar shows it.

import type { Entry } from "../../lib/api/generated/commands";
import {
  dayOf,
  dayRangeWords,
  dayWords,
  fullDayWords,
  timeOf,
  timeRangeWords,
  timeWords,
  type Conventions,
} from "../../lib/format";
import { words } from "../../lib/words";
import { heading, joined, movedWords, sort, when } from "../../lib/entries";
import { isWork, type Span } from "./moves";

export {
  heading,
  movedWords,
  sort,
  when,
  whereabouts,
  wholeHeading,
} from "../../lib/entries";

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
