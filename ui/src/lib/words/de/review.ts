// German, for the review of a document.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("de");

export const review = {
  document: "Die Seite",
  pasted: "eingefügter Text",
  lines: (count: number) => some(count, { one: "Zeile", other: "Zeilen" }),
  pages: (count: number) => some(count, { one: "Seite", other: "Seiten" }),
  says: "Was darin steht",
  doubtful: "Zweifelhaft",
  all: "Alle",
  which: "Welche Einträge zeigen",
  first: "Sieh dir diese zuerst an",
  noDoubt:
    "Nichts zweifelhaft: Jeder Wert ist genannt oder folgt aus Genanntem.",
  doubtsDone: "Alle zweifelhaften Einträge sind angesehen.",
  nothingShown: "Nichts passt zum Filter.",
  showAll: "Alles zeigen",
  sections: {
    course: "Der Kurs",
    meetings: "Wöchentliche Termine",
    office_hours: "Sprechstunden",
    people: "Personen",
    schedule: "Terminplan",
    deadlines: "Abgaben und Ausgaben",
    grading: "Bewertung",
    policies: "Regeln des Kurses",
    links: "Links",
  },
  kindLabel: "Art des Eintrags",
  kinds: {
    all: "Alle Arten",
    classes: "Kurstermine",
    deadlines: "Abgaben",
    exams: "Prüfungen",
    daysOff: "Freie Tage",
    officeHours: "Sprechstunden",
    people: "Personen",
    grading: "Bewertung",
    policies: "Regeln",
    links: "Links",
    course: "Kurs",
  },
  filter: "Filter",
  filterLabel: "Nach Wörtern filtern",
  acceptSure: (count: number) => `Alle ${number(count)} sicheren annehmen`,
  left: (count: number) =>
    count === 0 ? "alles ist angesehen" : `noch ${number(count)} anzusehen`,
  back: "Zurücknehmen",
  next: "Weiter",
  previous: "Zurück",
  missed: {
    meetings: "Termin hinzufügen",
    office_hours: "Sprechstunde hinzufügen",
    people: "Person hinzufügen",
    schedule: "Tag hinzufügen",
    deadlines: "Abgabe hinzufügen",
    grading: "Teil hinzufügen",
    policies: "Regel hinzufügen",
    links: "Link hinzufügen",
  },
  hint: "Fehlt etwas? Markiere die Wörter hier oder drück auf eine Zeilennummer.",
  addFromLine: (line: number) => `Etwas aus Zeile ${line} hinzufügen`,
  addBar: "Diese Wörter hinzufügen als",
  addAs: {
    due: "Abgabe",
    exam: "Prüfung",
    class: "Kurstermin",
    no_class: "Kein Kurs",
    meetings: "Wöchentlicher Termin",
    office_hours: "Sprechstunden",
    grading: "Bewerteter Teil",
    people: "Person",
    policies: "Regel",
  },
  section: {
    title: "In welcher Gruppe bist du?",
    text: "Die Seite nennt mehrere. Die Termine der anderen bleiben weg; ändern kannst du das, bis du den Kurs hinzufügst.",
    all: "Alle",
    none: "Keine davon",
  },
  part: {
    title: (count: number) =>
      `Auf dieser Seite stehen ${number(count)} Kurse. Welchen willst du?`,
    text: "Nur dieser Kurs wird gelesen. Die anderen kannst du danach importieren.",
    lines: (from: number, to: number) => `Zeilen ${from}–${to}`,
    one: (which: number, count: number, title: string) =>
      `Kurs ${which} von ${count} auf dieser Seite: ${title}`,
    other: "Anderen wählen",
    reading: "Dieser Kurs wird gelesen…",
  },
  repeat: {
    every: (title: string, weekday: string) => `${title}, jeden ${weekday}`,
    times: (count: number) => some(count, { one: "Mal", other: "Mal" }),
    derived: "wiederholt sich",
    without: (day: string) => `Nicht am ${day}`,
    another: "Noch ein Tag",
    add: "Tag hinzufügen",
  },
  untitled: "ohne Namen",
  yours: "von dir",
  looksRight: "Das stimmt",
  remove: "Herausnehmen",
  closeItem: "Schließen",
  warnings: "Gut zu wissen",
  notSure: (fields: string) => `unsicher bei: ${fields}`,
  oneTime: (count: number) => `Eine Uhrzeit für alle ${count} setzen`,
  oneTimeLabel: "Eine Uhrzeit für alle Abgaben ohne eine",
  timeAssumed: (time: string) => `${time} angenommen`,
  sure: "sicher",
  looked: "angesehen",
  ask: "sieh dir das an",
  nothingStored: "Noch ist nichts gespeichert.",
  missing: (count: number) =>
    count === 1
      ? "Einem Eintrag fehlt noch ein Wert."
      : `${count} Einträgen fehlt noch ein Wert.`,
  discard: "Verwerfen",
  add: "Zu meinem Semester",
  adding: "Wird hinzugefügt…",
  line: (line: number) => `Zeile ${line}`,
  page: (page: number) => `Seite ${page}`,
  pageBreak: (page: number) => `Seite ${page}`,
  showPlace: (where: string) => `${where} auf der Seite zeigen`,
  onePerLine: "eins je Zeile",
  notANumber: (most: number | null) =>
    most === null
      ? "eine Zahl, 0 oder mehr"
      : `eine Zahl von 0 bis ${number(most)}`,
  from: (letter: string) => `${letter} ab %`,
  scale: (best: string, count: number) =>
    `${some(count, { one: "Stufe", other: "Stufen" })}, beste ab ${number(best)} %`,
  letters: "Notenstufen",
  weekly: "wöchentlich",
  counts: {
    sessions: (count: number) =>
      some(count, { one: "Kurstermin", other: "Kurstermine" }),
    deadlines: (count: number) =>
      some(count, { one: "Abgabe", other: "Abgaben" }),
    exams: (count: number) =>
      some(count, { one: "Prüfung", other: "Prüfungen" }),
    daysOff: (count: number) =>
      some(count, { one: "freier Tag", other: "freie Tage" }),
    officeHours: (count: number) =>
      some(count, { one: "Sprechstunde", other: "Sprechstunden" }),
    lateDays: (count: number) =>
      some(count, { one: "Verspätungstag", other: "Verspätungstage" }),
    explained: (percent: string) =>
      `${number(percent)} von 100 % der Note gefunden`,
    noGrading: "keine Gewichte der Note",
    undated: (count: number) => `${number(count)} ohne Datum`,
    undatedTitles: (titles: readonly string[]) =>
      `kein Datum für ${titles.join(", ")}`,
  },
  percent: (weight: number) => `${number(weight)} %`,
  parts: (count: number) =>
    some(count, { one: "Teil", other: "gleiche Teile" }),
  lowest: (count: number) => `${count} schlechteste gestrichen`,
  extra: "Zusatzpunkte",
  lateDays: "Verspätungstage",
};
