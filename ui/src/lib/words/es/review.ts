// Spanish, for the review of a document.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("es");

export const review = {
  document: "La página",
  pasted: "texto pegado",
  lines: (count: number) => some(count, { one: "línea", other: "líneas" }),
  pages: (count: number) => some(count, { one: "página", other: "páginas" }),
  says: "Lo que dice",
  doubtful: "Dudoso",
  all: "Todo",
  which: "Qué elementos mostrar",
  first: "Mira primero estos",
  noDoubt: "Ninguna duda: todo está indicado o se deduce de lo indicado.",
  doubtsDone: "Todas las dudas están revisadas.",
  nothingShown: "Nada encaja con el filtro.",
  showAll: "Mostrar todo",
  sections: {
    course: "El curso",
    meetings: "Clases semanales",
    office_hours: "Tutorías",
    people: "Personas",
    schedule: "Programa",
    deadlines: "Entregas y publicaciones",
    grading: "Evaluación",
    policies: "Normas del curso",
    links: "Enlaces",
  },
  kindLabel: "Tipo de elemento",
  kinds: {
    all: "Todos los tipos",
    classes: "Clases",
    deadlines: "Entregas",
    exams: "Exámenes",
    daysOff: "Días sin clase",
    officeHours: "Tutorías",
    people: "Personas",
    grading: "Evaluación",
    policies: "Normas",
    links: "Enlaces",
    course: "Curso",
  },
  filter: "Filtro",
  filterLabel: "Filtrar por palabras",
  acceptSure: (count: number) => `Aceptar las ${number(count)} seguras`,
  left: (count: number) =>
    count === 0 ? "todo está revisado" : `quedan ${number(count)} por revisar`,
  back: "Deshacer",
  next: "Siguiente",
  previous: "Anterior",
  missed: {
    meetings: "Añadir una clase",
    office_hours: "Añadir una tutoría",
    people: "Añadir una persona",
    schedule: "Añadir un día",
    deadlines: "Añadir una entrega",
    grading: "Añadir una parte",
    policies: "Añadir una norma",
    links: "Añadir un enlace",
  },
  hint: "¿Falta algo? Selecciona aquí sus palabras o pulsa el número de una línea.",
  addFromLine: (line: number) => `Añadir algo de la línea ${line}`,
  addBar: "Añadir estas palabras como",
  addAs: {
    due: "Entrega",
    exam: "Examen",
    class: "Clase",
    no_class: "Sin clase",
    meetings: "Clase semanal",
    office_hours: "Tutorías",
    grading: "Parte evaluada",
    people: "Persona",
    policies: "Norma",
  },
  section: {
    title: "¿En qué grupo estás?",
    text: "La página indica varios. Las clases de los demás se omiten; puedes cambiarlo hasta que añadas el curso.",
    all: "Todos",
    none: "Ninguno de estos",
  },
  part: {
    title: (count: number) =>
      `Esta página contiene ${number(count)} cursos. ¿Cuál quieres?`,
    text: "Solo se lee ese curso. Los demás puedes importarlos después.",
    lines: (from: number, to: number) => `líneas ${from}–${to}`,
    one: (which: number, count: number, title: string) =>
      `Curso ${which} de ${count} en esta página: ${title}`,
    other: "Elegir otro",
    reading: "Leyendo ese curso…",
  },
  repeat: {
    every: (title: string, weekday: string) => `${title}, cada ${weekday}`,
    times: (count: number) => some(count, { one: "vez", other: "veces" }),
    derived: "se repite",
    without: (day: string) => `Sin el ${day}`,
    another: "Un día más",
    add: "Añadir el día",
  },
  untitled: "sin nombre",
  yours: "tuyo",
  looksRight: "Es correcto",
  remove: "Sacarlo",
  closeItem: "Cerrar",
  warnings: "Conviene saber",
  notSure: (fields: string) => `dudas en: ${fields}`,
  oneTime: (count: number) => `Poner una hora para las ${count}`,
  oneTimeLabel: "Una hora para todas las entregas sin ella",
  timeAssumed: (time: string) => `${time}, supuesto`,
  sure: "seguro",
  looked: "revisado",
  ask: "mira esto",
  nothingStored: "Todavía no se ha guardado nada.",
  missing: (count: number) =>
    count === 1
      ? "A un elemento aún le falta un valor."
      : `A ${count} elementos aún les falta un valor.`,
  discard: "Descartar",
  add: "Añadir a mi semestre",
  adding: "Añadiendo…",
  line: (line: number) => `línea ${line}`,
  page: (page: number) => `página ${page}`,
  pageBreak: (page: number) => `Página ${page}`,
  showPlace: (where: string) => `Ver ${where} en la página`,
  onePerLine: "uno por línea",
  notANumber: (most: number | null) =>
    most === null ? "un número, 0 o más" : `un número de 0 a ${number(most)}`,
  from: (letter: string) => `${letter} desde %`,
  scale: (best: string, count: number) =>
    `${some(count, { one: "letra", other: "letras" })}, la mejor desde ${number(best)} %`,
  letters: "Calificaciones",
  weekly: "semanal",
  counts: {
    sessions: (count: number) => some(count, { one: "clase", other: "clases" }),
    deadlines: (count: number) =>
      some(count, { one: "entrega", other: "entregas" }),
    exams: (count: number) => some(count, { one: "examen", other: "exámenes" }),
    daysOff: (count: number) =>
      some(count, { one: "día sin clase", other: "días sin clase" }),
    officeHours: (count: number) =>
      some(count, { one: "tutoría", other: "tutorías" }),
    lateDays: (count: number) =>
      some(count, { one: "día de retraso", other: "días de retraso" }),
    explained: (percent: string) =>
      `${number(percent)} de 100 % de la nota encontrado`,
    noGrading: "sin pesos de la nota",
    undated: (count: number) => `${number(count)} sin fecha`,
    undatedTitles: (titles: readonly string[]) =>
      `sin fecha: ${titles.join(", ")}`,
  },
  percent: (weight: number) => `${number(weight)} %`,
  parts: (count: number) =>
    some(count, { one: "parte", other: "partes iguales" }),
  lowest: (count: number) => `se descartan las ${count} peores`,
  extra: "puntos extra",
  lateDays: "Días de retraso",
};
