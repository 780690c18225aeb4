// French, for the list of deadlines.

import type { AssessmentKind } from "../../api/generated/commands";
import { number } from "../numbers";
import type { DeadlineGroupName } from "../../api/generated/commands";

export const deadlines = {
  title: "Échéances",
  group: {
    overdue: "En retard",
    today: "Aujourd’hui",
    week: "Dans les sept jours",
    later: "Plus tard",
    undated: "Pas encore de date",
    done: "Fait",
  } satisfies Record<DeadlineGroupName, string>,
  done: (title: string) => `Fait : ${title}`,
  empty: "Rien à rendre.",
  emptyText: "Ici figureront les échéances des cours que tu importes.",
  official: (date: string) => `officiel : ${date}`,
  mine: (date: string) => `ta date : ${date}`,
  worth: (worth: string) => `compte ${number(worth)} %`,
  still: (percent: number) => `reste ${percent} %`,
  steps: (done: number, all: number) => `${done} étapes sur ${all}`,
  opens: (when: string) => `ouvre ${when}`,
  about: (length: string) => `environ ${length}`,
  grouped: "Grouper par",
  grouping: { time: "fois", course: "cours", kind: "type" },
  sorted: "Trier par",
  sorting: { time: "fois", worth: "valeur", course: "cours" },
  kinds: {
    homework: "Devoirs",
    project: "Projets",
    paper: "Dissertations",
    quiz: "Interros",
    exam: "Examens",
    presentation: "Exposés",
    reading: "Lectures",
    other: "Autres travaux",
  } satisfies Record<AssessmentKind, string>,
  select: (title: string) => `Sélectionner ${title}`,
  selected: (count: number) => `${count} sélectionnées`,
  selection: "Pour toute la sélection",
  allDone: "Fait",
  allNotDone: "Pas fait",
  allMyDate: "Ma date…",
  allNoDate: "Retirer ma date",
  leave: "Ne rien sélectionner",
  myDateOf: (count: number) => `Ma date pour ${count} échéances`,
  setAll: "Choisir",
};
