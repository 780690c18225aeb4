// French, for blocks of the student's own time and for what is moved or called off.

export const block = {
  title: "Pour quoi",
  day: "Jour",
  lastDay: "Dernier jour",
  from: "De",
  until: "Jusqu’à",
  allDay: "Toute la journée",
  repeats: "Chaque semaine",
  repeatDays: "Ces jours-là",
  repeatsUntil: "Jusqu’au",
  course: "Cours",
  noCourse: "aucun",
  place: "Lieu",
  note: "Note",
  save: "Enregistrer",
  make: "Nouveau bloc à moi",
  dayOff: "Plutôt un jour sans cours…",
  remove: "Retirer",
  removeAll: "Tout retirer",
  onlyThis: "Celui-ci seulement",
  allOfThem: "Tous",
};

export const moving = {
  title: "Déplacer ?",
  only: (what: string, when: string) =>
    `Déplacer cette fois seulement ? ${what} passe à ${when} dans ton calendrier ; la page du cours reste telle quelle.`,
  series: (what: string) =>
    `${what} revient chaque semaine. Lesquels veux-tu dire ?`,
  yes: "Déplacer celui-ci",
  removal: "Retirer ?",
};

export const takesPlace = {
  label: "Si cela a lieu",
  planned: "Prévu",
  now: "Maintenant",
  moved: "déplacé par moi",
  calledOff: "annulé par moi",
  byCourse: "Le cours l’a annulé.",
  asPlanned: "De nouveau comme prévu",
  callOff: "Annuler la séance",
  itMoved: "Déplacé…",
  day: "Au jour",
  from: "De",
  until: "Jusqu’à",
  room: "Salle",
  save: "Cela a lieu alors",
};
