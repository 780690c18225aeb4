// Spanish, for the list of deadlines.

import type { AssessmentKind } from "../../api/generated/commands";
import { number } from "../numbers";
import type { DeadlineGroupName } from "../../api/generated/commands";

export const deadlines = {
  title: "Entregas",
  group: {
    overdue: "Con retraso",
    today: "Hoy",
    week: "En los próximos siete días",
    later: "Después",
    undated: "Aún sin fecha",
    done: "Hecho",
  } satisfies Record<DeadlineGroupName, string>,
  done: (title: string) => `Hecho: ${title}`,
  empty: "No vence nada.",
  emptyText: "Aquí verás las entregas de los cursos que importes.",
  official: (date: string) => `oficial: ${date}`,
  mine: (date: string) => `tu fecha: ${date}`,
  worth: (worth: string) => `vale ${number(worth)} %`,
  still: (percent: number) => `queda el ${percent} %`,
  steps: (done: number, all: number) => `${done} de ${all} pasos`,
  opens: (when: string) => `abre ${when}`,
  about: (length: string) => `unos ${length}`,
  grouped: "Agrupar por",
  grouping: { time: "vez", course: "curso", kind: "tipo" },
  sorted: "Ordenar por",
  sorting: { time: "vez", worth: "valor", course: "curso" },
  kinds: {
    homework: "Tareas",
    project: "Proyectos",
    paper: "Ensayos",
    quiz: "Controles",
    exam: "Exámenes",
    presentation: "Presentaciones",
    reading: "Lecturas",
    other: "Otros trabajos",
  } satisfies Record<AssessmentKind, string>,
  select: (title: string) => `Seleccionar ${title}`,
  selected: (count: number) => `${count} seleccionadas`,
  selection: "Para todas las seleccionadas",
  allDone: "Hecho",
  allNotDone: "Sin hacer",
  allMyDate: "Mi fecha…",
  allNoDate: "Quitar mi fecha",
  leave: "No seleccionar ninguna",
  myDateOf: (count: number) => `Mi fecha para ${count} entregas`,
  setAll: "Poner",
};
