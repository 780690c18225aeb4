// English, for the plan of the week, the room before deadlines, what can still be saved, and the timer.

import type { Stage } from "../../api/generated/commands";
import { plural } from "../plural";

const some = plural("en");

export const plan = {
  title: "Plan",
  parts: "Parts of the plan",
  tabs: { week: "Week", room: "Time left", recovery: "Recovery" },
  intro:
    "Semestra looks for free hours between classes, your own time and sleep, and proposes when to work, the earliest deadline first. Nothing is stored before you take it over.",
  propose: "Plan my week",
  again: "Plan again",
  reach: "How far",
  weeks: (count: number) => some(count, { one: "week", other: "weeks" }),
  proposed: (blocks: number, length: string, until: string) =>
    `${some(blocks, { one: "block is", other: "blocks are" })} proposed, ${length} in all, until ${until}.`,
  inPlaceOf: (blocks: number) =>
    some(blocks, {
      one: "block that is not pinned makes room for them.",
      other: "blocks that are not pinned make room for them.",
    }),
  nothingProposed:
    "Everything that needs time is planned. Nothing is left to propose.",
  acceptAll: "Add all to my calendar",
  leave: "Discard",
  accept: (what: string, when: string) =>
    `Add to my calendar: ${what}, ${when}`,
  ghost: "proposed",
  proposedFor: (when: string) => `Proposed for ${when}`,
  unusual: "outside your preferred hours",
  days: "Day by day",
  noneOnDays: "No study block yet.",
  pin: (what: string) => `Pin ${what}`,
  pinned: "pinned",
  pinHint: "A pinned block stays where it is when the rest is planned again.",
  used: (length: string) => `${length} spent in it`,
  short: "What does not fit",
  missing: (length: string) => `${length} too few`,
  missed: "Went by unused",
  missedHint:
    "Say what you did after all; the rest can be planned again over the days ahead.",
  didIt: "I did it",
  forWhat: (what: string) => `I did it: ${what}`,
};

export const room = {
  text: "How much longer each piece of work may take, with everything due before it done too.",
  due: "Due",
  needed: "Still needs",
  spare: "To spare",
  tight: "nothing to spare",
  undated: (what: string) => `Without a date, and in no sum: ${what}`,
  none: "Nothing that is ahead needs time.",
  noneText: "Deadlines with a date show up here until they are done.",
  plan: "Plan my week",
};

export const recovery = {
  text: "After a bad week: what still earns something, what it costs, and all of it planned again.",
  none: "Nothing is late.",
  noneText: "When something slips, this is where to see what can be saved.",
  open: "Still worth handing in",
  lost: "Earns nothing any more",
  passed: "Took place and is not ticked",
  passedText: "Tick what you went to or handed in.",
  offers: "Would fit with late days",
  spend: (days: number) =>
    `Spend ${some(days, { one: "late day", other: "late days" })}`,
  spread: "Everything planned again",
  see: "Look at it in the week",
  nothingToSpread: "Nothing needs to be spread.",
  done: "Handed in",
};

export const timer = {
  label: "Timer",
  start: (what: string) => `Start the timer for ${what}`,
  startShort: "Start the timer",
  runs: "The timer runs",
  stop: "Stop",
  stopFor: (what: string) => `Stop the timer for ${what}`,
  drop: "Throw it away",
  forgotten: "When did you stop?",
  stopped: "Stopped at",
  day: "Day",
  log: "Write it down",
};

export const stage = {
  title: "How far",
  names: {
    notStarted: "Not started",
    inProgress: "In progress",
    submitted: "Submitted",
    graded: "Graded",
  } satisfies Record<Stage, string>,
  short: {
    notStarted: "not started",
    inProgress: "in progress",
    submitted: "submitted",
    graded: "graded",
  } satisfies Record<Stage, string>,
  graded: "A score is entered, so it is graded.",
  missed: "I missed it",
  excused: "I was excused",
};

export const pack = {
  hand: "Hand to a classmate…",
  written: (path: string) =>
    `The course without anything of yours was written to ${path}`,
};
