// German, for the plan of the week, the room before deadlines, what can still be saved, and the timer.

import type { Stage } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("de");

export const plan = {
  title: "Plan",
  parts: "Teile des Plans",
  tabs: {
    week: "Woche",
    room: "Zeit übrig",
    recovery: "Was noch zu retten ist",
  },
  intro:
    "Semestra sucht freie Stunden zwischen Kursen, deiner eigenen Zeit und dem Schlaf und schlägt vor, wann du arbeitest, die früheste Abgabe zuerst. Nichts wird gespeichert, bevor du es übernimmst.",
  propose: "Meine Woche planen",
  again: "Neu verteilen",
  reach: "Wie weit",
  weeks: (count: number) => some(count, { one: "Woche", other: "Wochen" }),
  proposed: (blocks: number, length: string, until: string) =>
    `Vorgeschlagen bis ${until}: ${some(blocks, { one: "Block", other: "Blöcke" })} mit zusammen ${length} Arbeit.`,
  inPlaceOf: (blocks: number) =>
    some(blocks, {
      one: "Block, der nicht angeheftet ist, macht ihnen Platz.",
      other: "Blöcke, die nicht angeheftet sind, machen ihnen Platz.",
    }),
  nothingProposed:
    "Alles, was Zeit braucht, ist geplant. Es bleibt nichts vorzuschlagen.",
  acceptAll: "Alle übernehmen",
  leave: "Verwerfen",
  accept: (what: string, when: string) => `Übernehmen: ${what}, ${when}`,
  ghost: "vorgeschlagen",
  proposedFor: (when: string) => `Vorgeschlagen für ${when}`,
  unusual: "außerhalb deiner bevorzugten Stunden",
  days: "Tag für Tag",
  noneOnDays: "Noch kein Lernblock.",
  pin: (what: string) => `${what} anheften`,
  pinned: "angeheftet",
  pinHint:
    "Ein angehefteter Block bleibt, wo er ist, wenn der Rest neu verteilt wird.",
  used: (length: string) => `${length} darin gearbeitet`,
  short: "Was nicht hineinpasst",
  missing: (length: string) => `${length} zu wenig`,
  missed: "Ungenutzt vorbei",
  missedHint:
    "Sag, was du doch getan hast; der Rest lässt sich über die nächsten Tage neu verteilen.",
  didIt: "Doch getan",
  forWhat: (what: string) => `Doch getan: ${what}`,
};

export const room = {
  text: "Wie viel länger jede Arbeit dauern darf, wenn auch alles davor fertig werden soll.",
  due: "Fällig",
  needed: "Braucht noch",
  spare: "Spielraum",
  tight: "kein Spielraum",
  undated: (what: string) => `Ohne Datum und in keiner Summe: ${what}`,
  none: "Nichts, was ansteht, braucht Zeit.",
  noneText: "Abgaben mit Datum stehen hier, bis sie erledigt sind.",
  plan: "Meine Woche planen",
};

export const recovery = {
  text: "Nach einer schlechten Woche: was noch Punkte bringt, was es kostet, und alles neu verteilt.",
  none: "Nichts ist überfällig.",
  noneText: "Wenn etwas liegen bleibt, siehst du hier, was zu retten ist.",
  open: "Lohnt noch die Abgabe",
  lost: "Bringt keine Punkte mehr",
  passed: "Fand statt und ist nicht abgehakt",
  passedText: "Hake ab, wo du warst oder was du abgegeben hast.",
  offers: "Würde mit Verspätungstagen passen",
  spend: (days: number) =>
    `${some(days, { one: "Verspätungstag", other: "Verspätungstage" })} einsetzen`,
  spread: "Alles neu verteilt",
  see: "In der Woche ansehen",
  nothingToSpread: "Es gibt nichts zu verteilen.",
  done: "Abgegeben",
};

export const timer = {
  label: "Zeitmessung",
  start: (what: string) => `Zeit messen für ${what}`,
  startShort: "Zeit messen",
  runs: "Die Zeit läuft",
  stop: "Anhalten",
  stopFor: (what: string) => `Zeitmessung für ${what} anhalten`,
  drop: "Verwerfen",
  forgotten: "Wann hast du aufgehört?",
  stopped: "Aufgehört um",
  day: "Tag",
  log: "Festhalten",
};

export const stage = {
  title: "Wie weit",
  names: {
    notStarted: "Nicht begonnen",
    inProgress: "In Arbeit",
    submitted: "Abgegeben",
    graded: "Bewertet",
  } satisfies Record<Stage, string>,
  short: {
    notStarted: "nicht begonnen",
    inProgress: "in Arbeit",
    submitted: "abgegeben",
    graded: "bewertet",
  } satisfies Record<Stage, string>,
  graded: "Punkte sind eingetragen, also ist es bewertet.",
  missed: "Ich habe gefehlt",
  excused: "Ich war entschuldigt",
};

export const pack = {
  hand: "An jemanden im Kurs weitergeben…",
  written: (path: string) =>
    `Der Kurs ohne alles, was dir gehört, wurde nach ${path} geschrieben`,
};
