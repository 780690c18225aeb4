// Spanish, for the words that name kinds of things.

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
  lecture: "clase",
  guest: "clase invitada",
  lab: "laboratorio",
  recitation: "clase de problemas",
  presentation: "presentación",
  review: "repaso",
  exam: "examen",
};
export const assessmentKind: Record<AssessmentKind, string> = {
  homework: "tarea",
  project: "proyecto",
  paper: "ensayo",
  quiz: "control",
  exam: "examen",
  presentation: "presentación",
  reading: "lectura",
  other: "trabajo",
};
export const eventKind: Record<EventKind, string> = {
  class: "clase",
  presentation: "presentación",
  no_class: "sin clase",
  exam: "examen",
  due: "entrega",
  release: "publicado",
  other: "otro",
};
export const role: Record<Role, string> = {
  instructor: "docente",
  assistant: "ayudante",
  staff: "personal",
};
export const policyKind: Record<PolicyKind, string> = {
  late: "entrega tardía",
  ai: "uso de IA",
  attendance: "asistencia",
  prerequisites: "requisitos",
  integrity: "integridad",
  work: "trabajo en equipo",
  tentative: "puede cambiar",
  description: "sobre el curso",
  materials: "material",
  other: "otro",
};
export const basis: Record<Basis, string> = {
  stated: "indicado",
  derived: "deducido",
  assumed: "supuesto",
  mine: "tuyo",
};
export const view: Record<CalendarView | "term", string> = {
  day: "Día",
  week: "Semana",
  month: "Mes",
  term: "Semestre",
  agenda: "Agenda",
};
export const entryKind: Record<OccurrenceKind, string> = {
  class: "clases",
  office_hour: "tutorías",
  deadline: "entregas",
  exam: "exámenes",
  block: "mis bloques",
  my_date: "mis fechas",
  day_off: "días sin clase",
};
export const group: Record<DeadlineGroupName, string> = {
  overdue: "Con retraso",
  today: "Hoy",
  week: "En los próximos siete días",
  later: "Después",
  undated: "Aún sin fecha",
  done: "Hecho",
};
export const field: Record<string, string> = {
  code: "Código",
  title: "Título",
  term: "Semestre",
  timezone: "Zona horaria",
  first_day: "Primer día",
  last_day: "Último día",
  kind: "Tipo",
  session_kind: "Qué ocurre",
  days: "Días",
  day: "Día",
  start: "De",
  end: "Hasta",
  location: "Lugar",
  section: "Grupo",
  who: "Quién",
  name: "Nombre",
  role: "Función",
  email: "Correo",
  url: "Dirección",
  label: "Nombre",
  text: "Palabras de la página",
  date: "Fecha",
  end_date: "Último día",
  time: "Hora",
  end_time: "Hasta",
  number: "Número",
  week: "Semana",
  weight: "Peso en %",
  count: "Partes iguales",
  drop_lowest: "Peores descartadas",
  extra_credit: "Puntos extra",
  rule: "Norma",
  readings: "Para leer",
  materials: "Apuntes y diapositivas",
  late_days: "Días de retraso",
  points: "Puntos",
  dates: "Estos días",
  letters: "Calificaciones",
};
