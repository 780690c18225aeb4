// Spanish, for the settings.

import { plural } from "../plural";

const some = plural("es");

export const settings = {
  title: "Ajustes",
  contents: "Contenido",
  look: "Aspecto",
  theme: "Tema",
  system: "Como el sistema",
  light: "Claro",
  dark: "Oscuro",
  language: "Idioma",
  firstDay: "La semana empieza el",
  clock: "Reloj",
  h12: "12 horas",
  h23: "24 horas",
  zoom: "Tamaño de letra",
  percent: (percent: number) => `${percent} %`,
  reminders: "Recordatorios",
  server: (server: string) => `Los muestra ${server}.`,
  noServer:
    "En este ordenador no responde ningún servicio de notificaciones; los recordatorios solo aparecen en esta ventana.",
  test: "Probar ahora",
  next: "Lo que llega después",
  nextNone: "Nada previsto.",
  recent: "Lo que ya llegó",
  recentNone: "Todavía nada.",
  states: {
    planned: "prevista",
    fired: "mostrada",
    missed: "perdida",
    snoozed: "pospuesta",
    waiting: "en espera",
    cancelled: "cancelada",
  } as Record<string, string>,
  export: "Archivo de calendario",
  exportText:
    "Pone todas las clases, tutorías, exámenes y entregas en un archivo para otro programa de calendario. El archivo es una foto de hoy: tras los cambios, expórtalo e impórtalo otra vez; los eventos conocidos se actualizan, no se duplican.",
  exportTerm: "Exportar el semestre a un archivo de calendario…",
  exported: (events: number, path: string) =>
    `${some(events, { one: "evento escrito", other: "eventos escritos" })} en ${path}`,
  about: "Acerca de",
  version: "Versión",
  zoneData: "Datos de zonas horarias",
  dataFile: "Todo se guarda en",
  local: "Sin cuenta, sin nube, nada sale de este ordenador.",
};
