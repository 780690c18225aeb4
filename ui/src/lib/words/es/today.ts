// Spanish, for the day plan.

import type { DayKind } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("es");

const list = (parts: (string | null)[]) =>
  parts.filter((part) => part !== null).join(", ");

export const today = {
  title: "Hoy",
  kind: {
    free: () => "Hoy no hay clase.",
    off: () => "Hoy no hay clase.",
    weekend: () => "Sin clase: es fin de semana.",
    before: (term: string, begins: string) => `${term} empieza el ${begins}.`,
    over: (term: string) =>
      `${term} ha terminado. Importa una página de curso para el siguiente.`,
  } satisfies Record<
    Exclude<DayKind, "class">,
    (term: string, begins: string) => string
  >,
  offFor: (courses: string, why: string) => `${courses}: ${why}`,
  nextClass: "Próxima clase",
  onNow: "Ahora mismo",
  noClass: "No hay más clases en las próximas tres semanas.",
  beginsIn: (length: string) => `en ${length}`,
  endsIn: (length: string) => `quedan ${length}`,
  then: (what: string, when: string) => `luego ${what}, ${when}`,
  line: "El día en una línea",
  now: "ahora",
  day: "El día",
  dayEmpty: "Hoy nada tiene hora.",
  free: (length: string) => `${length} libres`,
  fits: (what: string) => `alcanza para ${what}`,
  start: (what: string) => `tiempo para empezar ${what}`,
  there: (what: string) => `Asistí: ${what}`,
  nextUp: "Lo siguiente",
  nextUpEmpty: "No vence nada en las próximas tres semanas.",
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
      why.worth === null ? null : `vale ${why.worth} %`,
      why.needed === null
        ? "todos los pasos hechos"
        : `${why.about ? "unos " : ""}${why.needed} de trabajo`,
      why.needed === null || why.free === null
        ? null
        : why.tight
          ? `solo ${why.free} libres antes`
          : `${why.free} libres antes`,
    ]),
  due: (when: string) => `vence ${when}`,
  yours: (when: string) => `tu fecha es ${when}`,
  lateUntil: (when: string) => `con retraso, y pierde más ${when}`,
  late: "con retraso",
  worthStill: (left: string, worth: string) => `aún ${left} de ${worth}`,
  freeHint:
    "El tiempo libre es lo que dejan las clases y tus bloques entre las 8 y las 22.",
  more: (count: number) => `Todas las entregas (${count} más pronto)`,
  all: "Todas las entregas",
  steps: "Pasos para hoy",
  missedYesterday: "¿Perdido ayer?",
  missedSince: (day: string) => `¿Perdido desde ${day}?`,
  wasThere: "Asistí",
  done: "Hecho",
  later: (when: string) => `Después: ${when}`,
  gone: (when: string) => `venció ${when}`,
  slipped: (when: string) => `tu fecha era ${when}`,
  overdue: "Fuera de plazo",
  overdueMore: (count: number) =>
    `${some(count, { one: "entrega más", other: "entregas más" })} fuera de plazo`,
  undated: "Todavía sin fecha",
  undatedText: "Pon una fecha propia para que te avise.",
  pin: (what: string) => `Mi fecha para ${what}`,
  set: "Poner",
  showAll: (count: number) => `Mostrar las ${count}`,
};
