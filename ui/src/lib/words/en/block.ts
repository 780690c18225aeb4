// English, for blocks of the student's own time and for what is moved or called off.

export const block = {
  title: "What for",
  day: "Day",
  lastDay: "Last day",
  from: "From",
  until: "Until",
  allDay: "All day",
  repeats: "Repeats every week",
  repeatDays: "On these days",
  repeatsUntil: "Until the",
  course: "Course",
  noCourse: "none",
  place: "Place",
  note: "Note",
  save: "Save",
  leave: "Cancel",
  make: "New block of my time",
  remove: "Remove",
  removeAll: "Remove all",
  onlyThis: "Only this one",
  allOfThem: "All of them",
};

export const moving = {
  title: "Move it?",
  only: (what: string, when: string) =>
    `Only this one takes place then? ${what} moves to ${when} in your calendar; the course page stays as it is.`,
  series: (what: string) =>
    `${what} comes again every week. Which of them do you mean?`,
  yes: "Move this one",
  removal: "Remove it?",
};
