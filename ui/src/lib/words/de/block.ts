// German, for blocks of the student's own time and for what is moved or called off.

export const block = {
  title: "Wofür",
  day: "Tag",
  lastDay: "Letzter Tag",
  from: "Von",
  until: "Bis",
  allDay: "Ganztägig",
  repeats: "Jede Woche",
  repeatDays: "An diesen Tagen",
  repeatsUntil: "Bis zum",
  course: "Kurs",
  noCourse: "keiner",
  place: "Ort",
  note: "Notiz",
  save: "Speichern",
  make: "Neuer Block für mich",
  dayOff: "Stattdessen ein freier Tag …",
  remove: "Entfernen",
  removeAll: "Alle entfernen",
  onlyThis: "Nur diesen",
  allOfThem: "Alle",
};

export const moving = {
  title: "Verschieben?",
  only: (what: string, when: string) =>
    `Nur diesen Termin verschieben? ${what} rückt in deinem Kalender auf ${when}; die Kursseite bleibt, wie sie ist.`,
  series: (what: string) =>
    `${what} kommt jede Woche wieder. Welche meinst du?`,
  yes: "Diesen verschieben",
  removal: "Entfernen?",
};

export const takesPlace = {
  label: "Ob es stattfindet",
  planned: "Geplant",
  now: "Jetzt",
  moved: "von mir verlegt",
  calledOff: "von mir abgesagt",
  byCourse: "Der Kurs hat es abgesagt.",
  asPlanned: "Wieder wie geplant",
  callOff: "Ausfallen lassen",
  itMoved: "Verlegt…",
  day: "Auf den Tag",
  from: "Von",
  until: "Bis",
  room: "Raum",
  save: "Dann findet es statt",
};
