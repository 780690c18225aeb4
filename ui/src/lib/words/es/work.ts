// Spanish, for how a student plans a piece of work.

import type { EasyDateName } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("es");

export const work = {
  add: "Añadir una entrega",
  addTitle: "Nueva entrega",
  editTitle: "Cambiar la entrega",
  edit: "Cambiar",
  remove: "Quitar",
  title: "Qué vence",
  course: "Curso",
  kind: "Tipo",
  due: "Vence",
  dueForm: {
    at: "un día, a una hora",
    on: "un día, sin hora",
    window: "entre dos momentos",
    undated: "aún sin fecha",
  },
  at: "Cuándo",
  on: "Día",
  opens: "Abre",
  closes: "Cierra",
  category: "Cuenta como",
  noCategory: "nada",
  place: "Lugar",
  save: "Guardar",
  leave: "Cancelar",
  officialHint:
    "La página del curso decía algo aquí. Lo que cambies es tuyo; la página no cambia.",
  steps: "Pasos",
  stepsDone: (done: number, all: number) => `${done} de ${all}`,
  stepDone: (title: string) => `Hecho: ${title}`,
  stepDay: (title: string) => `Día para ${title}`,
  removeStep: (title: string) => `Quitar ${title}`,
  newStep: "Paso nuevo",
  newStepDay: "Para el",
  addStep: "Añadir",
  stepHint: "Leer el enunciado, esbozar, escribir, revisar…",
  estimate: "Lleva",
  about: (length: string) => `unos ${length}`,
  aboutHint: "lo que suele llevar; pon el tuyo",
  hours: "Horas",
  minutes: "Minutos",
  setEstimate: "Poner",
  usual: "Como siempre",
  note: "Nota",
  easy: {
    eveningBefore: "la tarde anterior",
    twoDaysBefore: "dos días antes",
  } satisfies Record<EasyDateName, string>,
  opensAt: "Abre",
  stillAll: "Aún se puede obtener todo.",
  still: (points: string, worth: string) =>
    `aún se pueden obtener ${points} de ${worth}`,
  stillPercent: (percent: number) => `aún se puede obtener el ${percent} %`,
  stillNothing: "Según la página ya no se puede obtener nada.",
  stillUntil: (when: string) => `hasta ${when}`,
  lateDays: (count: number) =>
    `${some(count, { one: "día de retraso", other: "días de retraso" })} para todo el semestre`,
  pageSays: (words: string) => `La página dice: «${words}»`,
};
