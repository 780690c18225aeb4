// German, for the day plan.

import type { DayKind } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("de");

const list = (parts: (string | null)[]) =>
  parts.filter((part) => part !== null).join(", ");

export const today = {
  title: "Heute",
  kind: {
    free: () => "Heute kein Kurs.",
    off: () => "Heute kein Kurs.",
    weekend: () => "Kein Kurs: Es ist Wochenende.",
    before: (term: string, begins: string) => `${term} beginnt am ${begins}.`,
    over: (term: string) =>
      `${term} ist vorbei. Importiere eine Kursseite für das nächste.`,
  } satisfies Record<
    Exclude<DayKind, "class">,
    (term: string, begins: string) => string
  >,
  offFor: (courses: string, why: string) => `${courses}: ${why}`,
  nextClass: "Nächster Termin",
  onNow: "Läuft gerade",
  noClass: "Keine Termine mehr in den nächsten drei Wochen.",
  beginsIn: (length: string) => `in ${length}`,
  endsIn: (length: string) => `noch ${length}`,
  then: (what: string, when: string) => `dann ${what}, ${when}`,
  line: "Der Tag als Linie",
  now: "jetzt",
  day: "Der Tag",
  dayEmpty: "Heute hat nichts eine Uhrzeit.",
  free: (length: string) => `${length} frei`,
  fits: (what: string) => `reicht für ${what}`,
  start: (what: string) => `Zeit, mit ${what} anzufangen`,
  there: (what: string) => `Ich war da: ${what}`,
  nextUp: "Als Nächstes",
  nextUpEmpty: "In den nächsten drei Wochen ist nichts fällig.",
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
      why.worth === null ? null : `zählt ${why.worth} %`,
      why.needed === null
        ? "alle Schritte erledigt"
        : `${why.about ? "etwa " : ""}${why.needed} Arbeit`,
      why.needed === null || why.free === null
        ? null
        : why.tight
          ? `vorher nur ${why.free} frei`
          : `vorher ${why.free} frei`,
    ]),
  due: (when: string) => `fällig ${when}`,
  yours: (when: string) => `dein Datum ist ${when}`,
  lateUntil: (when: string) => `überfällig, verliert mehr ${when}`,
  late: "überfällig",
  worthStill: (left: string, worth: string) => `noch ${left} von ${worth}`,
  freeHint:
    "Freie Zeit ist, was Kurse und deine Blöcke von 8 bis 22 Uhr übrig lassen.",
  more: (count: number) => `Alle Abgaben (bald noch ${count})`,
  all: "Alle Abgaben",
  steps: "Schritte für heute",
  missedYesterday: "Gestern verpasst?",
  missedSince: (day: string) => `Seit ${day} verpasst?`,
  wasThere: "Ich war da",
  done: "Erledigt",
  later: (when: string) => `Später: ${when}`,
  gone: (when: string) => `war fällig ${when}`,
  slipped: (when: string) => `dein Datum war ${when}`,
  overdue: "Überfällig",
  overdueMore: (count: number) =>
    `${some(count, { one: "weitere Abgabe ist", other: "weitere Abgaben sind" })} überfällig`,
  undated: "Noch ohne Datum",
  undatedText: "Setze ein eigenes Datum, um erinnert zu werden.",
  pin: (what: string) => `Mein Datum für ${what}`,
  set: "Setzen",
  showAll: (count: number) => `Alle ${count} zeigen`,
};
