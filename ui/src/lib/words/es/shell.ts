// Spanish, for the frame around every screen.

import { action, also, home } from "./actions";

export const places = {
  today: "Hoy",
  calendar: "Calendario",
  deadlines: "Entregas",
  grades: "Notas",
  plan: "Plan",
  progress: "Progreso",
  import: "Importar",
  settings: "Ajustes",
  label: "Secciones",
  courses: "Cursos",
  dueThisWeek: (count: number) => `${count} vencen esta semana`,
  week: (week: number, weeks: number) => `semana ${week} de ${weeks}`,
  courseProgress: (done: number, total: number) => `${done} de ${total} hechas`,
  shown: (code: string) => `Mostrar ${code} en el calendario`,
  anything: "todo",
  keys: "teclas",
  add: "Añadir",
  newCourse: "Curso nuevo",
  fold: "Plegar",
  unfold: "Desplegar",
  skip: "Ir al contenido",
  otherTerms: "Otros semestres",
};
export const notice = {
  spoken: "Semestra habla ahora español",
  label: "Lo que acaba de pasar",
  undo: "Deshacer",
  redo: "Rehacer",
  undone: (what: string) => what,
};
export const failure = {
  title: "Semestra no puede seguir",
  again: "Intentar otra vez",
  unexpected: "Algo falló en la ventana. No se ha perdido nada de lo guardado.",
};
export const welcome = {
  title: "Tu semestre empieza con una página",
  text: "Suelta el programa o la página del curso que ya tienes. Verás cada fecha junto a la frase que la dice, antes de guardar nada.",
  sample: "Explorar el semestre de ejemplo",
  sampleText:
    "¿Solo quieres mirar? Tres cursos inventados muestran cómo es un semestre; deshacer los quita.",
  or: "o",
};
export const search = {
  title: "Busca o haz lo que quieras",
  placeholder: "Tema, entrega, persona, norma o qué hacer…",
  none: (text: string) => `No se encontró nada para «${text}».`,
  hint: "Temas, entregas, lecturas, normas, personas, enlaces y documentos de todos los cursos, y todo lo que puedes hacer.",
  results: "Lo encontrado",
  open: "abrir",
  openPlace: "su pasaje en el documento",
  nowhere: "Ningún documento lo dice.",
  add: (text: string) => `Añadir «${text}»`,
  withWhat: (title: string, what: string) => `${title}: ${what}`,
  group: {
    recent: "Lo último usado",
    action: "Acciones",
    course: "Cursos",
    session: "Clases",
    assessment: "Entregas",
    reading: "Para leer",
    person: "Personas",
    policy: "Normas",
    link: "Enlaces",
    block: "Mi tiempo",
    source: "Documentos",
    add: "Añadir",
  },
};
export const keys = {
  title: "Teclas",
  home,
  names: action,
  also,
  entries: "Entre entradas del calendario",
  enter: "Abrir",
  deadlines: "En listas de entregas",
  list: {
    move: "Arriba y abajo",
    tick: "Hecho o sin hacer",
    open: "Abrir junto a la lista",
    select: "Seleccionar",
    selectMore: "Seleccionar hasta ahí",
    selectAll: "Seleccionar todo",
  },
};
export const source = {
  title: (name: string) => name,
  label: "Texto del documento",
};

/** What stands on the keys of a keyboard. */
export const keyNames = {
  space: "Espacio",
  enter: "Intro",
  mod: "Ctrl",
  shift: "Mayús",
  escape: "Esc",
  delete: "Supr",
};
