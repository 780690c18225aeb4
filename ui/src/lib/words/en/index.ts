// English. Sentences a friend would say; screens take them from here and nowhere else.

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

export const en = {
  name: "Semestra",
  direction: "ltr" as "ltr" | "rtl",
  some: plural("en"),
  sessionKind,
  assessmentKind,
  eventKind,
  entryKind,
  role,
  policyKind,
  basis,
  view,
  field,
  endOfDay: "end of day",
  noDateYet: "no date yet",
  noDay: "no day yet",
  noTime: "no time given",
  timeOf: (label: string) => `Time: ${label}`,
  close: "Close",
  cancel: "Cancel",
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

export type Words = typeof en;
