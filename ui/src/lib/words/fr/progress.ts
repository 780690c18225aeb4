// French, for how far a term has come, the look at a week, time that was spent, and how the student works.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("fr");

export const progress = {
  title: "Progrès",
  parts: "Parties des progrès",
  tabs: { rings: "Où j’en suis", review: "Bilan de la semaine", log: "Temps" },
  whole: "Tout le semestre",
  term: "Semestre",
  none: "Pas encore de semestre.",
  noneText: "Importe une page de cours, et tu verras ici où tu en es.",
  rings: {
    attended: "Séances suivies",
    reviewed: "Revues",
    read: "Lu",
    begun: "Travaux commencés",
    submitted: "Rendus",
    graded: "Notés",
  },
  soFar: (done: number, soFar: number) =>
    `${number(done)} sur ${number(soFar)} jusqu’ici`,
  yet: (done: number) => `${number(done)} jusqu’ici`,
  all: (all: number) => `${number(all)} en tout`,
  noneOfIt: "rien",
  spent: (length: string) => `${length} de travail`,
  map: "Les jours du semestre",
  mapBy: "Montrer",
  byThings: "Ce qui a été fait",
  byMinutes: "Temps de travail",
  week: (week: number) => `Semaine ${week}`,
  days: "Jour",
  day: (day: string, things: number, length: string) =>
    `${day} : ${some(things, { one: "chose faite", other: "choses faites" })}, ${length} de travail`,
  ahead: (day: string) => `${day} : à venir`,
  less: "moins",
  more: "plus",
  shades: "Plus une journée est remplie, plus sa couleur est vive.",
  cut: "Le semestre a d’autres semaines ; voici celles autour d’aujourd’hui.",
};

export const weekReview = {
  before: "La semaine d’avant",
  after: "La semaine d’après",
  now: "Cette semaine",
  week: (week: number) => `semaine ${week}`,
  did: "Ce que tu as fait",
  slid: "Ce qui a glissé",
  next: "La suite",
  attended: (done: number, all: number) =>
    `${number(done)} sur ${some(all, { one: "séance suivie", other: "séances suivies" })}`,
  reviewed: (count: number) =>
    some(count, { one: "séance revue", other: "séances revues" }),
  read: (count: number) =>
    some(count, { one: "lecture faite", other: "lectures faites" }),
  steps: (count: number) =>
    some(count, { one: "étape cochée", other: "étapes cochées" }),
  handedIn: "Rendu",
  spent: (length: string) => `${length} de travail`,
  ofPlanned: (spent: string, planned: string) =>
    `${spent} de travail, ${planned} étaient prévues`,
  nothingDone: "Rien n’est coché ni noté pour cette semaine.",
  works: "Pas rendu",
  classes: "Séances non cochées",
  readings: (count: number) =>
    `${some(count, { one: "lecture", other: "lectures" })} de ces séances pas faites`,
  blocks: "Plages d’étude non utilisées",
  nothingSlid: "Rien n’a glissé.",
  needs: (length: string) => `Il faut ${length}.`,
  planned: (length: string) => `${length} ont déjà une plage d’étude.`,
  unplanned: "Rien n’a encore de plage d’étude.",
  nothingNext: "Rien à rendre.",
  plan: "Planifier ma semaine",
};

export const timeLog = {
  before: "Plus tôt",
  after: "Plus tard",
  course: "Cours",
  every: "Tous les cours",
  total: (length: string) => `${length} en tout`,
  add: "Ajouter du temps à la main",
  edit: "Modifier",
  editWhat: (what: string) => `Modifier ${what}`,
  remove: "Retirer",
  removeWhat: (what: string) => `Retirer ${what}`,
  none: "Aucun temps n’est noté pour ces jours.",
  noneText:
    "Lance le chronomètre à côté d’une échéance, ou ajoute du temps à la main.",
  runs: "en cours",
  change: "Modifier ce temps",
  what: "Passé sur",
  whole: "le cours en général",
  day: "Jour",
  from: "De",
  hours: "Heures",
  minutes: "Minutes",
  save: "Enregistrer",
};

export const study = {
  title: "Comment je travaille",
  text: "Le plan de la semaine s’y tient.",
  sleep: "Sommeil",
  from: "De",
  to: "À",
  ordinary: "Au plus un jour ordinaire",
  daily: "Au plus n’importe quel jour",
  pause: "Pause après la plage la plus longue",
  lunch: "Déjeuner",
  keepLunch: "Garder une heure libre par jour",
  givesWay:
    "Ce qui est à rendre plus tard se répartit sur les jours d’ici là. Si cela ne tient pas, on s’y met plus tôt, puis les jours s’allongent, puis le déjeuner et les pauses cèdent : le plan le dit.",
  rest: "Jours de repos",
  preferred: "Heures préférées",
  preferredText:
    "Prises d’abord ; les autres seulement si le travail ne tient pas. Aucune veut dire que toutes conviennent.",
  addPreferred: "Ajouter des heures",
  removePreferred: (hours: string) => `Retirer ${hours}`,
  block: "Longueur d’une plage",
  shortest: "Au moins",
  longest: "Au plus",
  hours: "heures",
  minutes: "minutes",
  inHours: (what: string) => `${what}, en heures`,
  inMinutes: (what: string) => `${what}, en minutes`,
  readings: "Prévoir aussi les lectures des séances",
  usual: "Ce que le travail prend d’habitude",
  usualText:
    "Sert là où tu n’as rien estimé et où rien n’a encore été appris de ton temps.",
};
