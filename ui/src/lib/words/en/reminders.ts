// English, for reminders: whether they come, what came, what was missed.

import { plural } from "../plural";

const some = plural("en");

export const reminders = {
  withButtons: "It has buttons to finish and to put off.",
  withoutButtons:
    "It has no buttons, so a reminder is answered in this window.",
  forgets:
    "It keeps nothing you have not seen; what you missed is listed on Today.",
  stopped:
    "Nothing is watching the clock at the moment, so no reminder comes. Start Semestra anew.",
  autostart: "Start at login, without a window",
  autostartWhy:
    "Reminders come only while Semestra runs. Started at login it waits in the tray and reminds you from there.",
  noAutostart: "Whether Semestra starts at login cannot be found out here.",
  unserved: "Nothing here shows notifications",
  pausedUntil: (when: string) => `Reminders paused until ${when}`,
  hour: "Pause for 1 hour",
  tomorrow: "Pause until tomorrow",
  resume: "Resume",
  missed: (count: number) =>
    some(count, {
      one: "reminder while you were away",
      other: "reminders while you were away",
    }),
  gone: "The time to act has gone.",
  open: "Open",
  done: "Done",
  putOff: "Put off",
  snooze: {
    quarter: "15 minutes",
    hour: "1 hour",
    evening: "this evening",
    morning: "tomorrow morning",
  },
  putAway: "Put all away",
};
