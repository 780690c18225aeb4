// Which times before something a reminder can come at.

import type { ReminderLead } from "./api/generated/commands";

type Kind = ReminderLead["type"];

/** Before the begin of a class. */
export const leadsOfClass: readonly Kind[] = [
  "minutes",
  "hours",
  "days",
  "evening",
  "morning",
];

/** Before work is due. */
export const leadsOfWork: readonly Kind[] = [
  "hours",
  "days",
  "minutes",
  "evening",
  "morning",
  "class",
];
