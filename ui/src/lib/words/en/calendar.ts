// English, for the calendar.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("en");

export const calendar = {
  previous: "Earlier",
  next: "Later",
  today: "Today",
  print: "Print",
  filter: "Filter",
  filtered: (shown: number, all: number) => `${shown} of ${all} kinds`,
  filterLabel: "Show in the calendar",
  views: "How much to show",
  weekFrom: (day: string) => `Week of ${day}`,
  termWeek: (week: number, weeks: number) => `term week ${week} of ${weeks}`,
  termWeeks: (first: number, last: number, weeks: number) =>
    `term weeks ${first}–${last} of ${weeks}`,
  due: "due",
  worth: (worth: string) => `worth ${number(worth)} %`,
  office: "office hour",
  officeOf: (who: string) => `${who}, office hour`,
  exam: "exam",
  cancelled: "cancelled",
  done: "done",
  more: (count: number) => `+${count} more`,
  showDay: (day: string) => `${day}: show the day`,
  plus: (count: number) => `+${count}`,
  fewer: "show fewer",
  noClass: (title: string, codes: string) => `${title} (${codes})`,
  onlyFor: (codes: string) => `only ${codes}`,
  block: "my time",
  newBlock: "New block",
  myDate: "my date",
  myDateOf: (title: string) => `${title}, my date`,
  movedFrom: (when: string) => `moved from ${when}`,
  held: (what: string, when: string) => `${what}: ${when}`,
  weekHead: "Week",
  load: ["free", "light", "medium", "busy", "very busy"],
  weekAsks: (works: number, worth: string | null, classHours: number) => {
    const due = some(works, { one: "thing due", other: "things due" });
    const hours = some(classHours, {
      one: "hour of class",
      other: "hours of class",
    });
    return worth === null
      ? `${due}, ${hours}`
      : `${due} worth ${number(worth)}, ${hours}`;
  },
  termCut: "This term is very long; the 60 weeks around today are shown.",
  weeksOf: (weeks: number) => some(weeks, { one: "week", other: "weeks" }),
  otherTerm: "Which term",
  noTerm: "No term yet.",
  weekNumber: (week: number) => `week ${week}`,
  allDay: "all day",
  here: "here",
  otherHours: (zone: string, minutes: number) =>
    `${zone} ${minutes > 0 ? "+" : "−"}${Math.abs(minutes) / 60} h`,
  empty: "Nothing in these four weeks.",
  emptyAfter: "Look further on, or import another course.",
  label: "Calendar",
  grid: "Grid of the calendar",
};
