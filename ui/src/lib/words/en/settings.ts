// English, for the settings.

import { plural } from "../plural";

const some = plural("en");

export const settings = {
  title: "Settings",
  /** The list of its sections. */
  contents: "Contents",
  look: "Look",
  theme: "Theme",
  system: "As the system",
  light: "Light",
  dark: "Dark",
  language: "Language",
  firstDay: "Week begins on",
  clock: "Clock",
  h12: "12 hours",
  h23: "24 hours",
  zoom: "Text size",
  percent: (percent: number) => `${percent} %`,
  reminders: "Reminders",
  server: (server: string) => `Shown by ${server}.`,
  noServer:
    "No notification service answers on this computer, so reminders can show only in this window.",
  test: "Test now",
  next: "What fires next",
  nextNone: "Nothing is planned.",
  recent: "What has fired",
  recentNone: "Nothing has fired yet.",
  states: {
    planned: "planned",
    fired: "fired",
    missed: "missed",
    snoozed: "snoozed",
    waiting: "waiting",
    cancelled: "cancelled",
  } as Record<string, string>,
  export: "Calendar file",
  exportText:
    "Puts all classes, office hours, exams and deadlines into a file for another calendar program. A file is a picture of today: after changes export and import it again; known events are updated, not doubled.",
  exportTerm: "Export the term to a calendar file…",
  exported: (events: number, path: string) =>
    `${some(events, { one: "event", other: "events" })} written to ${path}`,
  about: "About",
  version: "Version",
  zoneData: "Time zone data",
  dataFile: "Everything is kept in",
  local: "No account, no cloud, nothing leaves this computer.",
};
