// French, for how a student plans a piece of work.

import type { EasyDateName } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("fr");

export const work = {
  add: "Ajouter une échéance",
  addTitle: "Nouvelle échéance",
  editTitle: "Modifier l’échéance",
  edit: "Modifier",
  remove: "Retirer",
  title: "Ce qui est à rendre",
  course: "Cours",
  kind: "Type",
  due: "À rendre",
  dueForm: {
    at: "un jour, à une heure",
    on: "un jour, sans heure",
    window: "entre deux moments",
    undated: "pas encore de date",
  },
  at: "Quand",
  on: "Jour",
  opens: "Ouvre",
  closes: "Ferme",
  category: "Compte comme",
  noCategory: "rien",
  place: "Lieu",
  save: "Enregistrer",
  leave: "Annuler",
  officialHint:
    "La page du cours disait quelque chose ici. Ce que tu changes est à toi ; la page reste telle quelle.",
  steps: "Étapes",
  stepsDone: (done: number, all: number) => `${done} sur ${all}`,
  stepDone: (title: string) => `Fait : ${title}`,
  stepDay: (title: string) => `Jour pour ${title}`,
  removeStep: (title: string) => `Retirer ${title}`,
  newStep: "Nouvelle étape",
  newStepDay: "Pour le",
  addStep: "Ajouter",
  stepHint: "Lire le sujet, esquisser, rédiger, relire…",
  estimate: "Prend",
  about: (length: string) => `environ ${length}`,
  aboutHint: "ce que cela prend d’habitude ; mets le tien",
  hours: "Heures",
  minutes: "Minutes",
  setEstimate: "Choisir",
  usual: "Comme d’habitude",
  note: "Note",
  easy: {
    eveningBefore: "la veille au soir",
    twoDaysBefore: "deux jours avant",
  } satisfies Record<EasyDateName, string>,
  opensAt: "Ouvre",
  stillAll: "On peut encore tout gagner.",
  still: (points: string, worth: string) =>
    `on peut encore gagner ${points} sur ${worth}`,
  stillPercent: (percent: number) => `on peut encore gagner ${percent} %`,
  stillNothing: "D’après la page, on ne peut plus rien gagner.",
  stillUntil: (when: string) => `jusqu’à ${when}`,
  lateDays: (count: number) =>
    `${some(count, { one: "jour de retard", other: "jours de retard" })} pour tout le semestre`,
  pageSays: (words: string) => `La page dit : « ${words} »`,
};
