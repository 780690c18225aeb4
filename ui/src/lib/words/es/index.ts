// Spanish.

import type { Words } from "../en";
import { plural } from "../plural";
import { block, moving, takesPlace } from "./block";
import { calendar } from "./calendar";
import { course } from "./course";
import { deadlines } from "./deadlines";
import { edit } from "./edit";
import { grades } from "./grades";
import { inspector } from "./inspector";
import { intake } from "./intake";
import {
  assessmentKind,
  basis,
  entryKind,
  eventKind,
  field,
  policyKind,
  role,
  sessionKind,
  view,
} from "./kinds";
import { pack, plan, recovery, room, stage, timer } from "./plan";
import { progress, study, timeLog, weekReview } from "./progress";
import { quick } from "./quick";
import { reminderRules } from "./reminderRules";
import { reminders } from "./reminders";
import { review } from "./review";
import { settings } from "./settings";
import {
  failure,
  keyNames,
  keys,
  notice,
  places,
  search,
  source,
  welcome,
} from "./shell";
import { today } from "./today";
import { work } from "./work";

export const words: Words = {
  name: "Semestra",
  direction: "ltr",
  some: plural("es"),
  sessionKind,
  assessmentKind,
  eventKind,
  entryKind,
  role,
  policyKind,
  basis,
  view,
  field,
  endOfDay: "final del día",
  noDateYet: "aún sin fecha",
  noDay: "sin día",
  noTime: "sin hora",
  timeOf: (label: string) => `Hora: ${label}`,
  close: "Cerrar",
  cancel: "Cancelar",
  places,
  notice,
  failure,
  welcome,
  intake,
  quick,
  reminders,
  review,
  calendar,
  block,
  moving,
  takesPlace,
  today,
  deadlines,
  work,
  inspector,
  course,
  edit,
  grades,
  reminderRules,
  settings,
  plan,
  room,
  recovery,
  timer,
  stage,
  pack,
  progress,
  weekReview,
  timeLog,
  study,
  search,
  keyNames,
  keys,
  source,
};
