/** Reminders of the made-up core. */

import type {
  AssessmentId,
  AutostartChoice,
  MissedLine,
  Pause,
  Reminders,
  ReminderState,
  SnoozeEdit,
} from "../../src/lib/api/generated/commands";
import { saved } from "./answers";

const reminderState: ReminderState = {
  unserved: false,
  pausedUntil: null,
  missed: 0,
};

const hw1 = { type: "assessment", id: "hw1" as AssessmentId } as const;

const reminders: Reminders = {
  server: { name: "dunst 1.9.0", actions: true, persistence: true },
  running: true,
  autostart: false,
  state: reminderState,
  next: [
    {
      subject: hw1,
      title: "18-789 HW1",
      body: "Due today at 11:59 pm, in 2 h\nDeep Generative Modeling\n10 % of the grade · 5 late days left",
      at: "2025-02-05T21:59:00",
      fate: "planned",
      why: "2 hours before, as is usual for its kind.",
      hue: 255,
    },
    {
      subject: null,
      title: "Today and tomorrow: 3 things",
      body: "18-789 HW1: Due today at 11:59 pm",
      at: "2025-02-06T07:30:00",
      fate: "planned",
      why: "Every day at 7:30 am.",
      hue: null,
    },
  ],
  recent: [
    {
      subject: hw1,
      title: "21-241 Problem set 3",
      body: "Due today at 5:00 pm, in 2 h",
      at: "2025-02-04T15:00:00",
      fate: "fired",
      why: null,
      hue: 40,
    },
    {
      subject: hw1,
      title: "21-241 Lecture",
      body: "The deadline passed before Semestra could show it.",
      at: "2025-02-04T09:20:00",
      fate: "missed",
      why: null,
      hue: 40,
    },
  ],
};

/** What nobody saw while the laptop was closed. */
const whileAway: readonly MissedLine[] = [
  {
    key: "away-1",
    subject: hw1,
    doneId: hw1.id,
    hue: 255,
    title: "18-789 HW1",
    body: "Due today at 11:59 pm, in 11 h\n10 % of the grade",
    gone: false,
    snoozes: ["quarter", "hour", "evening"],
  },
  {
    key: "away-2",
    subject: hw1,
    doneId: null,
    hue: 40,
    title: "21-241 Quiz 2",
    body: "Was on Tue 4 Feb at 9:30 am",
    gone: true,
    snoozes: [],
  },
];

/** What the reminders of the made-up core remember. */
export class SampleReminders {
  pausedUntil: string | null = null;
  autostart = false;
  lines: readonly MissedLine[];

  constructor(away: boolean) {
    this.lines = away ? whileAway : [];
  }

  get state(): ReminderState {
    const { pausedUntil, lines } = this;
    return { ...reminderState, pausedUntil, missed: lines.length };
  }

  reminders(): Reminders {
    const { state, autostart } = this;
    return { ...reminders, state, autostart };
  }

  missed_reminders() {
    return { lines: this.lines };
  }

  put_missed_away() {
    this.lines = [];
    return saved({}, "Put away what was missed");
  }

  snooze_reminder({ key }: SnoozeEdit) {
    this.lines = this.lines.filter((line) => line.key !== key);
    return saved({}, "Put off");
  }

  pause_reminders({ length }: Pause) {
    const until = {
      hour: "2025-02-05T13:36:00",
      tomorrow: "2025-02-06T08:00:00",
    };
    this.pausedUntil = length && until[length];
    return saved({}, length ? "Paused the reminders" : "Resumed");
  }

  set_autostart({ on }: AutostartChoice) {
    this.autostart = on;
    return saved({}, on ? "Starts at login" : "Does not start at login");
  }
}
