// French, for what every screen says.

import type { Common } from "../compose";

export const common: Common = {
  direction: "ltr",
  endOfDay: "fin de journée",
  noDateYet: "pas encore de date",
  noDay: "pas de jour",
  noTime: "pas d’heure",
  timeOf: (label: string) => `Heure : ${label}`,
  close: "Fermer",
  cancel: "Annuler",
};
