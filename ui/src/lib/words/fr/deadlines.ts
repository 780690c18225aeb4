// French, for the list of deadlines.

import { number } from "../numbers";
import { group } from "./kinds";

export const deadlines = {
  title: "Échéances",
  group,
  done: (title: string) => `Fait : ${title}`,
  empty: "Rien à rendre.",
  emptyText: "Ici figureront les échéances des cours que tu importes.",
  overdue: "en retard",
  mine: (date: string) => `ta date : ${date}`,
  worth: (worth: string) => `compte ${number(worth)}`,
  show: (count: number) => `Afficher ${count}`,
  hide: "Masquer",
};
