// German, for the list of deadlines.

import type { AssessmentKind } from "../../api/generated/commands";
import { number } from "../numbers";
import type { DeadlineGroupName } from "../../api/generated/commands";

export const deadlines = {
  title: "Abgaben",
  group: {
    overdue: "Überfällig",
    today: "Heute",
    week: "In den nächsten sieben Tagen",
    later: "Später",
    undated: "Noch kein Datum",
    done: "Erledigt",
  } satisfies Record<DeadlineGroupName, string>,
  done: (title: string) => `Erledigt: ${title}`,
  empty: "Nichts ist fällig.",
  emptyText: "Hier stehen die Abgaben der Kurse, die du importierst.",
  official: (date: string) => `offiziell: ${date}`,
  mine: (date: string) => `dein Datum: ${date}`,
  worth: (worth: string) => `zählt ${number(worth)} %`,
  still: (percent: number) => `noch ${percent} %`,
  steps: (done: number, all: number) => `${done} von ${all} Schritten`,
  opens: (when: string) => `öffnet ${when}`,
  about: (length: string) => `etwa ${length}`,
  grouped: "Gruppieren nach",
  grouping: { time: "Zeit", course: "Kurs", kind: "Art" },
  sorted: "Sortieren nach",
  sorting: { time: "Zeit", worth: "Wert", course: "Kurs" },
  kinds: {
    homework: "Hausaufgaben",
    project: "Projekte",
    paper: "Hausarbeiten",
    quiz: "Quizze",
    exam: "Prüfungen",
    presentation: "Vorträge",
    reading: "Lektüre",
    other: "Andere Arbeiten",
  } satisfies Record<AssessmentKind, string>,
  select: (title: string) => `${title} auswählen`,
  selected: (count: number) => `${count} ausgewählt`,
  selection: "Für alle ausgewählten",
  allDone: "Erledigt",
  allNotDone: "Nicht erledigt",
  allMyDate: "Mein Datum…",
  allNoDate: "Mein Datum entfernen",
  leave: "Keine auswählen",
  myDateOf: (count: number) => `Mein Datum für ${count} Abgaben`,
  setAll: "Setzen",
};
