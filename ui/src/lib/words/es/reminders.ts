// Spanish, for reminders: whether they come, what came, what was missed.

import { plural } from "../plural";

const some = plural("es");

export const reminders = {
  withButtons: "Tiene botones para terminar y aplazar.",
  withoutButtons:
    "No tiene botones; los recordatorios se contestan en esta ventana.",
  forgets:
    "No guarda lo que no has visto; lo que se te pasó está en la pantalla del día.",
  stopped:
    "Ahora nadie vigila la hora, así que no llega ningún recordatorio. Vuelve a abrir Semestra.",
  autostart: "Abrir al iniciar sesión, sin ventana",
  autostartWhy:
    "Los recordatorios llegan solo mientras Semestra está abierto. Abierto al iniciar sesión espera en la bandeja y te avisa desde allí.",
  noAutostart: "Aquí no se puede saber si Semestra se abre al iniciar sesión.",
  unserved: "Aquí nada muestra notificaciones",
  pausedUntil: (when: string) => `Recordatorios en pausa hasta ${when}`,
  hour: "Pausa de 1 hora",
  tomorrow: "Pausa hasta mañana",
  resume: "Reanudar",
  missed: (count: number) =>
    some(count, {
      one: "recordatorio mientras no estabas",
      other: "recordatorios mientras no estabas",
    }),
  gone: "Ya no hay tiempo para hacerlo.",
  open: "Abrir",
  done: "Hecho",
  putOff: "Aplazar",
  snooze: {
    quarter: "15 minutos",
    hour: "1 hora",
    evening: "esta tarde",
    morning: "mañana por la mañana",
  },
  putAway: "Retirar todos",
};
