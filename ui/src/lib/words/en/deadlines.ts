// English, for the list of deadlines.

import type { AssessmentKind } from "../../api/generated/commands";
import { number } from "../numbers";
import type { DeadlineGroupName } from "../../api/generated/commands";

export const deadlines = {
  title: "Deadlines",
  group: {
    overdue: "Overdue",
    today: "Today",
    week: "In the next seven days",
    later: "Later",
    undated: "No date yet",
    done: "Done",
  } satisfies Record<DeadlineGroupName, string>,
  done: (title: string) => `Done: ${title}`,
  empty: "Nothing is due.",
  emptyText: "Deadlines of the courses you import will stand here.",
  official: (date: string) => `official: ${date}`,
  mine: (date: string) => `yours: ${date}`,
  worth: (worth: string) => `worth ${number(worth)} %`,
  still: (percent: number) => `${percent} % left`,
  steps: (done: number, all: number) => `${done} of ${all} steps`,
  opens: (when: string) => `opens ${when}`,
  about: (length: string) => `about ${length}`,
  grouped: "Group by",
  grouping: { time: "time", course: "course", kind: "kind" },
  sorted: "Sort by",
  sorting: { time: "time", worth: "worth", course: "course" },
  kinds: {
    homework: "Homework",
    project: "Projects",
    paper: "Papers",
    quiz: "Quizzes",
    exam: "Exams",
    presentation: "Presentations",
    reading: "Readings",
    other: "Other work",
  } satisfies Record<AssessmentKind, string>,
  select: (title: string) => `Select ${title}`,
  selected: (count: number) => `${count} selected`,
  selection: "For all that are selected",
  allDone: "Done",
  allNotDone: "Not done",
  allMyDate: "My date…",
  allNoDate: "Remove my date",
  leave: "Select none",
  myDateOf: (count: number) => `My date for ${count} deadlines`,
  setAll: "Set",
};
