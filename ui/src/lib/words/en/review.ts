// English, for the review of a document.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("en");

export const review = {
  document: "The page",
  pasted: "pasted text",
  lines: (count: number) => some(count, { one: "line", other: "lines" }),
  pages: (count: number) => some(count, { one: "page", other: "pages" }),
  says: "What it says",
  doubtful: "Doubtful",
  all: "All",
  which: "Which items to show",
  first: "Look at these first",
  noDoubt:
    "Nothing doubtful: every value is stated or follows from what is stated.",
  doubtsDone: "Every doubtful item has been looked at.",
  nothingShown: "Nothing here fits the filter.",
  showAll: "Show everything",
  sections: {
    course: "The course",
    meetings: "Weekly classes",
    office_hours: "Office hours",
    people: "People",
    schedule: "Schedule",
    deadlines: "Deadlines and releases",
    grading: "Grading",
    policies: "Rules of the course",
    links: "Links",
  },
  kindLabel: "Kind of item",
  kinds: {
    all: "All kinds",
    classes: "Classes",
    deadlines: "Deadlines",
    exams: "Exams",
    daysOff: "Days off",
    officeHours: "Office hours",
    people: "People",
    grading: "Grading",
    policies: "Rules",
    links: "Links",
    course: "Course",
  },
  filter: "Filter",
  filterLabel: "Filter by words",
  acceptSure: (count: number) => `Accept all ${number(count)} sure`,
  left: (count: number) =>
    count === 0
      ? "everything has been looked at"
      : `${number(count)} left to look at`,
  back: "Take back",
  next: "Next",
  previous: "Previous",
  missed: {
    meetings: "Add a class",
    office_hours: "Add an office hour",
    people: "Add a person",
    schedule: "Add a day",
    deadlines: "Add a deadline",
    grading: "Add a part",
    policies: "Add a rule",
    links: "Add a link",
  },
  hint: "Something missed? Select its words here, or press a line’s number.",
  addFromLine: (line: number) => `Add something from line ${line}`,
  addBar: "Add these words as",
  addAs: {
    due: "Deadline",
    exam: "Exam",
    class: "Class",
    no_class: "No class",
    meetings: "Weekly class",
    office_hours: "Office hours",
    grading: "Graded part",
    people: "Person",
    policies: "Rule",
  },
  section: {
    title: "Which section are you in?",
    text: "The page lists several. The classes of the others are left out; you can change this until you add the course.",
    all: "All of these",
    none: "None of these",
  },
  part: {
    title: (count: number) =>
      `This page holds ${number(count)} courses. Which one do you want?`,
    text: "Only that course is read. You can import the others afterwards.",
    lines: (from: number, to: number) => `lines ${from}–${to}`,
    one: (which: number, count: number, title: string) =>
      `Course ${which} of ${count} on this page: ${title}`,
    other: "Choose another",
    reading: "Reading that course…",
  },
  repeat: {
    every: (title: string, weekday: string) => `${title}, every ${weekday}`,
    times: (count: number) => some(count, { one: "time", other: "times" }),
    derived: "repeats",
    without: (day: string) => `Not on ${day}`,
    another: "One day more",
    add: "Add the day",
  },
  untitled: "without a name",
  yours: "yours",
  looksRight: "That is right",
  remove: "Take it out",
  closeItem: "Close",
  warnings: "Worth knowing",
  notSure: (fields: string) => `not sure about: ${fields}`,
  oneTime: (count: number) => `Set one time for all ${count}`,
  oneTimeLabel: "One time for all deadlines without one",
  timeAssumed: (time: string) => `${time} assumed`,
  sure: "sure",
  looked: "looked at",
  ask: "look at this",
  nothingStored: "Nothing is stored yet.",
  missing: (count: number) =>
    count === 1
      ? "One item still lacks a value."
      : `${count} items still lack a value.`,
  discard: "Discard",
  add: "Add to my term",
  adding: "Adding…",
  line: (line: number) => `line ${line}`,
  page: (page: number) => `page ${page}`,
  pageBreak: (page: number) => `Page ${page}`,
  showPlace: (where: string) => `Show ${where} in the page`,
  onePerLine: "one per line",
  notANumber: (most: number | null) =>
    most === null
      ? "a number, 0 or more"
      : `a number from 0 to ${number(most)}`,
  from: (letter: string) => `${letter} from %`,
  scale: (best: string, count: number) =>
    `${some(count, { one: "letter", other: "letters" })}, best from ${number(best)} %`,
  letters: "Letter grades",
  weekly: "weekly",
  counts: {
    sessions: (count: number) =>
      some(count, { one: "session", other: "sessions" }),
    deadlines: (count: number) =>
      some(count, { one: "deadline", other: "deadlines" }),
    exams: (count: number) => some(count, { one: "exam", other: "exams" }),
    daysOff: (count: number) =>
      some(count, { one: "day off", other: "days off" }),
    officeHours: (count: number) =>
      some(count, { one: "office hour", other: "office hours" }),
    lateDays: (count: number) =>
      some(count, { one: "late day", other: "late days" }),
    explained: (percent: string) =>
      `${number(percent)} of 100 % of the grade found`,
    noGrading: "no weights of the grade",
    undated: (count: number) => `${number(count)} without a date`,
    undatedTitles: (titles: readonly string[]) =>
      `no date for ${titles.join(", ")}`,
  },
  percent: (weight: number) => `${number(weight)} %`,
  parts: (count: number) => some(count, { one: "part", other: "equal parts" }),
  lowest: (count: number) => `lowest ${count} dropped`,
  extra: "extra credit",
  lateDays: "Late days",
};
