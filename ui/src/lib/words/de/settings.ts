// German, for the settings.

import { plural } from "../plural";

const some = plural("de");

export const settings = {
  title: "Einstellungen",
  contents: "Inhalt",
  look: "Aussehen",
  theme: "Farben",
  system: "Wie das System",
  light: "Hell",
  dark: "Dunkel",
  language: "Sprache",
  firstDay: "Die Woche beginnt am",
  clock: "Uhrzeit",
  h12: "12 Stunden",
  h23: "24 Stunden",
  zoom: "Schriftgröße",
  percent: (percent: number) => `${percent} %`,
  reminders: "Erinnerungen",
  server: (server: string) => `Angezeigt von ${server}.`,
  noServer:
    "Auf diesem Rechner antwortet kein Mitteilungsdienst; Erinnerungen erscheinen deshalb nur in diesem Fenster.",
  test: "Jetzt ausprobieren",
  next: "Was als Nächstes kommt",
  nextNone: "Nichts geplant.",
  recent: "Was schon kam",
  recentNone: "Noch nichts.",
  states: {
    planned: "geplant",
    fired: "gezeigt",
    missed: "verpasst",
    snoozed: "verschoben",
    waiting: "wartet",
    cancelled: "abgesagt",
  } as Record<string, string>,
  export: "Kalenderdatei",
  exportText:
    "Schreibt alle Kurstermine, Sprechstunden, Prüfungen und Abgaben in eine Datei für ein anderes Kalenderprogramm. Die Datei zeigt den Stand von heute: Exportiere und importiere sie nach Änderungen noch einmal; bekannte Termine werden aktualisiert, nicht verdoppelt.",
  exportTerm: "Semester als Kalenderdatei exportieren…",
  exported: (events: number, path: string) =>
    `${some(events, { one: "Termin", other: "Termine" })} nach ${path} geschrieben`,
  about: "Über Semestra",
  version: "Version",
  zoneData: "Zeitzonendaten",
  dataFile: "Alles liegt in",
  local: "Kein Konto, keine Cloud, nichts verlässt diesen Rechner.",
};
