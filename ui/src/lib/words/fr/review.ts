// French, for the review of a document.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("fr");

export const review = {
  document: "La page",
  pasted: "texte collé",
  lines: (count: number) => some(count, { one: "ligne", other: "lignes" }),
  pages: (count: number) => some(count, { one: "page", other: "pages" }),
  says: "Ce qu’elle dit",
  doubtful: "Douteux",
  all: "Tout",
  which: "Quels éléments afficher",
  first: "À regarder d’abord",
  noDoubt:
    "Rien de douteux : chaque valeur est indiquée ou découle de ce qui l’est.",
  doubtsDone: "Tous les éléments douteux ont été regardés.",
  nothingShown: "Rien ne correspond au filtre.",
  showAll: "Tout afficher",
  sections: {
    course: "Le cours",
    meetings: "Séances hebdomadaires",
    office_hours: "Permanences",
    people: "Personnes",
    schedule: "Programme",
    deadlines: "Échéances et distributions",
    grading: "Évaluation",
    policies: "Règles du cours",
    links: "Liens",
  },
  kindLabel: "Type d’élément",
  kinds: {
    all: "Tous les types",
    classes: "Séances",
    deadlines: "Échéances",
    exams: "Examens",
    daysOff: "Jours sans cours",
    officeHours: "Permanences",
    people: "Personnes",
    grading: "Évaluation",
    policies: "Règles",
    links: "Liens",
    course: "Cours",
  },
  filter: "Filtre",
  filterLabel: "Filtrer par mots",
  acceptSure: (count: number) => `Accepter les ${number(count)} sûrs`,
  left: (count: number) =>
    count === 0 ? "tout a été regardé" : `encore ${number(count)} à regarder`,
  back: "Annuler",
  next: "Suivant",
  previous: "Précédent",
  missed: {
    meetings: "Ajouter une séance",
    office_hours: "Ajouter une permanence",
    people: "Ajouter une personne",
    schedule: "Ajouter un jour",
    deadlines: "Ajouter une échéance",
    grading: "Ajouter une partie",
    policies: "Ajouter une règle",
    links: "Ajouter un lien",
  },
  hint: "Un oubli ? Sélectionne les mots ici, ou clique sur un numéro de ligne.",
  addFromLine: (line: number) => `Ajouter quelque chose de la ligne ${line}`,
  addBar: "Ajouter ces mots comme",
  addAs: {
    due: "Échéance",
    exam: "Examen",
    class: "Séance",
    no_class: "Pas de cours",
    meetings: "Séance hebdomadaire",
    office_hours: "Permanences",
    grading: "Partie notée",
    people: "Personne",
    policies: "Règle",
  },
  section: {
    title: "Dans quel groupe es-tu ?",
    text: "La page en indique plusieurs. Les séances des autres sont laissées de côté ; tu peux changer cela jusqu’à l’ajout du cours.",
    all: "Tous",
    none: "Aucun",
  },
  part: {
    title: (count: number) =>
      `Cette page contient ${number(count)} cours. Lequel veux-tu ?`,
    text: "Seul ce cours est lu. Tu pourras importer les autres ensuite.",
    lines: (from: number, to: number) => `lignes ${from}–${to}`,
    one: (which: number, count: number, title: string) =>
      `Cours ${which} sur ${count} de cette page : ${title}`,
    other: "En choisir un autre",
    reading: "Lecture de ce cours…",
  },
  repeat: {
    every: (title: string, weekday: string) => `${title}, chaque ${weekday}`,
    times: (count: number) => some(count, { one: "fois", other: "fois" }),
    derived: "se répète",
    without: (day: string) => `Pas le ${day}`,
    another: "Un jour de plus",
    add: "Ajouter le jour",
  },
  untitled: "sans nom",
  yours: "de toi",
  looksRight: "C’est juste",
  remove: "Retirer",
  closeItem: "Fermer",
  warnings: "Bon à savoir",
  notSure: (fields: string) => `pas sûr pour : ${fields}`,
  oneTime: (count: number) => `Une même heure pour les ${count}`,
  oneTimeLabel: "Une heure pour toutes les échéances qui n’en ont pas",
  timeAssumed: (time: string) => `${time} supposé`,
  sure: "sûr",
  looked: "regardé",
  ask: "à regarder",
  nothingStored: "Rien n’est encore enregistré.",
  missing: (count: number) =>
    count === 1
      ? "Il manque encore une valeur à un élément."
      : `Il manque encore une valeur à ${count} éléments.`,
  discard: "Abandonner",
  add: "Ajouter à mon semestre",
  adding: "Ajout…",
  line: (line: number) => `ligne ${line}`,
  page: (page: number) => `page ${page}`,
  pageBreak: (page: number) => `Page ${page}`,
  showPlace: (where: string) => `Voir ${where} dans la page`,
  onePerLine: "un par ligne",
  notANumber: (most: number | null) =>
    most === null ? "un nombre, 0 ou plus" : `un nombre de 0 à ${number(most)}`,
  from: (letter: string) => `${letter} dès %`,
  scale: (best: string, count: number) =>
    `${some(count, { one: "lettre", other: "lettres" })}, la meilleure dès ${number(best)} %`,
  letters: "Notes en lettres",
  weekly: "chaque semaine",
  counts: {
    sessions: (count: number) =>
      some(count, { one: "séance", other: "séances" }),
    deadlines: (count: number) =>
      some(count, { one: "échéance", other: "échéances" }),
    exams: (count: number) => some(count, { one: "examen", other: "examens" }),
    daysOff: (count: number) =>
      some(count, { one: "jour sans cours", other: "jours sans cours" }),
    officeHours: (count: number) =>
      some(count, { one: "permanence", other: "permanences" }),
    lateDays: (count: number) =>
      some(count, { one: "jour de retard", other: "jours de retard" }),
    explained: (percent: string) =>
      `${number(percent)} % de la note trouvés sur 100`,
    noGrading: "aucun poids de la note",
    undated: (count: number) => `${number(count)} sans date`,
    undatedTitles: (titles: readonly string[]) =>
      `pas de date pour ${titles.join(", ")}`,
  },
  percent: (weight: number) => `${number(weight)} %`,
  parts: (count: number) => some(count, { one: "part", other: "parts égales" }),
  lowest: (count: number) => `${count} plus basses retirées`,
  extra: "points bonus",
  lateDays: "Jours de retard",
};
