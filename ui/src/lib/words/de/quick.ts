// German, for adding with one typed line.

import type { QuickKind, QuickMissing } from "../../api/generated/commands";

export const quick = {
  title: "In einer Zeile hinzufügen",
  label: "Was, wann, für welchen Kurs",
  placeholder: "HW2 fri 5pm #18-789",
  kinds: "Was es ist",
  kind: {
    deadline: "Abgabe",
    block: "Meine Zeit",
    officeHour: "Sprechstunde",
    reading: "Zu lesen",
  } satisfies Record<QuickKind, string>,
  course: "Kurs",
  noCourse: "Kein Kurs",
  day: "Tag",
  add: "Hinzufügen",
  another: "Hinzufügen, und noch eins",
  preview: "Das würde hinzugefügt",
  hint: "Schreib es auf Englisch, wie du es sagen würdest:",
  examples: [
    "HW2 fri 5pm #18-789",
    "midterm feb 13 9:30",
    "gym every tue thu 7-8am until may 1",
    "read ch. 3 before wed class",
  ],
  due: (when: string) => `fällig ${when}`,
  every: (days: string, until: string) => `jeden ${days} bis ${until}`,
  before: (topic: string, when: string) =>
    topic ? `vor „${topic}“, ${when}` : `vor dem Kurs, ${when}`,
  forClass: (topic: string, when: string) =>
    topic ? `für „${topic}“, ${when}` : `für den Kurs, ${when}`,
  wholeDay: "ganztägig",
  takes: (minutes: number) =>
    minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`,
  remark: {
    noDay: "Kein Tag gefunden: noch kein Datum.",
    noSuchDay: "Diesen Tag gibt es nicht.",
    severalDays: "Mehrere Tage gefunden; der erste gilt.",
    severalHours: "Mehrere Uhrzeiten gefunden; die erste gilt.",
    past: "Das ist schon vorbei.",
    otherWeekday: (day: string) => `Dieses Datum ist ein ${day}.`,
    order: (day: string) => `Gelesen als ${day}.`,
    half: (hour: string) => `Gelesen als ${hour}.`,
    oneHour: "Kein Ende genannt: eine Stunde.",
    untilTermEnd: "Kein letzter Tag genannt: bis zum Ende des Semesters.",
    everyWeek: "Jede zweite Woche geht nicht: jede Woche.",
    next: (day: string) => `„Next“ gelesen als ${day}.`,
    onlyCourse: "Gilt für deinen einzigen Kurs.",
    unknownCourse: (said: string) => `Kein Kurs heißt „${said}“.`,
    severalCourses: (codes: string) => `Mehrere Kurse heißen so: ${codes}.`,
    noClass: "Dann ist kein Kurs.",
  },
  missing: {
    title: "Sag auch, wie es heißt.",
    course:
      "Für welchen Kurs? Schreib sein Kürzel, etwa #18-789, oder wähle ihn.",
    day: "An welchem Tag? Schreib „fri“ oder „feb 13“, oder wähle ihn.",
    hour: "Von wann bis wann? Schreib 4-5.",
    until: "Bis wann kommt es wieder? Schreib „until may 1“.",
    class: "Dafür fand sich kein Kurstermin. Wähle stattdessen „Abgabe“.",
  } satisfies Record<QuickMissing, string>,
};
