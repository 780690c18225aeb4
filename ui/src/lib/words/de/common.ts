// German, for what every screen says.

import type { Common } from "../compose";

export const common: Common = {
  direction: "ltr",
  endOfDay: "Ende des Tages",
  noDateYet: "noch kein Datum",
  noDay: "noch kein Tag",
  noTime: "keine Uhrzeit",
  timeOf: (label: string) => `Uhrzeit: ${label}`,
  close: "Schließen",
  cancel: "Abbrechen",
};
