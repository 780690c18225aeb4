// English, for the list of deadlines.

import { number } from "../numbers";
import { group } from "./kinds";

export const deadlines = {
  title: "Deadlines",
  group,
  done: (title: string) => `Done: ${title}`,
  empty: "Nothing is due.",
  emptyText: "Deadlines of the courses you import will stand here.",
  overdue: "late",
  mine: (date: string) => `yours: ${date}`,
  worth: (worth: string) => `worth ${number(worth)}`,
  show: (count: number) => `Show ${count}`,
  hide: "Hide",
};
