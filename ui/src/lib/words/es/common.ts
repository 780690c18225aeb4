// Spanish, for what every screen says.

import type { Common } from "../compose";

export const common: Common = {
  direction: "ltr",
  endOfDay: "final del día",
  noDateYet: "aún sin fecha",
  noDay: "sin día",
  noTime: "sin hora",
  timeOf: (label: string) => `Hora: ${label}`,
  close: "Cerrar",
  cancel: "Cancelar",
};
