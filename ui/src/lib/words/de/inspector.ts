// German, for the pane beside the work.

import { number } from "../numbers";

import { plural } from "../plural";

const some = plural("de");

export const inspector = {
  label: "Einzelheiten",
  official: "Offiziell",
  movedTo: (when: string) => `verschoben auf ${when}`,
  afterOfficial: (days: number) =>
    days > 0
      ? `dein Datum liegt nach dem offiziellen, ${some(days, { one: "Tag", other: "Tage" })} zu spät`
      : "dein Datum liegt nach dem offiziellen, am selben Tag",
  when: "Wann",
  next: "Als Nächstes",
  mine: "Mein Datum",
  setMine: "Setzen",
  clearMine: "Löschen",
  noMine: "keines; das offizielle gilt",
  worth: "Zählt",
  points: (worth: string) => `${number(worth)} Punkte der Note`,
  place: "Ort",
  counts: "Zählt als",
  handedOut: "Ausgegeben",
  reminds: "Erinnert",
  read: "Zu lesen",
  marks: "An dem Tag",
  number: "Termin",
  numbered: (count: number) => `Nr. ${count}`,
  week: "Woche laut Seite",
  materials: "Material",
  assumed: "Uhrzeit angenommen",
  stands: "Wo das steht",
  show: "auf der Seite zeigen",
  pageSays: "die Seite sagt",
  imported: (name: string, line: number | null, on: string) =>
    line === null
      ? `${name} · importiert ${on}`
      : `${name}, Zeile ${line} · importiert ${on}`,
  done: "Erledigt",
  notDone: "Nicht erledigt",
  attended: "Ich war da",
  reviewed: "Nachgearbeitet",
  graded: "Zeigen, was dort bewertet wird",
  doneAt: "Erledigt",
};
