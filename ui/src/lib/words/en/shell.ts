// English, for the frame around every screen.

import { action, also, home } from "./actions";

export const places = {
  today: "Today",
  calendar: "Calendar",
  deadlines: "Deadlines",
  grades: "Grades",
  plan: "Plan",
  progress: "Progress",
  import: "Import",
  settings: "Settings",
  label: "Places",
  courses: "Courses",
  dueThisWeek: (count: number) => `${count} due this week`,
  week: (week: number, weeks: number) => `week ${week} of ${weeks}`,
  courseProgress: (done: number, total: number) => `${done} of ${total} done`,
  shown: (code: string) => `Show ${code} in the calendar`,
  anything: "anything",
  keys: "keys",
  add: "Add",
  newCourse: "New course",
  fold: "Fold to signs",
  unfold: "Unfold",
  skip: "Skip to the content",
  otherTerms: "Other terms",
};
export const notice = {
  spoken: "Semestra now speaks English",
  label: "What just happened",
  undo: "Undo",
  redo: "Redo",
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
  title: "Find anything, do anything",
  placeholder: "Topic, deadline, person, rule, or what to do…",
  none: (text: string) => `Nothing found for “${text}”.`,
  hint: "Topics, deadlines, readings, rules, people, links and documents of all courses, and everything you can do.",
  results: "What was found",
  open: "open",
  openPlace: "its words in the document",
  nowhere: "No document says this.",
  add: (text: string) => `Add “${text}”`,
  withWhat: (title: string, what: string) => `${title}: ${what}`,
  group: {
    recent: "Last used",
    action: "Do",
    course: "Courses",
    session: "Classes",
    assessment: "Deadlines",
    reading: "To read",
    person: "People",
    policy: "Rules",
    link: "Links",
    block: "My own time",
    source: "Documents",
    add: "Add",
  },
};
export const keys = {
  title: "Keys",
  home,
  names: action,
  also,
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

/** What stands on the keys of a keyboard. */
export const keyNames = {
  space: "Space",
  enter: "Enter",
  mod: "Ctrl",
  shift: "Shift",
  escape: "Esc",
  delete: "Del",
};
