// English, for the words that name kinds of things.

import type {
  AssessmentKind,
  Basis,
  CalendarView,
  DeadlineGroupName,
  EventKind,
  OccurrenceKind,
  PolicyKind,
  Role,
  SessionKind,
} from "../../api/generated/commands";

export const sessionKind: Record<SessionKind, string> = {
  lecture: "lecture",
  guest: "guest lecture",
  lab: "lab",
  recitation: "recitation",
  presentation: "presentation",
  review: "review",
  exam: "exam",
};
export const assessmentKind: Record<AssessmentKind, string> = {
  homework: "homework",
  project: "project",
  paper: "paper",
  quiz: "quiz",
  exam: "exam",
  presentation: "presentation",
  reading: "reading",
  other: "work",
};
export const eventKind: Record<EventKind, string> = {
  class: "class",
  presentation: "presentation",
  no_class: "no class",
  exam: "exam",
  due: "due",
  release: "handed out",
  other: "other",
};
export const role: Record<Role, string> = {
  instructor: "instructor",
  assistant: "assistant",
  staff: "staff",
};
export const policyKind: Record<PolicyKind, string> = {
  late: "late work",
  ai: "use of AI",
  attendance: "attendance",
  prerequisites: "prerequisites",
  integrity: "integrity",
  work: "working together",
  tentative: "may change",
  description: "about the course",
  materials: "materials",
  other: "other",
};
export const basis: Record<Basis, string> = {
  stated: "stated",
  derived: "derived",
  assumed: "assumed",
  mine: "yours",
};
export const view: Record<CalendarView | "term", string> = {
  day: "Day",
  week: "Week",
  month: "Month",
  term: "Term",
  agenda: "Agenda",
};
export const entryKind: Record<OccurrenceKind, string> = {
  class: "classes",
  office_hour: "office hours",
  deadline: "deadlines",
  exam: "exams",
  block: "my blocks",
  my_date: "my dates",
  day_off: "days without class",
};
export const group: Record<DeadlineGroupName, string> = {
  overdue: "Overdue",
  today: "Today",
  week: "In the next seven days",
  later: "Later",
  undated: "No date yet",
  done: "Done",
};
/** The values an item can have, as the review and the pane beside the work name them. */
export const field: Record<string, string> = {
  code: "Code",
  title: "Title",
  term: "Term",
  timezone: "Time zone",
  first_day: "First day",
  last_day: "Last day",
  kind: "Kind",
  session_kind: "What happens",
  days: "Days",
  day: "Day",
  start: "From",
  end: "Until",
  location: "Place",
  section: "Section",
  who: "Who",
  name: "Name",
  role: "Role",
  email: "Mail",
  url: "Address",
  label: "Called",
  text: "Words of the page",
  date: "Date",
  end_date: "Last day",
  time: "Time",
  end_time: "Until",
  number: "Number",
  week: "Week",
  weight: "Weight in %",
  count: "Equal parts",
  drop_lowest: "Lowest dropped",
  extra_credit: "Extra credit",
  rule: "Rule",
  readings: "To read",
  materials: "Notes and slides",
  late_days: "Late days",
  points: "Points",
  category: "Counts as",
  dates: "On these days",
  letters: "Letter grades",
};
