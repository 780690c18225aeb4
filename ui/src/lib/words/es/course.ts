// Spanish, for the page of a course.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("es");

export const course = {
  tabs: {
    schedule: "Programa",
    deadlines: "Entregas",
    people: "Personas",
    grading: "Evaluación",
    policies: "Normas",
    links: "Enlaces",
    sources: "Documentos",
  },
  tabsLabel: "Partes de la página del curso",
  progress: (done: number, total: number) => `${done} de ${total} hechas`,
  columns: {
    attended: "Asistí",
    reviewed: "Repasado",
    date: "Fecha",
    number: "N.º",
    topic: "Tema",
    week: "Semana",
    materials: "Material",
    readings: "Para leer",
  },
  attended: (topic: string) => `Asistí: ${topic}`,
  reviewed: (topic: string) => `Repasado: ${topic}`,
  read: (label: string) => `Leído: ${label}`,
  today: "hoy",
  noClass: "sin clase",
  meets: "Clases",
  officeHours: "Tutorías",
  otherHours: "Tutorías del equipo",
  next: (when: string) => `próxima ${when}`,
  weight: (weight: string) => `${number(weight)} %`,
  sum: (sum: string) => `Los pesos explican ${number(sum)} de 100 %.`,
  letters: "Calificaciones, desde",
  lateDays: (count: number) =>
    `quedan ${some(count, { one: "día de retraso", other: "días de retraso" })}`,
  noSchedule: "La página no enumera las clases.",
  noDeadlines: "No hay entregas en la página.",
  noPeople: "La página no nombra a nadie.",
  noGrading: "La página no dice nada de la nota.",
  noPolicies: "La página no indica normas.",
  noLinks: "La página no enlaza a nada.",
  noSources: "No se guarda ningún documento.",
  view: "Ver el texto",
  imported: (on: string) => `importado ${on}`,
  export: "Exportar este curso…",
  remove: "Quitar este curso",
  zone: (zone: string) => `horas de ${zone}`,
};
