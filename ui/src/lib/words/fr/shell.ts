// French, for the frame around every screen.

import { action, also, home } from "./actions";

export const places = {
  today: "Aujourd’hui",
  calendar: "Calendrier",
  deadlines: "Échéances",
  grades: "Notes",
  plan: "Plan",
  progress: "Progrès",
  import: "Importer",
  settings: "Réglages",
  label: "Rubriques",
  courses: "Cours",
  dueThisWeek: (count: number) => `${count} à rendre cette semaine`,
  week: (week: number, weeks: number) => `semaine ${week} sur ${weeks}`,
  courseProgress: (done: number, total: number) => `${done} sur ${total} faits`,
  shown: (code: string) => `Afficher ${code} dans le calendrier`,
  anything: "tout",
  keys: "touches",
  add: "Ajouter",
  newCourse: "Nouveau cours",
  fold: "Replier",
  unfold: "Déplier",
  skip: "Aller au contenu",
  otherTerms: "Autres semestres",
};
export const notice = {
  spoken: "Semestra parle maintenant français",
  label: "Ce qui vient de se passer",
  undo: "Annuler",
  redo: "Rétablir",
  undone: (what: string) => what,
};
export const failure = {
  title: "Semestra ne peut pas continuer",
  again: "Réessayer",
  unexpected:
    "Un problème est survenu dans la fenêtre. Rien de ce qui est enregistré n’est perdu.",
};
export const welcome = {
  title: "Ton semestre commence par une page",
  text: "Dépose le plan ou la page de cours que tu as déjà. Tu verras chaque date à côté de la phrase qui la donne, avant que rien ne soit enregistré.",
  sample: "Explorer le semestre d’exemple",
  sampleText:
    "Juste pour voir ? Trois cours inventés montrent à quoi ressemble un semestre ; annuler les retire.",
  or: "ou",
};
export const search = {
  title: "Tout trouver, tout faire",
  placeholder: "Sujet, échéance, personne, règle, ou que faire…",
  none: (text: string) => `Rien trouvé pour « ${text} ».`,
  hint: "Sujets, échéances, lectures, règles, personnes, liens et documents de tous les cours, et tout ce que tu peux faire.",
  results: "Ce qui a été trouvé",
  open: "ouvrir",
  openPlace: "son passage dans le document",
  nowhere: "Aucun document ne le dit.",
  add: (text: string) => `Ajouter « ${text} »`,
  withWhat: (title: string, what: string) => `${title} : ${what}`,
  group: {
    recent: "Derniers utilisés",
    action: "Actions",
    course: "Cours",
    session: "Séances",
    assessment: "Échéances",
    reading: "À lire",
    person: "Personnes",
    policy: "Règles",
    link: "Liens",
    block: "Mon temps",
    source: "Documents",
    add: "Ajouter",
  },
};
export const keys = {
  title: "Touches",
  home,
  names: action,
  also,
  entries: "Entre les entrées du calendrier",
  enter: "Ouvrir",
  deadlines: "Dans les listes d’échéances",
  list: {
    move: "Haut et bas",
    tick: "Fait ou pas fait",
    open: "Ouvrir à côté de la liste",
    select: "Sélectionner",
    selectMore: "Sélectionner jusque-là",
    selectAll: "Tout sélectionner",
  },
};
export const source = {
  title: (name: string) => name,
  label: "Texte du document",
};

/** What stands on the keys of a keyboard. */
export const keyNames = {
  space: "Espace",
  enter: "Entrée",
  mod: "Ctrl",
  shift: "Maj",
  escape: "Échap",
  delete: "Suppr",
};
