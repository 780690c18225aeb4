// German, for the words that name kinds of things.

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
  lecture: "Vorlesung",
  guest: "Gastvortrag",
  lab: "Praktikum",
  recitation: "Übung",
  presentation: "Vortrag",
  review: "Wiederholung",
  exam: "Prüfung",
};
export const assessmentKind: Record<AssessmentKind, string> = {
  homework: "Hausaufgabe",
  project: "Projekt",
  paper: "Hausarbeit",
  quiz: "Quiz",
  exam: "Prüfung",
  presentation: "Vortrag",
  reading: "Lektüre",
  other: "Arbeit",
};
export const eventKind: Record<EventKind, string> = {
  class: "Kurstermin",
  presentation: "Vortrag",
  no_class: "kein Kurs",
  exam: "Prüfung",
  due: "Abgabe",
  release: "ausgegeben",
  other: "anderes",
};
export const role: Record<Role, string> = {
  instructor: "Lehrende",
  assistant: "Tutor:in",
  staff: "Mitarbeit",
};
export const policyKind: Record<PolicyKind, string> = {
  late: "verspätete Abgabe",
  ai: "Einsatz von KI",
  attendance: "Anwesenheit",
  prerequisites: "Voraussetzungen",
  integrity: "Ehrlichkeit",
  work: "Zusammenarbeit",
  tentative: "kann sich ändern",
  description: "über den Kurs",
  materials: "Material",
  other: "anderes",
};
export const basis: Record<Basis, string> = {
  stated: "genannt",
  derived: "erschlossen",
  assumed: "angenommen",
  mine: "von dir",
};
export const view: Record<CalendarView | "term", string> = {
  day: "Tag",
  week: "Woche",
  month: "Monat",
  term: "Semester",
  agenda: "Liste",
};
export const entryKind: Record<OccurrenceKind, string> = {
  class: "Kurstermine",
  office_hour: "Sprechstunden",
  deadline: "Abgaben",
  exam: "Prüfungen",
  block: "meine Blöcke",
  my_date: "meine Daten",
  day_off: "freie Tage",
};
export const group: Record<DeadlineGroupName, string> = {
  overdue: "Überfällig",
  today: "Heute",
  week: "In den nächsten sieben Tagen",
  later: "Später",
  undated: "Noch kein Datum",
  done: "Erledigt",
};
export const field: Record<string, string> = {
  code: "Kürzel",
  title: "Titel",
  term: "Semester",
  timezone: "Zeitzone",
  first_day: "Erster Tag",
  last_day: "Letzter Tag",
  kind: "Art",
  session_kind: "Was stattfindet",
  days: "Tage",
  day: "Tag",
  start: "Von",
  end: "Bis",
  location: "Ort",
  section: "Gruppe",
  who: "Wer",
  name: "Name",
  role: "Rolle",
  email: "Mail",
  url: "Adresse",
  label: "Name",
  text: "Worte der Seite",
  date: "Datum",
  end_date: "Letzter Tag",
  time: "Uhrzeit",
  end_time: "Bis",
  number: "Nummer",
  week: "Woche",
  weight: "Gewicht in %",
  count: "Gleiche Teile",
  drop_lowest: "Schlechteste gestrichen",
  extra_credit: "Zusatzpunkte",
  rule: "Regel",
  readings: "Zu lesen",
  materials: "Skripte und Folien",
  late_days: "Verspätungstage",
  points: "Punkte",
  dates: "An diesen Tagen",
  letters: "Notenstufen",
};
