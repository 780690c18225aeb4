// Spanish, for the pane beside the work.

import { number } from "../numbers";

import { plural } from "../plural";

const some = plural("es");

export const inspector = {
  label: "Detalles",
  official: "Oficial",
  movedTo: (when: string) => `aplazada hasta ${when}`,
  afterOfficial: (days: number) =>
    days > 0
      ? `tu fecha es posterior a la oficial, ${some(days, { one: "día", other: "días" })} tarde`
      : "tu fecha es posterior a la oficial, el mismo día",
  when: "Cuándo",
  next: "Próxima",
  mine: "Mi fecha",
  setMine: "Poner",
  clearMine: "Borrar",
  noMine: "ninguna; cuenta la oficial",
  worth: "Vale",
  points: (worth: string) => `${number(worth)} puntos de la nota`,
  place: "Lugar",
  counts: "Cuenta como",
  handedOut: "Publicado",
  reminds: "Avisa",
  read: "Para leer",
  marks: "Ese día",
  number: "Clase",
  numbered: (count: number) => `n.º ${count}`,
  week: "Semana según la página",
  materials: "Material",
  assumed: "hora supuesta",
  stands: "Dónde está escrito",
  show: "ver en la página",
  pageSays: "la página dice",
  imported: (name: string, line: number | null, on: string) =>
    line === null
      ? `${name} · importado ${on}`
      : `${name}, línea ${line} · importado ${on}`,
  done: "Hecho",
  notDone: "Sin hacer",
  attended: "Asistí",
  reviewed: "Repasado",
  graded: "Ver lo que se evalúa",
  doneAt: "Hecho",
};
