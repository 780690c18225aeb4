// French, for the day plan.

import type { DayKind } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("fr");

const list = (parts: (string | null)[]) =>
  parts.filter((part) => part !== null).join(", ");

export const today = {
  title: "Aujourd’hui",
  kind: {
    free: () => "Pas de cours aujourd’hui.",
    off: () => "Pas de cours aujourd’hui.",
    weekend: () => "Pas de cours : c’est le week-end.",
    before: (term: string, begins: string) => `${term} commence le ${begins}.`,
    over: (term: string) =>
      `${term} est terminé. Importe une page de cours pour le prochain.`,
  } satisfies Record<
    Exclude<DayKind, "class">,
    (term: string, begins: string) => string
  >,
  offFor: (courses: string, why: string) => `${courses}: ${why}`,
  nextClass: "Prochaine séance",
  onNow: "En ce moment",
  noClass: "Plus de séance dans les trois prochaines semaines.",
  beginsIn: (length: string) => `dans ${length}`,
  endsIn: (length: string) => `encore ${length}`,
  then: (what: string, when: string) => `puis ${what}, ${when}`,
  line: "La journée en une ligne",
  now: "maintenant",
  day: "La journée",
  dayEmpty: "Rien n’a d’heure aujourd’hui.",
  free: (length: string) => `${length} de libre`,
  fits: (what: string) => `suffit pour ${what}`,
  start: (what: string) => `de quoi commencer ${what}`,
  there: (what: string) => `J’y étais : ${what}`,
  nextUp: "À suivre",
  nextUpEmpty: "Rien à rendre dans les trois prochaines semaines.",
  reason: (why: {
    due: string;
    worth: string | null;
    needed: string | null;
    about: boolean;
    free: string | null;
    tight: boolean;
  }) =>
    list([
      why.due,
      why.worth === null ? null : `compte ${why.worth} %`,
      why.needed === null
        ? "toutes les étapes faites"
        : `${why.about ? "environ " : ""}${why.needed} de travail`,
      why.needed === null || why.free === null
        ? null
        : why.tight
          ? `seulement ${why.free} de libre avant`
          : `${why.free} de libre avant`,
    ]),
  due: (when: string) => `à rendre ${when}`,
  yours: (when: string) => `ta date est ${when}`,
  lateUntil: (when: string) => `en retard, et perd encore ${when}`,
  late: "en retard",
  worthStill: (left: string, worth: string) => `encore ${left} sur ${worth}`,
  freeHint:
    "Le temps libre est ce que laissent les séances et tes blocs entre 8 h et 22 h.",
  more: (count: number) => `Toutes les échéances (encore ${count} bientôt)`,
  all: "Toutes les échéances",
  steps: "Étapes pour aujourd’hui",
  missedYesterday: "Manqué hier ?",
  missedSince: (day: string) => `Manqué depuis ${day} ?`,
  wasThere: "J’y étais",
  done: "Fait",
  later: (when: string) => `Plus tard : ${when}`,
  gone: (when: string) => `était à rendre ${when}`,
  slipped: (when: string) => `ta date était ${when}`,
  overdue: "En retard",
  overdueMore: (count: number) =>
    `${some(count, { one: "autre échéance", other: "autres échéances" })} en retard`,
  undated: "Encore sans date",
  undatedText: "Choisis une date à toi pour un rappel.",
  pin: (what: string) => `Ma date pour ${what}`,
  set: "Choisir",
  showAll: (count: number) => `Afficher les ${count}`,
};
