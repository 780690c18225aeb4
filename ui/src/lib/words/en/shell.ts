// English, for the frame around every screen.

import { key } from "./kinds";

export const places = {
  today: "Today",
  calendar: "Calendar",
  deadlines: "Deadlines",
  import: "Import",
  settings: "Settings",
  label: "Places",
  courses: "Courses",
  dueThisWeek: (count: number) => `${count} due this week`,
  week: (week: number, weeks: number) => `week ${week} of ${weeks}`,
  progress: (done: number, total: number) => `${done} of ${total} done`,
  shown: (code: string) => `Show ${code} in the calendar`,
  anything: "anything",
  keys: "keys",
};
export const notice = {
  label: "What just happened",
  undo: "Undo",
  undone: (what: string) => what,
};
export const failure = {
  title: "Semestra cannot go on",
  again: "Try again",
  unexpected: "Something went wrong in the window. Nothing you stored is lost.",
};
export const welcome = {
  title: "Your term starts with a page",
  text: "Drop the syllabus or course page you already have. You will see every date it holds beside the sentence that says it, before anything is stored.",
  sample: "Explore the sample term",
  sampleText:
    "Just looking? Three made-up courses show what a term looks like; undo takes them away again.",
  or: "or",
};
export const search = {
  title: "Find anything",
  placeholder: "Topic, deadline, person, rule…",
  none: (text: string) => `Nothing found for “${text}”.`,
  hint: "Topics, deadlines, readings, rules, people and links of all courses.",
  results: "What was found",
  go: (place: string) => `Go to ${place}`,
  what: {
    session: "class",
    assessment: "deadline",
    policy: "rule",
    link: "link",
    person: "person",
    reading: "reading",
    source: "document",
    place: "place",
    course: "course",
  } as Record<string, string>,
};
export const keys = {
  title: "Keys",
  names: key,
  entries: "Between entries of the calendar",
  enter: "Open",
  deadlines: "In lists of deadlines",
  list: {
    move: "Up and down",
    tick: "Done, or not done",
    open: "Open beside the list",
    select: "Select",
    selectMore: "Select up to there",
    selectAll: "Select all",
  },
};
export const source = {
  title: (name: string) => name,
  label: "Text of the document",
};
