// German, for how a student plans a piece of work.

import type { EasyDateName } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("de");

export const work = {
  add: "Abgabe hinzufügen",
  addTitle: "Neue Abgabe",
  editTitle: "Abgabe ändern",
  edit: "Ändern",
  remove: "Entfernen",
  title: "Was fällig ist",
  course: "Kurs",
  kind: "Art",
  due: "Fällig",
  dueForm: {
    at: "an einem Tag, zu einer Uhrzeit",
    on: "an einem Tag, ohne Uhrzeit",
    window: "zwischen zwei Zeitpunkten",
    undated: "noch kein Datum",
  },
  at: "Wann",
  on: "Tag",
  opens: "Öffnet",
  closes: "Schließt",
  category: "Zählt als",
  noCategory: "nichts",
  place: "Ort",
  save: "Speichern",
  leave: "Abbrechen",
  officialHint:
    "Die Kursseite hat hier etwas gesagt. Was du änderst, ist deins; die Seite bleibt, wie sie ist.",
  steps: "Schritte",
  stepsDone: (done: number, all: number) => `${done} von ${all}`,
  stepDone: (title: string) => `Erledigt: ${title}`,
  stepDay: (title: string) => `Tag für ${title}`,
  removeStep: (title: string) => `${title} entfernen`,
  newStep: "Neuer Schritt",
  newStepDay: "Bis",
  addStep: "Hinzufügen",
  stepHint: "Blatt lesen, skizzieren, schreiben, prüfen …",
  estimate: "Dauert",
  about: (length: string) => `etwa ${length}`,
  aboutHint: "was so etwas gewöhnlich dauert; setze deinen Wert",
  hours: "Stunden",
  minutes: "Minuten",
  setEstimate: "Setzen",
  usual: "Wie üblich",
  note: "Notiz",
  easy: {
    eveningBefore: "am Abend vorher",
    twoDaysBefore: "zwei Tage vorher",
  } satisfies Record<EasyDateName, string>,
  opensAt: "Öffnet",
  stillAll: "Alles ist noch zu holen.",
  still: (points: string, worth: string) =>
    `${points} von ${worth} sind noch zu holen`,
  stillPercent: (percent: number) => `${percent} % sind noch zu holen`,
  stillNothing: "Laut Seite lässt sich nichts mehr holen.",
  stillUntil: (when: string) => `bis ${when}`,
  lateDays: (count: number) =>
    `${some(count, { one: "Verspätungstag", other: "Verspätungstage" })} für das ganze Semester`,
  pageSays: (words: string) => `Die Seite sagt: „${words}“`,
};
