// Spanish, for blocks of the student's own time and for what is moved or called off.

export const block = {
  title: "Para qué",
  day: "Día",
  lastDay: "Último día",
  from: "De",
  until: "Hasta",
  allDay: "Todo el día",
  repeats: "Se repite cada semana",
  repeatDays: "Estos días",
  repeatsUntil: "Hasta el",
  course: "Curso",
  noCourse: "ninguno",
  place: "Lugar",
  note: "Nota",
  save: "Guardar",
  make: "Nuevo bloque de mi tiempo",
  dayOff: "Mejor un día sin clase…",
  remove: "Quitar",
  removeAll: "Quitar todos",
  onlyThis: "Solo este",
  allOfThem: "Todos",
};

export const moving = {
  title: "¿Moverlo?",
  only: (what: string, when: string) =>
    `¿Mover solo esta vez? ${what} pasa a ${when} en tu calendario; la página del curso no cambia.`,
  series: (what: string) =>
    `${what} se repite cada semana. ¿A cuál te refieres?`,
  yes: "Mover solo este",
  removal: "¿Quitarlo?",
};

export const takesPlace = {
  label: "Si tiene lugar",
  planned: "Previsto",
  now: "Ahora",
  moved: "movido por mí",
  calledOff: "cancelado por mí",
  byCourse: "El curso lo ha cancelado.",
  asPlanned: "Otra vez como estaba previsto",
  callOff: "Cancelarlo",
  itMoved: "Se ha movido…",
  day: "Al día",
  from: "De",
  until: "Hasta",
  room: "Aula",
  save: "Tiene lugar entonces",
};
