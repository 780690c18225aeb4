// German, for the frame around every screen.

import { action, also, home } from "./actions";

export const places = {
  today: "Heute",
  calendar: "Kalender",
  deadlines: "Abgaben",
  grades: "Noten",
  plan: "Plan",
  progress: "Fortschritt",
  import: "Import",
  settings: "Einstellungen",
  label: "Bereiche",
  courses: "Kurse",
  dueThisWeek: (count: number) => `${count} fällig in dieser Woche`,
  week: (week: number, weeks: number) => `Woche ${week} von ${weeks}`,
  courseProgress: (done: number, total: number) =>
    `${done} von ${total} erledigt`,
  shown: (code: string) => `${code} im Kalender zeigen`,
  anything: "alles",
  keys: "Tasten",
  add: "Hinzufügen",
  newCourse: "Neuer Kurs",
  fold: "Einklappen",
  unfold: "Ausklappen",
  skip: "Zum Inhalt",
  otherTerms: "Andere Semester",
};
export const notice = {
  spoken: "Semestra spricht jetzt Deutsch",
  label: "Was gerade geschah",
  undo: "Rückgängig",
  redo: "Wiederholen",
  undone: (what: string) => what,
};
export const failure = {
  title: "Semestra kann nicht weitermachen",
  again: "Noch einmal",
  unexpected:
    "Im Fenster ist etwas schiefgegangen. Nichts Gespeichertes ist verloren.",
};
export const welcome = {
  title: "Dein Semester beginnt mit einer Seite",
  text: "Leg den Kursplan oder die Kursseite ab, die du schon hast. Du siehst jedes Datum neben dem Satz, der es nennt, bevor etwas gespeichert wird.",
  sample: "Das Beispielsemester ansehen",
  sampleText:
    "Nur mal schauen? Drei erfundene Kurse zeigen, wie ein Semester aussieht; Rückgängig nimmt sie wieder weg.",
  or: "oder",
};
export const search = {
  title: "Alles finden, alles tun",
  placeholder: "Thema, Abgabe, Person, Regel oder was zu tun ist…",
  none: (text: string) => `Nichts gefunden zu „${text}“.`,
  hint: "Themen, Abgaben, Lektüre, Regeln, Personen, Links und Dokumente aller Kurse, und alles, was du tun kannst.",
  results: "Was gefunden wurde",
  open: "öffnen",
  openPlace: "die Stelle im Dokument",
  nowhere: "Das sagt kein Dokument.",
  add: (text: string) => `„${text}“ hinzufügen`,
  withWhat: (title: string, what: string) => `${title}: ${what}`,
  group: {
    recent: "Zuletzt benutzt",
    action: "Aktionen",
    course: "Kurse",
    session: "Kurstermine",
    assessment: "Abgaben",
    reading: "Zu lesen",
    person: "Personen",
    policy: "Regeln",
    link: "Links",
    block: "Meine Zeit",
    source: "Dokumente",
    add: "Hinzufügen",
  },
};
export const keys = {
  title: "Tasten",
  home,
  names: action,
  also,
  entries: "Zwischen Einträgen des Kalenders",
  enter: "Öffnen",
  deadlines: "In Listen von Abgaben",
  list: {
    move: "Auf und ab",
    tick: "Erledigt oder nicht",
    open: "Neben der Liste öffnen",
    select: "Auswählen",
    selectMore: "Bis dorthin auswählen",
    selectAll: "Alle auswählen",
  },
};
export const source = {
  title: (name: string) => name,
  label: "Text des Dokuments",
};

/** What stands on the keys of a keyboard. */
export const keyNames = {
  space: "Leertaste",
  enter: "Eingabe",
  mod: "Strg",
  shift: "Umschalt",
  escape: "Esc",
  delete: "Entf",
};
