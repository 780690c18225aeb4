// English, for the page of a course.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("en");

export const course = {
  tabs: {
    schedule: "Schedule",
    deadlines: "Deadlines",
    people: "People",
    grading: "Grading",
    policies: "Rules",
    links: "Links",
    sources: "Documents",
  },
  tabsLabel: "Parts of the course page",
  progress: (done: number, total: number) => `${done} of ${total} done`,
  columns: {
    attended: "There",
    reviewed: "Reviewed",
    date: "Date",
    number: "No.",
    topic: "Topic",
    week: "Week",
    materials: "Materials",
    readings: "To read",
  },
  attended: (topic: string) => `I was there: ${topic}`,
  reviewed: (topic: string) => `Went over it again: ${topic}`,
  read: (label: string) => `Read: ${label}`,
  today: "today",
  noClass: "no class",
  meets: "Meets",
  officeHours: "Office hours",
  otherHours: "Office hours of the team",
  next: (when: string) => `next ${when}`,
  weight: (weight: string) => `${number(weight)} %`,
  sum: (sum: string) => `The weights explain ${number(sum)} of 100 %.`,
  letters: "Letter grades, from",
  lateDays: (count: number) =>
    `${some(count, { one: "late day", other: "late days" })} to spend`,
  noSchedule: "The page lists no classes one by one.",
  noDeadlines: "No deadlines on the page.",
  noPeople: "Nobody is named on the page.",
  noGrading: "The page says nothing of the grade.",
  noPolicies: "The page states no rules.",
  noLinks: "The page links nowhere.",
  noSources: "No document is kept.",
  view: "Show the text",
  imported: (on: string) => `imported ${on}`,
  export: "Export this course…",
  remove: "Remove this course",
  zone: (zone: string) => `times in ${zone}`,
};
