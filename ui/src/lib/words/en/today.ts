// English, for the day plan.

import type { DayKind } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("en");

const list = (parts: (string | null)[]) =>
  parts.filter((part) => part !== null).join(", ");

export const today = {
  title: "Today",
  /** Under the date, when there is no class. `term` and `begins` name the term and its first day. */
  kind: {
    free: () => "No class today.",
    off: () => "No class today.",
    weekend: () => "No class: it is the weekend.",
    before: (term: string, begins: string) => `${term} begins on ${begins}.`,
    over: (term: string) =>
      `${term} is over. Import a course page for the next one.`,
  } satisfies Record<
    Exclude<DayKind, "class">,
    (term: string, begins: string) => string
  >,
  offFor: (courses: string, why: string) => `${courses}: ${why}`,
  nextClass: "Next class",
  onNow: "On now",
  noClass: "No more classes in the next three weeks.",
  beginsIn: (length: string) => `in ${length}`,
  endsIn: (length: string) => `${length} left`,
  then: (what: string, when: string) => `then ${what}, ${when}`,
  line: "The day as a line",
  now: "now",
  day: "The day",
  dayEmpty: "Nothing has an hour today.",
  free: (length: string) => `${length} free`,
  fits: (what: string) => `fits ${what}`,
  start: (what: string) => `time for a start on ${what}`,
  there: (what: string) => `I was there: ${what}`,
  nextUp: "Next up",
  nextUpEmpty: "Nothing is due in the next three weeks.",
  /** Why something comes first: "due tomorrow, 5:00 pm, worth 10 %, about 6 h to do, 2 h 30 min free before it". */
  reason: (why: {
    due: string;
    worth: string | null;
    needed: string | null;
    about: boolean;
    /** Nothing where there is time in plenty. */
    free: string | null;
    tight: boolean;
  }) =>
    list([
      why.due,
      why.worth === null ? null : `worth ${why.worth} %`,
      why.needed === null
        ? "all steps done"
        : `${why.about ? "about " : ""}${why.needed} to do`,
      why.needed === null || why.free === null
        ? null
        : why.tight
          ? `only ${why.free} free before it`
          : `${why.free} free before it`,
    ]),
  due: (when: string) => `due ${when}`,
  yours: (when: string) => `your date is ${when}`,
  lateUntil: (when: string) => `late, and loses more ${when}`,
  late: "late",
  worthStill: (left: string, worth: string) => `still ${left} of ${worth}`,
  freeHint:
    "Free time is what classes and your own blocks leave of 8 to 22 o’clock.",
  more: (count: number) => `All deadlines (${count} more soon)`,
  all: "All deadlines",
  steps: "Steps for today",
  missedYesterday: "Missed yesterday?",
  missedSince: (day: string) => `Missed since ${day}?`,
  wasThere: "I was there",
  done: "Done",
  later: (when: string) => `Later: ${when}`,
  gone: (when: string) => `was due ${when}`,
  slipped: (when: string) => `your date was ${when}`,
  overdue: "Overdue",
  overdueMore: (count: number) =>
    `${some(count, { one: "more deadline is", other: "more deadlines are" })} overdue`,
  undated: "Still without a date",
  undatedText: "Set a date of your own to be reminded.",
  pin: (what: string) => `My date for ${what}`,
  set: "Set",
  showAll: (count: number) => `Show all ${count}`,
};
