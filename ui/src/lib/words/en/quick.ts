// English, for adding with one typed line.

import type { QuickKind, QuickMissing } from "../../api/generated/commands";

export const quick = {
  title: "Add in one line",
  label: "What, when, for which course",
  placeholder: "HW2 fri 5pm #18-789",
  kinds: "What it is",
  kind: {
    deadline: "Deadline",
    block: "My own time",
    officeHour: "Office hour",
    reading: "To read",
  } satisfies Record<QuickKind, string>,
  course: "Course",
  noCourse: "No course",
  day: "Day",
  add: "Add",
  another: "Add, and one more",
  preview: "This is what would be added",
  hint: "Write it as you would say it:",
  examples: [
    "HW2 fri 5pm #18-789",
    "midterm feb 13 9:30",
    "gym every tue thu 7-8am until may 1",
    "read ch. 3 before wed class",
  ],
  due: (when: string) => `due ${when}`,
  every: (days: string, until: string) => `every ${days} until ${until}`,
  before: (topic: string, when: string) =>
    topic ? `before “${topic}”, ${when}` : `before class, ${when}`,
  forClass: (topic: string, when: string) =>
    topic ? `for “${topic}”, ${when}` : `for class, ${when}`,
  wholeDay: "all day",
  takes: (minutes: number) =>
    minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`,
  remark: {
    noDay: "No day found: no date yet.",
    noSuchDay: "There is no such day.",
    severalDays: "Several days found; the first one is taken.",
    severalHours: "Several hours found; the first one is taken.",
    past: "That is past already.",
    otherWeekday: (day: string) => `That date is a ${day}.`,
    order: (day: string) => `Read as ${day}.`,
    half: (hour: string) => `Read as ${hour}.`,
    oneHour: "No end said: one hour.",
    untilTermEnd: "No last day said: until the end of the term.",
    everyWeek: "Every other week is not understood: every week.",
    next: (day: string) => `“Next” read as ${day}.`,
    onlyCourse: "Taken for your only course.",
    unknownCourse: (said: string) => `No course is called “${said}”.`,
    severalCourses: (codes: string) =>
      `Several courses are called so: ${codes}.`,
    noClass: "There is no class then.",
  },
  missing: {
    title: "Say what it is called, too.",
    course:
      "Which course is it for? Write its code, such as #18-789, or choose it.",
    day: "On which day? Write “fri” or “feb 13”, or choose it.",
    hour: "From when to when? Write 4-5.",
    until: "Until when does it come again? Write “until may 1”.",
    class: "No dated class was found for it. Choose “Deadline” instead.",
  } satisfies Record<QuickMissing, string>,
};
