// French, for the pane beside the work.

import { number } from "../numbers";

import { plural } from "../plural";

const some = plural("fr");

export const inspector = {
  label: "Détails",
  official: "Officiel",
  movedTo: (when: string) => `reporté au ${when}`,
  afterOfficial: (days: number) =>
    days > 0
      ? `ta date est après la date officielle, ${some(days, { one: "jour", other: "jours" })} de retard`
      : "ta date est après la date officielle, le même jour",
  when: "Quand",
  next: "Prochain",
  mine: "Ma date",
  setMine: "Choisir",
  clearMine: "Effacer",
  noMine: "aucune ; l’officielle compte",
  worth: "Compte",
  points: (worth: string) => `${number(worth)} points de la note`,
  place: "Lieu",
  counts: "Compte comme",
  handedOut: "Distribué",
  reminds: "Rappelle",
  read: "À lire",
  marks: "Ce jour-là",
  number: "Séance",
  numbered: (count: number) => `n° ${count}`,
  week: "Semaine selon la page",
  materials: "Documents de cours",
  assumed: "heure supposée",
  stands: "Où c’est écrit",
  show: "voir dans la page",
  pageSays: "la page dit",
  imported: (name: string, line: number | null, on: string) =>
    line === null
      ? `${name} · importé ${on}`
      : `${name}, ligne ${line} · importé ${on}`,
  done: "Fait",
  notDone: "Pas fait",
  attended: "J’y étais",
  reviewed: "Revu",
  graded: "Voir ce qui y est noté",
  doneAt: "Fait",
};
