// German, for the calendar.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("de");

export const calendar = {
  previous: "Zurück",
  next: "Weiter",
  today: "Heute",
  print: "Drucken",
  filter: "Filter",
  filtered: (shown: number, all: number) => `${shown} von ${all} Arten`,
  filterLabel: "Im Kalender zeigen",
  views: "Wie viel gezeigt wird",
  weekFrom: (day: string) => `Woche vom ${day}`,
  termWeek: (week: number, weeks: number) =>
    `Semesterwoche ${week} von ${weeks}`,
  termWeeks: (first: number, last: number, weeks: number) =>
    `Semesterwochen ${first}–${last} von ${weeks}`,
  due: "Abgabe",
  worth: (worth: string) => `zählt ${number(worth)} %`,
  office: "Sprechstunde",
  officeOf: (who: string) => `${who}, Sprechstunde`,
  exam: "Prüfung",
  cancelled: "fällt aus",
  done: "erledigt",
  more: (count: number) => `+${count} weitere`,
  showDay: (day: string) => `${day}: Tag anzeigen`,
  plus: (count: number) => `+${count}`,
  fewer: "weniger zeigen",
  noClass: (title: string, codes: string) => `${title} (${codes})`,
  onlyFor: (codes: string) => `nur ${codes}`,
  block: "meine Zeit",
  newBlock: "Neuer Block",
  myDate: "mein Datum",
  myDateOf: (title: string) => `${title}, mein Datum`,
  movedFrom: (when: string) => `verlegt von ${when}`,
  held: (what: string, when: string) => `${what}: ${when}`,
  weekHead: "Woche",
  load: ["frei", "leicht", "mittel", "voll", "sehr voll"],
  weekAsks: (works: number, worth: string | null, classHours: number) => {
    const due = some(works, { one: "Abgabe", other: "Abgaben" });
    const hours = some(classHours, {
      one: "Stunde Unterricht",
      other: "Stunden Unterricht",
    });
    return worth === null
      ? `${due}, ${hours}`
      : `${due} im Wert von ${number(worth)}, ${hours}`;
  },
  termCut:
    "Dieses Semester ist sehr lang; gezeigt werden die 60 Wochen um heute.",
  weeksOf: (weeks: number) => some(weeks, { one: "Woche", other: "Wochen" }),
  otherTerm: "Welches Semester",
  noTerm: "Noch kein Semester.",
  weekNumber: (week: number) => `Woche ${week}`,
  allDay: "ganztägig",
  here: "hier",
  otherHours: (zone: string, minutes: number) =>
    `${zone} ${minutes > 0 ? "+" : "−"}${Math.abs(minutes) / 60} h`,
  empty: "Nichts in diesen vier Wochen.",
  emptyAfter: "Schau weiter voraus oder importiere noch einen Kurs.",
  label: "Kalender",
  grid: "Raster des Kalenders",
};
