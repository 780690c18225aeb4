// Spanish, for the list of deadlines.

import { number } from "../numbers";
import { group } from "./kinds";

export const deadlines = {
  title: "Entregas",
  group,
  done: (title: string) => `Hecho: ${title}`,
  empty: "No vence nada.",
  emptyText: "Aquí verás las entregas de los cursos que importes.",
  overdue: "con retraso",
  mine: (date: string) => `tu fecha: ${date}`,
  worth: (worth: string) => `vale ${number(worth)}`,
  show: (count: number) => `Mostrar ${count}`,
  hide: "Ocultar",
};
