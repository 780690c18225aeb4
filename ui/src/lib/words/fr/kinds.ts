// French, for the words that name kinds of things.

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
  lecture: "cours magistral",
  guest: "cours invité",
  lab: "TP",
  recitation: "TD",
  presentation: "exposé",
  review: "révision",
  exam: "examen",
};
export const assessmentKind: Record<AssessmentKind, string> = {
  homework: "devoir",
  project: "projet",
  paper: "dissertation",
  quiz: "interro",
  exam: "examen",
  presentation: "exposé",
  reading: "lecture",
  other: "travail",
};
export const eventKind: Record<EventKind, string> = {
  class: "séance",
  presentation: "exposé",
  no_class: "pas de cours",
  exam: "examen",
  due: "à rendre",
  release: "distribué",
  other: "autre",
};
export const role: Record<Role, string> = {
  instructor: "enseignant·e",
  assistant: "assistant·e",
  staff: "équipe",
};
export const policyKind: Record<PolicyKind, string> = {
  late: "rendu en retard",
  ai: "usage de l’IA",
  attendance: "présence",
  prerequisites: "prérequis",
  integrity: "intégrité",
  work: "travail en commun",
  tentative: "peut changer",
  description: "à propos du cours",
  materials: "documents de cours",
  other: "autre",
};
export const basis: Record<Basis, string> = {
  stated: "indiqué",
  derived: "déduit",
  assumed: "supposé",
  mine: "de toi",
};
export const view: Record<CalendarView | "term", string> = {
  day: "Jour",
  week: "Semaine",
  month: "Mois",
  term: "Semestre",
  agenda: "Liste",
};
export const entryKind: Record<OccurrenceKind, string> = {
  class: "séances",
  office_hour: "permanences",
  deadline: "échéances",
  exam: "examens",
  block: "mes blocs",
  my_date: "mes dates",
  day_off: "jours sans cours",
};
export const group: Record<DeadlineGroupName, string> = {
  overdue: "En retard",
  today: "Aujourd’hui",
  week: "Dans les sept jours",
  later: "Plus tard",
  undated: "Pas encore de date",
  done: "Fait",
};
export const field: Record<string, string> = {
  code: "Code",
  title: "Titre",
  term: "Semestre",
  timezone: "Fuseau horaire",
  first_day: "Premier jour",
  last_day: "Dernier jour",
  kind: "Type",
  session_kind: "Ce qui a lieu",
  days: "Jours",
  day: "Jour",
  start: "De",
  end: "Jusqu’à",
  location: "Lieu",
  section: "Groupe",
  who: "Qui",
  name: "Nom",
  role: "Rôle",
  email: "Mail",
  url: "Adresse",
  label: "Nom",
  text: "Mots de la page",
  date: "Date",
  end_date: "Dernier jour",
  time: "Heure",
  end_time: "Jusqu’à",
  number: "Numéro",
  week: "Semaine",
  weight: "Poids en %",
  count: "Parts égales",
  drop_lowest: "Plus basses retirées",
  extra_credit: "Points bonus",
  rule: "Règle",
  readings: "À lire",
  materials: "Notes et diapos",
  late_days: "Jours de retard",
  points: "Points",
  dates: "Ces jours-là",
  letters: "Notes en lettres",
};
