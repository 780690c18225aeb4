// German, for the list of deadlines.

import { number } from "../numbers";
import { group } from "./kinds";

export const deadlines = {
  title: "Abgaben",
  group,
  done: (title: string) => `Erledigt: ${title}`,
  empty: "Nichts ist fällig.",
  emptyText: "Hier stehen die Abgaben der Kurse, die du importierst.",
  overdue: "überfällig",
  mine: (date: string) => `dein Datum: ${date}`,
  worth: (worth: string) => `zählt ${number(worth)}`,
  show: (count: number) => `${count} zeigen`,
  hide: "Ausblenden",
};
