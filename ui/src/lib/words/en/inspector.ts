// English, for the pane beside the work.

import { number } from "../numbers";

import { plural } from "../plural";

const some = plural("en");

export const inspector = {
  label: "Details",
  official: "Official",
  movedTo: (when: string) => `moved to ${when}`,
  afterOfficial: (days: number) =>
    days > 0
      ? `your date is after the official one, ${some(days, { one: "day", other: "days" })} late`
      : "your date is after the official one, on the same day",
  when: "When",
  next: "Next",
  mine: "My date",
  setMine: "Set",
  clearMine: "Clear",
  noMine: "none; the official one counts",
  worth: "Worth",
  points: (worth: string) => `${number(worth)} points of the grade`,
  place: "Place",
  counts: "Counts as",
  handedOut: "Handed out",
  reminds: "Reminds",
  read: "To read",
  marks: "On that day",
  number: "Class",
  numbered: (count: number) => `no. ${count}`,
  week: "Week on the page",
  materials: "Materials",
  assumed: "time assumed",
  stands: "Where this stands",
  show: "show in the page",
  pageSays: "the page says",
  imported: (name: string, line: number | null, on: string) =>
    line === null
      ? `${name} · imported ${on}`
      : `${name}, line ${line} · imported ${on}`,
  done: "Done",
  notDone: "Not done",
  attended: "I was there",
  reviewed: "Went over it again",
  graded: "Show what is graded in it",
  doneAt: "Done",
};
