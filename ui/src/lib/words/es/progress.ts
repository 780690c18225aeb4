// Spanish, for how far a term has come, the look at a week, time that was spent, and how the student works.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("es");

export const progress = {
  title: "Progreso",
  parts: "Partes del progreso",
  tabs: { rings: "Hasta dónde", review: "Repaso de la semana", log: "Tiempo" },
  whole: "Todo el semestre",
  term: "Semestre",
  none: "Aún no hay semestre.",
  noneText:
    "Importa la página de un curso y aquí verás hasta dónde has llegado.",
  rings: {
    attended: "Clases a las que asististe",
    reviewed: "Repasadas",
    read: "Leído",
    begun: "Trabajos empezados",
    submitted: "Entregados",
    graded: "Calificados",
  },
  soFar: (done: number, soFar: number) =>
    `${number(done)} de ${number(soFar)} hasta ahora`,
  yet: (done: number) => `${number(done)} hasta ahora`,
  all: (all: number) => `${number(all)} en total`,
  noneOfIt: "nada",
  spent: (length: string) => `${length} trabajados`,
  map: "Los días del semestre",
  mapBy: "Mostrar",
  byThings: "Lo que se hizo",
  byMinutes: "Tiempo trabajado",
  week: (week: number) => `Semana ${week}`,
  days: "Día",
  day: (day: string, things: number, length: string) =>
    `${day}: ${some(things, { one: "cosa hecha", other: "cosas hechas" })}, ${length} trabajados`,
  ahead: (day: string) => `${day}: aún por venir`,
  less: "menos",
  more: "más",
  shades: "Cuanto más lleno el día, más intenso su color.",
  cut: "El semestre tiene más semanas; estas son las de alrededor de hoy.",
};

export const weekReview = {
  before: "La semana anterior",
  after: "La semana siguiente",
  now: "Esta semana",
  week: (week: number) => `semana ${week}`,
  did: "Lo que hiciste",
  slid: "Lo que se quedó",
  next: "Lo que viene",
  attended: (done: number, all: number) =>
    `${number(done)} de ${some(all, { one: "clase", other: "clases" })} con asistencia`,
  reviewed: (count: number) =>
    some(count, { one: "clase repasada", other: "clases repasadas" }),
  read: (count: number) =>
    some(count, { one: "lectura hecha", other: "lecturas hechas" }),
  steps: (count: number) =>
    some(count, { one: "paso marcado", other: "pasos marcados" }),
  handedIn: "Entregado",
  spent: (length: string) => `${length} trabajados`,
  ofPlanned: (spent: string, planned: string) =>
    `${spent} trabajados, ${planned} estaban planeados`,
  nothingDone: "Para esta semana no hay nada marcado ni anotado.",
  works: "Sin entregar",
  classes: "Clases sin marcar",
  readings: (count: number) =>
    `${some(count, { one: "lectura", other: "lecturas" })} de estas clases sin leer`,
  blocks: "Bloques de estudio sin usar",
  nothingSlid: "No se quedó nada.",
  needs: (length: string) => `Necesita ${length}.`,
  planned: (length: string) => `${length} ya tienen un bloque de estudio.`,
  unplanned: "Nada tiene todavía un bloque de estudio.",
  nothingNext: "No vence nada.",
  plan: "Planear mi semana",
};

export const timeLog = {
  before: "Antes",
  after: "Después",
  course: "Curso",
  every: "Todos los cursos",
  total: (length: string) => `${length} en total`,
  add: "Añadir tiempo a mano",
  edit: "Cambiar",
  editWhat: (what: string) => `Cambiar ${what}`,
  remove: "Quitar",
  removeWhat: (what: string) => `Quitar ${what}`,
  none: "No hay tiempo anotado en estos días.",
  noneText: "Pon el cronómetro junto a una entrega, o añade tiempo a mano.",
  runs: "en marcha",
  change: "Cambiar este tiempo",
  what: "Dedicado a",
  whole: "el curso en general",
  day: "Día",
  from: "Desde",
  hours: "Horas",
  minutes: "Minutos",
  save: "Guardar",
};

export const study = {
  title: "Cómo estudio",
  text: "El plan de la semana lo respeta.",
  sleep: "Sueño",
  from: "Desde",
  to: "Hasta",
  ordinary: "Como mucho en un día normal",
  daily: "Como mucho en cualquier día",
  pause: "Pausa tras el bloque más largo",
  lunch: "Comida",
  keepLunch: "Dejar libre una hora del día",
  givesWay:
    "Lo que se entrega más tarde se reparte entre los días que faltan. Si no cabe, se adelanta; luego los días se alargan y después ceden la comida y las pausas: el plan lo dice.",
  rest: "Días de descanso",
  preferred: "Horas preferidas",
  preferredText:
    "Se usan primero; otras horas solo si el trabajo no cabe. Ninguna significa que todas valen.",
  addPreferred: "Añadir horas",
  removePreferred: (hours: string) => `Quitar ${hours}`,
  block: "Duración de un bloque",
  shortest: "Como mínimo",
  longest: "Como máximo",
  hours: "horas",
  minutes: "minutos",
  inHours: (what: string) => `${what}, horas`,
  inMinutes: (what: string) => `${what}, minutos`,
  readings: "Planear también las lecturas de las clases",
  usual: "Lo que suele durar cada trabajo",
  usualText:
    "Se usa donde no has estimado nada y aún no se aprendió de tu tiempo.",
};
