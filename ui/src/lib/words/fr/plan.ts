// French, for the plan of the week, the room before deadlines, what can still be saved, and the timer.

import type { Stage } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("fr");

export const plan = {
  title: "Plan",
  parts: "Parties du plan",
  tabs: { week: "Semaine", room: "Marge", recovery: "Rattrapage" },
  intro:
    "Semestra cherche des heures libres entre les cours, ton propre temps et le sommeil, et propose quand travailler, l’échéance la plus proche d’abord. Rien n’est enregistré avant que tu l’acceptes.",
  propose: "Planifier ma semaine",
  again: "Répartir à nouveau",
  reach: "Jusqu’où",
  weeks: (count: number) => some(count, { one: "semaine", other: "semaines" }),
  proposed: (blocks: number, length: string, until: string) =>
    `D’ici au ${until} : ${some(blocks, { one: "plage proposée", other: "plages proposées" })}, ${length} en tout.`,
  inPlaceOf: (blocks: number) =>
    some(blocks, {
      one: "plage non épinglée leur fait place.",
      other: "plages non épinglées leur font place.",
    }),
  nothingProposed:
    "Tout ce qui demande du temps est prévu. Il ne reste rien à proposer.",
  acceptAll: "Tout accepter",
  leave: "Abandonner",
  accept: (what: string, when: string) => `Accepter : ${what}, ${when}`,
  ghost: "proposé",
  proposedFor: (when: string) => `Proposé pour ${when}`,
  unusual: "hors de tes heures préférées",
  days: "Jour par jour",
  noneOnDays: "Pas encore de plage d’étude.",
  pin: (what: string) => `Épingler ${what}`,
  pinned: "épinglé",
  pinHint:
    "Une plage épinglée reste à sa place quand le reste est réparti à nouveau.",
  used: (length: string) => `${length} de travail dedans`,
  short: "Ce qui ne tient pas",
  missing: (length: string) => `il manque ${length}`,
  missed: "Passées sans être utilisées",
  missedHint:
    "Dis ce que tu as fait quand même ; le reste peut être réparti sur les jours à venir.",
  didIt: "Je l’ai fait",
  forWhat: (what: string) => `Je l’ai fait : ${what}`,
};

export const room = {
  text: "Combien de temps de plus chaque travail peut prendre, tout ce qui vient avant étant fait aussi.",
  due: "À rendre",
  needed: "Demande encore",
  spare: "Marge",
  tight: "aucune marge",
  undated: (what: string) => `Sans date, et dans aucune somme : ${what}`,
  none: "Rien de ce qui vient ne demande du temps.",
  noneText:
    "Les échéances datées apparaissent ici jusqu’à ce qu’elles soient faites.",
  plan: "Planifier ma semaine",
};

export const recovery = {
  text: "Après une mauvaise semaine : ce qui rapporte encore, ce que cela coûte, et le tout réparti à nouveau.",
  none: "Rien n’est en retard.",
  noneText: "Quand quelque chose glisse, on voit ici ce qui peut être sauvé.",
  open: "Vaut encore la peine d’être rendu",
  lost: "Ne rapporte plus rien",
  passed: "A eu lieu et n’est pas coché",
  passedText: "Coche ce à quoi tu es allé ou ce que tu as rendu.",
  offers: "Tiendrait avec des jours de retard",
  spend: (days: number) =>
    `Utiliser ${some(days, { one: "jour de retard", other: "jours de retard" })}`,
  spread: "Tout réparti à nouveau",
  see: "Le voir dans la semaine",
  nothingToSpread: "Il n’y a rien à répartir.",
  done: "Rendu",
};

export const timer = {
  label: "Chronomètre",
  start: (what: string) => `Lancer le chronomètre pour ${what}`,
  startShort: "Lancer le chronomètre",
  runs: "Le chronomètre tourne",
  stop: "Arrêter",
  stopFor: (what: string) => `Arrêter le chronomètre pour ${what}`,
  drop: "Jeter",
  forgotten: "Quand as-tu arrêté ?",
  stopped: "Arrêté à",
  day: "Jour",
  log: "Noter",
};

export const stage = {
  title: "Où j’en suis",
  names: {
    notStarted: "Pas commencé",
    inProgress: "En cours",
    submitted: "Rendu",
    graded: "Noté",
  } satisfies Record<Stage, string>,
  short: {
    notStarted: "pas commencé",
    inProgress: "en cours",
    submitted: "rendu",
    graded: "noté",
  } satisfies Record<Stage, string>,
  graded: "Une note est inscrite, c’est donc noté.",
  missed: "Je l’ai manqué",
  excused: "J’avais une excuse",
};

export const pack = {
  hand: "Passer à quelqu’un de la promo…",
  written: (path: string) =>
    `Le cours, sans rien de personnel, a été écrit dans ${path}`,
};
