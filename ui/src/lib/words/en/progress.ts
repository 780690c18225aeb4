// English, for how far a term has come, the look at a week, time that was spent, and how the student works.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("en");

export const progress = {
  title: "Progress",
  parts: "Parts of the progress",
  tabs: { rings: "How far", review: "Weekly review", log: "Time" },
  whole: "The whole term",
  term: "Term",
  none: "No term yet.",
  noneText: "Import a course page, and this shows how far you have come.",
  rings: {
    attended: "Classes attended",
    reviewed: "Gone over again",
    read: "Read",
    begun: "Work begun",
    submitted: "Handed in",
    graded: "Graded",
  },
  /** How much of what was to be done by now is done. */
  soFar: (done: number, soFar: number) =>
    `${number(done)} of ${number(soFar)} so far`,
  yet: (done: number) => `${number(done)} so far`,
  all: (all: number) => `${number(all)} in all`,
  noneOfIt: "none",
  spent: (length: string) => `${length} spent`,
  map: "The days of the term",
  mapBy: "Show",
  byThings: "What was done",
  byMinutes: "Time spent",
  week: (week: number) => `Week ${week}`,
  days: "Day",
  day: (day: string, things: number, length: string) =>
    `${day}: ${some(things, { one: "thing", other: "things" })} done, ${length} spent`,
  ahead: (day: string) => `${day}: still to come`,
  less: "less",
  more: "more",
  shades: "The busier a day, the stronger its colour.",
  cut: "The term has more weeks; these are the ones around today.",
};

export const weekReview = {
  before: "The week before",
  after: "The week after",
  now: "This week",
  week: (week: number) => `week ${week}`,
  did: "What you did",
  slid: "What slid",
  next: "What is next",
  attended: (done: number, all: number) =>
    `${number(done)} of ${some(all, { one: "class", other: "classes" })} attended`,
  reviewed: (count: number) =>
    `${some(count, { one: "class", other: "classes" })} gone over again`,
  read: (count: number) =>
    `${some(count, { one: "reading", other: "readings" })} read`,
  steps: (count: number) =>
    `${some(count, { one: "step", other: "steps" })} ticked`,
  handedIn: "Handed in",
  spent: (length: string) => `${length} spent`,
  ofPlanned: (spent: string, planned: string) =>
    `${spent} spent, ${planned} had been planned`,
  nothingDone: "Nothing is ticked or written down for this week.",
  works: "Not handed in",
  classes: "Classes not ticked",
  readings: (count: number) =>
    `${some(count, { one: "reading", other: "readings" })} of these classes not read`,
  blocks: "Study blocks not used",
  nothingSlid: "Nothing slid.",
  needs: (length: string) => `It needs ${length}.`,
  planned: (length: string) => `${length} of it has a study block.`,
  unplanned: "None of it has a study block yet.",
  nothingNext: "Nothing is due.",
  plan: "Plan my week",
};

export const timeLog = {
  before: "Earlier",
  after: "Later",
  course: "Course",
  every: "All courses",
  total: (length: string) => `${length} in all`,
  add: "Add time by hand",
  edit: "Change",
  editWhat: (what: string) => `Change ${what}`,
  remove: "Remove",
  removeWhat: (what: string) => `Remove ${what}`,
  none: "No time is written down for these days.",
  noneText: "Start the timer beside a deadline, or add time by hand.",
  runs: "runs",
  change: "Change this time",
  what: "Spent on",
  whole: "the course as a whole",
  day: "Day",
  from: "From",
  hours: "Hours",
  minutes: "Minutes",
  save: "Save",
};

export const study = {
  title: "How I study",
  text: "The plan of the week keeps to this.",
  sleep: "Sleep",
  from: "From",
  to: "To",
  ordinary: "At most on an ordinary day",
  daily: "At most on any day",
  pause: "Pause after the longest block",
  lunch: "Lunch",
  keepLunch: "Keep an hour of the day free",
  givesWay:
    "Work that is due later is spread over the days until then. Where it would not fit otherwise, it is done earlier, then days grow longer, then lunch, then pauses give way: the plan says so.",
  rest: "Days of rest",
  preferred: "Preferred hours",
  preferredText:
    "Taken first; other hours only where work would not fit. None prefers all.",
  addPreferred: "Add hours",
  removePreferred: (hours: string) => `Remove ${hours}`,
  block: "Length of a block",
  shortest: "At least",
  longest: "At most",
  hours: "hours",
  minutes: "minutes",
  inHours: (what: string) => `${what}, hours`,
  inMinutes: (what: string) => `${what}, minutes`,
  readings: "Plan the readings of classes as well",
  usual: "What work usually takes",
  usualText:
    "Used where you gave no estimate and nothing was learned from your time yet.",
};
