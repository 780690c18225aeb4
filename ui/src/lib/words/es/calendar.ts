// Spanish, for the calendar.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("es");

export const calendar = {
  previous: "Atrás",
  next: "Adelante",
  today: "Hoy",
  print: "Imprimir",
  filter: "Filtro",
  filtered: (shown: number, all: number) => `${shown} de ${all} tipos`,
  filterLabel: "Mostrar en el calendario",
  views: "Cuánto mostrar",
  weekFrom: (day: string) => `Semana del ${day}`,
  termWeek: (week: number, weeks: number) => `semana ${week} de ${weeks}`,
  termWeeks: (first: number, last: number, weeks: number) =>
    `semanas ${first}–${last} de ${weeks}`,
  due: "entrega",
  worth: (worth: string) => `vale ${number(worth)} %`,
  office: "tutoría",
  officeOf: (who: string) => `${who}, tutoría`,
  exam: "examen",
  cancelled: "cancelado",
  done: "hecho",
  more: (count: number) => `+${count} más`,
  showDay: (day: string) => `${day}: mostrar el día`,
  plus: (count: number) => `+${count}`,
  fewer: "mostrar menos",
  noClass: (title: string, codes: string) => `${title} (${codes})`,
  onlyFor: (codes: string) => `solo ${codes}`,
  block: "mi tiempo",
  newBlock: "Nuevo bloque",
  myDate: "mi fecha",
  myDateOf: (title: string) => `${title}, mi fecha`,
  movedFrom: (when: string) => `movido desde ${when}`,
  held: (what: string, when: string) => `${what}: ${when}`,
  weekHead: "Semana",
  load: ["libre", "ligera", "media", "cargada", "muy cargada"],
  weekAsks: (works: number, worth: string | null, classHours: number) => {
    const due = some(works, { one: "entrega", other: "entregas" });
    const hours = some(classHours, {
      one: "hora de clase",
      other: "horas de clase",
    });
    return worth === null
      ? `${due}, ${hours}`
      : `${due} con valor de ${number(worth)}, ${hours}`;
  },
  termCut:
    "Este semestre es muy largo; se muestran las 60 semanas en torno a hoy.",
  weeksOf: (weeks: number) => some(weeks, { one: "semana", other: "semanas" }),
  otherTerm: "Qué semestre",
  noTerm: "Todavía no hay semestre.",
  weekNumber: (week: number) => `semana ${week}`,
  allDay: "todo el día",
  here: "aquí",
  otherHours: (zone: string, minutes: number) =>
    `${zone} ${minutes > 0 ? "+" : "−"}${Math.abs(minutes) / 60} h`,
  empty: "Nada en estas cuatro semanas.",
  emptyAfter: "Mira más adelante o importa otro curso.",
  label: "Calendario",
  grid: "Cuadrícula del calendario",
};
