// French, for the calendar.

import { number } from "../numbers";
import { plural } from "../plural";

const some = plural("fr");

export const calendar = {
  previous: "Avant",
  next: "Après",
  today: "Aujourd’hui",
  print: "Imprimer",
  filter: "Filtre",
  filtered: (shown: number, all: number) => `${shown} types sur ${all}`,
  filterLabel: "Afficher dans le calendrier",
  views: "Combien afficher",
  weekFrom: (day: string) => `Semaine du ${day}`,
  termWeek: (week: number, weeks: number) => `semaine ${week} sur ${weeks}`,
  termWeeks: (first: number, last: number, weeks: number) =>
    `semaines ${first}–${last} sur ${weeks}`,
  due: "à rendre",
  worth: (worth: string) => `compte ${number(worth)} %`,
  office: "permanence",
  officeOf: (who: string) => `${who}, permanence`,
  exam: "examen",
  cancelled: "annulé",
  done: "fait",
  more: (count: number) => `+${count} autres`,
  showDay: (day: string) => `${day} : afficher le jour`,
  plus: (count: number) => `+${count}`,
  fewer: "en montrer moins",
  noClass: (title: string, codes: string) => `${title} (${codes})`,
  onlyFor: (codes: string) => `seulement ${codes}`,
  block: "mon temps",
  newBlock: "Nouveau bloc",
  myDate: "ma date",
  myDateOf: (title: string) => `${title}, ma date`,
  movedFrom: (when: string) => `déplacé depuis ${when}`,
  held: (what: string, when: string) => `${what} : ${when}`,
  weekHead: "Semaine",
  load: ["libre", "légère", "moyenne", "chargée", "très chargée"],
  weekAsks: (works: number, worth: string | null, classHours: number) => {
    const due = some(works, { one: "échéance", other: "échéances" });
    const hours = some(classHours, {
      one: "heure de cours",
      other: "heures de cours",
    });
    return worth === null
      ? `${due}, ${hours}`
      : `${due} valant ${number(worth)}, ${hours}`;
  },
  termCut:
    "Ce semestre est très long ; voici les 60 semaines autour d’aujourd’hui.",
  weeksOf: (weeks: number) =>
    some(weeks, { one: "semaine", other: "semaines" }),
  otherTerm: "Quel semestre",
  noTerm: "Pas encore de semestre.",
  weekNumber: (week: number) => `semaine ${week}`,
  allDay: "toute la journée",
  here: "ici",
  otherHours: (zone: string, minutes: number) =>
    `${zone} ${minutes > 0 ? "+" : "−"}${Math.abs(minutes) / 60} h`,
  empty: "Rien pendant ces quatre semaines.",
  emptyAfter: "Regarde plus loin ou importe un autre cours.",
  label: "Calendrier",
  grid: "Grille du calendrier",
};
