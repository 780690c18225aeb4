// French, for reminders: whether they come, what came, what was missed.

import { plural } from "../plural";

const some = plural("fr");

export const reminders = {
  withButtons: "On peut y terminer et y reporter.",
  withoutButtons:
    "Il n’y a pas de boutons ; on répond aux rappels dans cette fenêtre.",
  forgets:
    "Ce que tu n’as pas vu n’y reste pas ; ce que tu as manqué est sur la page du jour.",
  stopped:
    "Personne ne surveille l’heure en ce moment, aucun rappel n’arrive donc. Relance Semestra.",
  autostart: "Démarrer à l’ouverture de session, sans fenêtre",
  autostartWhy:
    "Les rappels n’arrivent que si Semestra tourne. Démarré à l’ouverture de session, il attend dans la barre et te prévient de là.",
  noAutostart:
    "On ne peut pas savoir ici si Semestra démarre à l’ouverture de session.",
  unserved: "Rien n’affiche de notifications ici",
  pausedUntil: (when: string) => `Rappels en pause jusqu’à ${when}`,
  hour: "Pause d’une heure",
  tomorrow: "Pause jusqu’à demain",
  resume: "Reprendre",
  missed: (count: number) =>
    some(count, {
      one: "rappel pendant ton absence",
      other: "rappels pendant ton absence",
    }),
  gone: "Il est trop tard pour agir.",
  open: "Ouvrir",
  done: "Fait",
  putOff: "Reporter",
  snooze: {
    quarter: "un quart d’heure",
    hour: "1 heure",
    evening: "ce soir",
    morning: "demain matin",
  },
  putAway: "Tout ranger",
};
