// Spanish, for adding with one typed line.

import type { QuickKind, QuickMissing } from "../../api/generated/commands";

export const quick = {
  title: "Añadir en una línea",
  label: "Qué, cuándo, para qué curso",
  placeholder: "HW2 fri 5pm #18-789",
  kinds: "Qué es",
  kind: {
    deadline: "Entrega",
    block: "Mi tiempo",
    officeHour: "Tutoría",
    reading: "Para leer",
  } satisfies Record<QuickKind, string>,
  course: "Curso",
  noCourse: "Ningún curso",
  day: "Día",
  add: "Añadir",
  another: "Añadir, y otro más",
  preview: "Esto se añadiría",
  hint: "Escríbelo en inglés, como lo dirías:",
  examples: [
    "HW2 fri 5pm #18-789",
    "midterm feb 13 9:30",
    "gym every tue thu 7-8am until may 1",
    "read ch. 3 before wed class",
  ],
  due: (when: string) => `vence ${when}`,
  every: (days: string, until: string) => `cada ${days} hasta ${until}`,
  before: (topic: string, when: string) =>
    topic ? `antes de «${topic}», ${when}` : `antes de clase, ${when}`,
  forClass: (topic: string, when: string) =>
    topic ? `para «${topic}», ${when}` : `para la clase, ${when}`,
  wholeDay: "todo el día",
  takes: (minutes: number) =>
    minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`,
  remark: {
    noDay: "Ningún día: aún sin fecha.",
    noSuchDay: "Ese día no existe.",
    severalDays: "Hay varios días; se toma el primero.",
    severalHours: "Hay varias horas; se toma la primera.",
    past: "Eso ya ha pasado.",
    otherWeekday: (day: string) => `Esa fecha es ${day}.`,
    order: (day: string) => `Leído como ${day}.`,
    half: (hour: string) => `Leído como ${hour}.`,
    oneHour: "Sin final: una hora.",
    untilTermEnd: "Sin último día: hasta el final del semestre.",
    everyWeek: "Cada dos semanas no se entiende: cada semana.",
    next: (day: string) => `«Next» leído como ${day}.`,
    onlyCourse: "Para tu único curso.",
    unknownCourse: (said: string) => `Ningún curso se llama «${said}».`,
    severalCourses: (codes: string) => `Varios cursos se llaman así: ${codes}.`,
    noClass: "Entonces no hay clase.",
  },
  missing: {
    title: "Di también cómo se llama.",
    course: "¿Para qué curso? Escribe su código, como #18-789, o elígelo.",
    day: "¿Qué día? Escribe «fri» o «feb 13», o elígelo.",
    hour: "¿De qué hora a qué hora? Escribe 4-5.",
    until: "¿Hasta cuándo se repite? Escribe «until may 1».",
    class: "No hay ninguna clase con fecha para esto. Elige mejor «Entrega».",
  } satisfies Record<QuickMissing, string>,
};
