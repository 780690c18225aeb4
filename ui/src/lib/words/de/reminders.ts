// German, for reminders: whether they come, what came, what was missed.

import { plural } from "../plural";

const some = plural("de");

export const reminders = {
  withButtons: "Dort lässt sich erledigen und verschieben.",
  withoutButtons:
    "Dort gibt es keine Knöpfe; Erinnerungen beantwortest du in diesem Fenster.",
  forgets:
    "Dort bleibt nichts stehen, was du nicht gesehen hast; Verpasstes steht unter Heute.",
  stopped:
    "Gerade achtet niemand auf die Uhr, deshalb kommt keine Erinnerung. Starte Semestra neu.",
  autostart: "Beim Anmelden starten, ohne Fenster",
  autostartWhy:
    "Erinnerungen kommen nur, solange Semestra läuft. Beim Anmelden gestartet wartet es in der Leiste und erinnert dich von dort.",
  noAutostart:
    "Ob Semestra beim Anmelden startet, lässt sich hier nicht feststellen.",
  unserved: "Hier zeigt nichts Benachrichtigungen",
  pausedUntil: (when: string) => `Erinnerungen ruhen bis ${when}`,
  hour: "1 Stunde Pause",
  tomorrow: "Pause bis morgen",
  resume: "Weiter erinnern",
  missed: (count: number) =>
    some(count, {
      one: "Erinnerung, während du weg warst",
      other: "Erinnerungen, während du weg warst",
    }),
  gone: "Dafür ist es zu spät.",
  open: "Öffnen",
  done: "Erledigt",
  putOff: "Verschieben",
  snooze: {
    quarter: "15 Minuten",
    hour: "1 Stunde",
    evening: "heute Abend",
    morning: "morgen früh",
  },
  putAway: "Alle weglegen",
};
