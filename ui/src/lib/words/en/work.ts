// English, for how a student plans a piece of work.

import type { EasyDateName } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("en");

export const work = {
  add: "Add a deadline",
  addTitle: "New deadline",
  editTitle: "Change the deadline",
  edit: "Change",
  remove: "Remove",
  title: "What is due",
  course: "Course",
  kind: "Kind",
  due: "Due",
  dueForm: {
    at: "on a day, at an hour",
    on: "on a day, no hour said",
    window: "between two moments",
    undated: "no date yet",
  },
  at: "When",
  on: "Day",
  opens: "Opens",
  closes: "Closes",
  category: "Counts as",
  noCategory: "nothing",
  place: "Place",
  save: "Save",
  leave: "Cancel",
  officialHint:
    "The course page said something here. What you change is yours; the page stays as it is.",
  steps: "Steps",
  stepsDone: (done: number, all: number) => `${done} of ${all}`,
  stepDone: (title: string) => `Done: ${title}`,
  stepDay: (title: string) => `Day for ${title}`,
  removeStep: (title: string) => `Remove ${title}`,
  newStep: "New step",
  newStepDay: "By",
  addStep: "Add",
  stepHint: "Read the sheet, sketch, write, check …",
  estimate: "Takes",
  about: (length: string) => `about ${length}`,
  aboutHint: "what such work usually takes; set your own",
  hours: "Hours",
  minutes: "Minutes",
  setEstimate: "Set",
  usual: "As usual",
  note: "Note",
  easy: {
    eveningBefore: "the evening before",
    twoDaysBefore: "two days before",
  } satisfies Record<EasyDateName, string>,
  opensAt: "Opens",
  stillAll: "All of it can still be earned.",
  still: (points: string, worth: string) =>
    `${points} of ${worth} can still be earned`,
  stillPercent: (percent: number) => `${percent} % can still be earned`,
  stillNothing: "By the page nothing can be earned any more.",
  stillUntil: (when: string) => `until ${when}`,
  lateDays: (count: number) =>
    `${some(count, { one: "late day", other: "late days" })} for the whole term`,
  pageSays: (words: string) => `The page says: “${words}”`,
};
