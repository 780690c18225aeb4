// Spanish, for the plan of the week, the room before deadlines, what can still be saved, and the timer.

import type { Stage } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("es");

export const plan = {
  title: "Plan",
  parts: "Partes del plan",
  tabs: { week: "Semana", room: "Margen", recovery: "Recuperar" },
  intro:
    "Semestra busca horas libres entre las clases, tu propio tiempo y el sueño, y propone cuándo trabajar, primero la entrega más cercana. No se guarda nada hasta que lo aceptas.",
  propose: "Planear mi semana",
  again: "Repartir de nuevo",
  reach: "Hasta dónde",
  weeks: (count: number) => some(count, { one: "semana", other: "semanas" }),
  proposed: (blocks: number, length: string, until: string) =>
    `${some(blocks, { one: "bloque propuesto", other: "bloques propuestos" })}, ${length} en total, hasta el ${until}.`,
  inPlaceOf: (blocks: number) =>
    some(blocks, {
      one: "bloque sin fijar les deja sitio.",
      other: "bloques sin fijar les dejan sitio.",
    }),
  nothingProposed:
    "Todo lo que necesita tiempo está planeado. No queda nada que proponer.",
  acceptAll: "Aceptar todos",
  leave: "Descartar",
  accept: (what: string, when: string) => `Aceptar: ${what}, ${when}`,
  ghost: "propuesto",
  proposedFor: (when: string) => `Propuesto para ${when}`,
  unusual: "fuera de tus horas preferidas",
  days: "Día a día",
  noneOnDays: "Aún no hay bloques de estudio.",
  pin: (what: string) => `Fijar ${what}`,
  pinned: "fijado",
  pinHint:
    "Un bloque fijado se queda donde está cuando lo demás se reparte de nuevo.",
  used: (length: string) => `${length} trabajados en él`,
  short: "Lo que no cabe",
  missing: (length: string) => `faltan ${length}`,
  missed: "Pasaron sin usarse",
  missedHint:
    "Di lo que al final hiciste; el resto puede repartirse por los próximos días.",
  didIt: "Lo hice",
  forWhat: (what: string) => `Lo hice: ${what}`,
};

export const room = {
  text: "Cuánto más puede durar cada trabajo, haciendo también todo lo que vence antes.",
  due: "Vence",
  needed: "Aún necesita",
  spare: "Margen",
  tight: "sin margen",
  undated: (what: string) => `Sin fecha y fuera de las cuentas: ${what}`,
  none: "Nada de lo que viene necesita tiempo.",
  noneText: "Las entregas con fecha aparecen aquí hasta que estén hechas.",
  plan: "Planear mi semana",
};

export const recovery = {
  text: "Después de una mala semana: qué cuenta todavía, qué cuesta, y todo repartido de nuevo.",
  none: "No hay nada atrasado.",
  noneText: "Cuando algo se retrasa, aquí se ve lo que puede salvarse.",
  open: "Todavía vale la pena entregar",
  lost: "Ya no cuenta nada",
  passed: "Tuvo lugar y no está marcado",
  passedText: "Marca a lo que fuiste o lo que entregaste.",
  offers: "Cabría con días de retraso",
  spend: (days: number) =>
    `Gastar ${some(days, { one: "día de retraso", other: "días de retraso" })}`,
  spread: "Todo repartido de nuevo",
  see: "Verlo en la semana",
  nothingToSpread: "No hay nada que repartir.",
  done: "Entregado",
};

export const timer = {
  label: "Cronómetro",
  start: (what: string) => `Poner el cronómetro para ${what}`,
  startShort: "Poner el cronómetro",
  runs: "El cronómetro corre",
  stop: "Parar",
  stopFor: (what: string) => `Parar el cronómetro de ${what}`,
  drop: "Descartarlo",
  forgotten: "¿Cuándo paraste?",
  stopped: "Paré a las",
  day: "Día",
  log: "Anotarlo",
};

export const stage = {
  title: "Hasta dónde",
  names: {
    notStarted: "Sin empezar",
    inProgress: "En curso",
    submitted: "Entregado",
    graded: "Calificado",
  } satisfies Record<Stage, string>,
  short: {
    notStarted: "sin empezar",
    inProgress: "en curso",
    submitted: "entregado",
    graded: "calificado",
  } satisfies Record<Stage, string>,
  graded: "Hay una nota puesta, así que está calificado.",
  missed: "Falté",
  excused: "Tenía justificante",
};

export const pack = {
  hand: "Pasar a alguien de clase…",
  written: (path: string) =>
    `El curso, sin nada tuyo, se ha guardado en ${path}`,
};
