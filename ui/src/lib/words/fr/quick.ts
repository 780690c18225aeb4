// French, for adding with one typed line.

import type { QuickKind, QuickMissing } from "../../api/generated/commands";

export const quick = {
  title: "Ajouter en une ligne",
  label: "Quoi, quand, pour quel cours",
  placeholder: "HW2 fri 5pm #18-789",
  kinds: "Ce que c’est",
  kind: {
    deadline: "Échéance",
    block: "Mon temps",
    officeHour: "Permanence",
    reading: "À lire",
  } satisfies Record<QuickKind, string>,
  course: "Cours",
  noCourse: "Aucun cours",
  day: "Jour",
  add: "Ajouter",
  another: "Ajouter, et encore un",
  preview: "Voici ce qui serait ajouté",
  hint: "Écris-le en anglais, comme tu le dirais :",
  examples: [
    "HW2 fri 5pm #18-789",
    "midterm feb 13 9:30",
    "gym every tue thu 7-8am until may 1",
    "read ch. 3 before wed class",
  ],
  due: (when: string) => `à rendre ${when}`,
  every: (days: string, until: string) => `chaque ${days} jusqu’au ${until}`,
  before: (topic: string, when: string) =>
    topic ? `avant « ${topic} », ${when}` : `avant la séance, ${when}`,
  forClass: (topic: string, when: string) =>
    topic ? `pour « ${topic} », ${when}` : `pour la séance, ${when}`,
  wholeDay: "toute la journée",
  takes: (minutes: number) =>
    minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`,
  remark: {
    noDay: "Aucun jour : pas encore de date.",
    noSuchDay: "Ce jour n’existe pas.",
    severalDays: "Plusieurs jours ; le premier est pris.",
    severalHours: "Plusieurs heures ; la première est prise.",
    past: "C’est déjà passé.",
    otherWeekday: (day: string) => `Cette date est un ${day}.`,
    order: (day: string) => `Lu comme ${day}.`,
    half: (hour: string) => `Lu comme ${hour}.`,
    oneHour: "Pas de fin : une heure.",
    untilTermEnd: "Pas de dernier jour : jusqu’à la fin du semestre.",
    everyWeek: "Une semaine sur deux n’est pas compris : chaque semaine.",
    next: (day: string) => `« Next » lu comme ${day}.`,
    onlyCourse: "Pour ton seul cours.",
    unknownCourse: (said: string) => `Aucun cours ne s’appelle « ${said} ».`,
    severalCourses: (codes: string) =>
      `Plusieurs cours s’appellent ainsi : ${codes}.`,
    noClass: "Il n’y a pas de séance alors.",
  },
  missing: {
    title: "Dis aussi comment cela s’appelle.",
    course: "Pour quel cours ? Écris son code, comme #18-789, ou choisis-le.",
    day: "Quel jour ? Écris « fri » ou « feb 13 », ou choisis-le.",
    hour: "De quand à quand ? Écris 4-5.",
    until: "Jusqu’à quand cela revient-il ? Écris « until may 1 ».",
    class: "Aucune séance datée pour cela. Choisis plutôt « Échéance ».",
  } satisfies Record<QuickMissing, string>,
};
