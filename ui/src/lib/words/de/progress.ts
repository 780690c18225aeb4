// German, for how far a term has come, the look at a week, time that was spent, and how the student works.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("de");

export const progress = {
  title: "Fortschritt",
  parts: "Teile des Fortschritts",
  tabs: { rings: "Wie weit", review: "Wochenrückblick", log: "Zeit" },
  whole: "Das ganze Semester",
  term: "Semester",
  none: "Noch kein Semester.",
  noneText: "Importiere eine Kursseite, dann siehst du hier, wie weit du bist.",
  rings: {
    attended: "Besuchte Termine",
    reviewed: "Nachgearbeitet",
    read: "Gelesen",
    begun: "Angefangene Arbeiten",
    submitted: "Abgegeben",
    graded: "Bewertet",
  },
  soFar: (done: number, soFar: number) =>
    `${number(done)} von bisher ${number(soFar)}`,
  yet: (done: number) => `bisher ${number(done)}`,
  all: (all: number) => `${number(all)} insgesamt`,
  noneOfIt: "keine",
  spent: (length: string) => `${length} gearbeitet`,
  map: "Die Tage des Semesters",
  mapBy: "Zeigen",
  byThings: "Was getan wurde",
  byMinutes: "Gearbeitete Zeit",
  week: (week: number) => `Woche ${week}`,
  days: "Wochentag",
  day: (day: string, things: number, length: string) =>
    `${day}: ${some(things, { one: "Sache", other: "Sachen" })} getan, ${length} gearbeitet`,
  ahead: (day: string) => `${day}: kommt noch`,
  less: "weniger",
  more: "mehr",
  shades: "Je voller ein Tag, desto kräftiger ist seine Farbe.",
  cut: "Das Semester hat mehr Wochen; gezeigt sind die um heute.",
};

export const weekReview = {
  before: "Die Woche davor",
  after: "Die Woche danach",
  now: "Diese Woche",
  week: (week: number) => `${week}. Woche`,
  did: "Was du getan hast",
  slid: "Was liegen blieb",
  next: "Was als Nächstes kommt",
  attended: (done: number, all: number) =>
    `${number(done)} von ${some(all, { one: "Termin", other: "Terminen" })} besucht`,
  reviewed: (count: number) =>
    `${some(count, { one: "Termin", other: "Termine" })} nachgearbeitet`,
  read: (count: number) =>
    `${some(count, { one: "Text", other: "Texte" })} gelesen`,
  steps: (count: number) =>
    `${some(count, { one: "Schritt", other: "Schritte" })} abgehakt`,
  handedIn: "Abgegeben",
  spent: (length: string) => `${length} gearbeitet`,
  ofPlanned: (spent: string, planned: string) =>
    `${spent} gearbeitet, ${planned} waren geplant`,
  nothingDone: "Für diese Woche ist nichts abgehakt oder festgehalten.",
  works: "Nicht abgegeben",
  classes: "Nicht abgehakte Termine",
  readings: (count: number) =>
    `${some(count, { one: "Text", other: "Texte" })} dieser Termine nicht gelesen`,
  blocks: "Nicht genutzte Lernblöcke",
  nothingSlid: "Nichts blieb liegen.",
  needs: (length: string) => `Das braucht ${length} Arbeit.`,
  planned: (length: string) => `Für ${length} davon gibt es einen Lernblock.`,
  unplanned: "Noch nichts davon hat einen Lernblock.",
  nothingNext: "Nichts ist fällig.",
  plan: "Meine Woche planen",
};

export const timeLog = {
  before: "Früher",
  after: "Später",
  course: "Kurs",
  every: "Alle Kurse",
  total: (length: string) => `${length} insgesamt`,
  add: "Zeit von Hand eintragen",
  edit: "Ändern",
  editWhat: (what: string) => `${what} ändern`,
  remove: "Entfernen",
  removeWhat: (what: string) => `${what} entfernen`,
  none: "Für diese Tage ist keine Zeit festgehalten.",
  noneText: "Miss die Zeit neben einer Abgabe, oder trage sie von Hand ein.",
  runs: "läuft",
  change: "Diese Zeit ändern",
  what: "Gearbeitet an",
  whole: "dem Kurs als Ganzem",
  day: "Tag",
  from: "Von",
  hours: "Stunden",
  minutes: "Minuten",
  save: "Speichern",
};

export const study = {
  title: "Wie ich lerne",
  text: "Daran hält sich der Plan der Woche.",
  sleep: "Schlaf",
  from: "Von",
  to: "Bis",
  ordinary: "Höchstens an einem gewöhnlichen Tag",
  daily: "Höchstens an irgendeinem Tag",
  pause: "Pause nach dem längsten Block",
  lunch: "Mittagspause",
  keepLunch: "Eine Stunde am Tag frei lassen",
  givesWay:
    "Was später fällig ist, verteilt sich auf die Tage bis dahin. Wo es sonst nicht passt, kommt es früher dran, dann werden Tage länger, dann weichen Mittagspause und Pausen: Der Plan sagt es.",
  rest: "Ruhetage",
  preferred: "Bevorzugte Stunden",
  preferredText:
    "Sie kommen zuerst; andere Stunden nur, wo die Arbeit sonst nicht passt. Keine heißt: alle sind recht.",
  addPreferred: "Stunden hinzufügen",
  removePreferred: (hours: string) => `${hours} entfernen`,
  block: "Länge eines Blocks",
  shortest: "Mindestens",
  longest: "Höchstens",
  hours: "Stunden",
  minutes: "Minuten",
  inHours: (what: string) => `${what}, Stunden`,
  inMinutes: (what: string) => `${what}, Minuten`,
  readings: "Auch das Lesen für die Termine planen",
  usual: "Wie lange Arbeit meistens dauert",
  usualText:
    "Gilt, wo du nichts geschätzt hast und aus deiner Zeit noch nichts gelernt wurde.",
};
