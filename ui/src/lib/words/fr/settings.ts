// French, for the settings.

import { plural } from "../plural";

const some = plural("fr");

export const settings = {
  title: "Réglages",
  contents: "Sommaire",
  look: "Apparence",
  theme: "Thème",
  system: "Comme le système",
  light: "Clair",
  dark: "Sombre",
  language: "Langue",
  firstDay: "La semaine commence le",
  clock: "Horloge",
  h12: "12 heures",
  h23: "24 heures",
  zoom: "Taille du texte",
  percent: (percent: number) => `${percent} %`,
  reminders: "Rappels",
  server: (server: string) => `Affichés par ${server}.`,
  noServer:
    "Aucun service de notification ne répond sur cet ordinateur ; les rappels n’apparaissent que dans cette fenêtre.",
  test: "Essayer",
  next: "Ce qui vient ensuite",
  nextNone: "Rien de prévu.",
  recent: "Ce qui est venu",
  recentNone: "Encore rien.",
  states: {
    planned: "prévu",
    fired: "affiché",
    missed: "manqué",
    snoozed: "reporté",
    waiting: "en attente",
    cancelled: "annulé",
  } as Record<string, string>,
  export: "Fichier calendrier",
  exportText:
    "Met toutes les séances, permanences, examens et échéances dans un fichier pour un autre calendrier. Le fichier est une photo d’aujourd’hui : après des changements, exporte-le et importe-le de nouveau ; les événements connus sont mis à jour, pas doublés.",
  exportTerm: "Exporter le semestre vers un fichier calendrier…",
  exported: (events: number, path: string) =>
    `${some(events, { one: "événement écrit", other: "événements écrits" })} dans ${path}`,
  about: "À propos",
  version: "Version",
  zoneData: "Données des fuseaux",
  dataFile: "Tout est conservé dans",
  local: "Pas de compte, pas de cloud, rien ne quitte cet ordinateur.",
};
