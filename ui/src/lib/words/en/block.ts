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
  make: "New block of my time",
  dayOff: "Day without class instead…",
  remove: "Remove",
  removeAll: "Remove all",
  onlyThis: "Only this one",
  allOfThem: "All of them",
};

export const moving = {
  title: "Move it?",
  only: (what: string, when: string) =>
    `Move only this one? ${what} moves to ${when} in your calendar; the course page stays as it is.`,
  series: (what: string) =>
    `${what} comes again every week. Which of them do you mean?`,
  yes: "Move this one",
  removal: "Remove it?",
};

export const takesPlace = {
  label: "Whether it takes place",
  planned: "Planned",
  now: "Now",
  moved: "moved by me",
  calledOff: "called off by me",
  byCourse: "The course has called it off.",
  asPlanned: "As planned again",
  callOff: "Call it off",
  itMoved: "It moved…",
  day: "To the day",
  from: "From",
  until: "Until",
  room: "Room",
  save: "It takes place then",
};
