// French, for the page of a course.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("fr");

export const course = {
  tabs: {
    schedule: "Programme",
    deadlines: "Échéances",
    people: "Personnes",
    grading: "Évaluation",
    policies: "Règles",
    links: "Liens",
    sources: "Documents",
  },
  tabsLabel: "Parties de la page du cours",
  progress: (done: number, total: number) => `${done} sur ${total} faits`,
  columns: {
    attended: "Présent",
    reviewed: "Revu",
    date: "Date",
    number: "N°",
    topic: "Sujet",
    week: "Semaine",
    materials: "Documents de cours",
    readings: "À lire",
  },
  attended: (topic: string) => `J’y étais : ${topic}`,
  reviewed: (topic: string) => `Revu : ${topic}`,
  read: (label: string) => `Lu : ${label}`,
  today: "aujourd’hui",
  noClass: "pas de cours",
  meets: "Séances",
  officeHours: "Permanences",
  otherHours: "Permanences de l’équipe",
  next: (when: string) => `prochaine ${when}`,
  weight: (weight: string) => `${number(weight)} %`,
  sum: (sum: string) => `Les poids expliquent ${number(sum)} sur 100 %.`,
  letters: "Notes en lettres, à partir de",
  lateDays: (count: number) =>
    `${some(count, { one: "jour de retard", other: "jours de retard" })} à utiliser`,
  noSchedule: "La page n’énumère pas les séances.",
  noDeadlines: "Aucune échéance sur la page.",
  noPeople: "La page ne nomme personne.",
  noGrading: "La page ne dit rien de la note.",
  noPolicies: "La page n’indique aucune règle.",
  noLinks: "La page ne contient aucun lien.",
  noSources: "Aucun document conservé.",
  view: "Voir le texte",
  imported: (on: string) => `importé ${on}`,
  export: "Exporter ce cours…",
  remove: "Retirer ce cours",
  zone: (zone: string) => `heures de ${zone}`,
};
