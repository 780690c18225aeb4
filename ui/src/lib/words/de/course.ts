// German, for the page of a course.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("de");

export const course = {
  tabs: {
    schedule: "Terminplan",
    deadlines: "Abgaben",
    people: "Personen",
    grading: "Bewertung",
    policies: "Regeln",
    links: "Links",
    sources: "Dokumente",
  },
  tabsLabel: "Teile der Kursseite",
  progress: (done: number, total: number) => `${done} von ${total} erledigt`,
  columns: {
    attended: "Dabei",
    reviewed: "Nachgearbeitet",
    date: "Datum",
    number: "Nr.",
    topic: "Thema",
    week: "Woche",
    materials: "Material",
    readings: "Zu lesen",
  },
  attended: (topic: string) => `Ich war da: ${topic}`,
  reviewed: (topic: string) => `Nachgearbeitet: ${topic}`,
  read: (label: string) => `Gelesen: ${label}`,
  today: "heute",
  noClass: "kein Kurs",
  meets: "Termine",
  officeHours: "Sprechstunden",
  otherHours: "Sprechstunden des Teams",
  next: (when: string) => `nächste ${when}`,
  weight: (weight: string) => `${number(weight)} %`,
  sum: (sum: string) => `Die Gewichte erklären ${number(sum)} von 100 %.`,
  letters: "Notenstufen, ab",
  lateDays: (count: number) =>
    `noch ${some(count, { one: "Verspätungstag", other: "Verspätungstage" })}`,
  noSchedule: "Die Seite listet keine einzelnen Termine.",
  noDeadlines: "Keine Abgaben auf der Seite.",
  noPeople: "Die Seite nennt niemanden.",
  noGrading: "Die Seite sagt nichts zur Note.",
  noPolicies: "Die Seite nennt keine Regeln.",
  noLinks: "Die Seite verlinkt nichts.",
  noSources: "Kein Dokument aufbewahrt.",
  view: "Text zeigen",
  imported: (on: string) => `importiert ${on}`,
  export: "Diesen Kurs exportieren…",
  remove: "Diesen Kurs entfernen",
  zone: (zone: string) => `Zeiten in ${zone}`,
};
