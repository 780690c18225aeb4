// The made-up core's rules by which reminders come: by kind, by course, of single things, and what holds for all.

import type {
  AssessmentKind,
  Commands,
  CourseId,
  CourseName,
  Deadline,
  Failure,
  ItemTime,
  ReminderLead,
  ReminderRule,
  ReminderSettings,
} from "../../src/lib/api/generated/commands";
import { dayOf, later, plus } from "./wall";

interface Around {
  readonly now: string;
  courses(): CourseName[];
  works(): Deadline[];
}

const kinds: (AssessmentKind | null)[] = [
  "homework",
  "project",
  "paper",
  "quiz",
  "exam",
  "presentation",
  "reading",
  "other",
  null,
];

const usual: ReminderSettings = {
  morning: "08:00",
  evening: "18:00",
  daily: null,
  weekly: null,
  quiet: null,
  examsPass: false,
  threshold: null,
};

const minutes = { days: 1440, hours: 60, minutes: 1 };

function usualOf(kind: AssessmentKind | null): ReminderLead[] {
  switch (kind) {
    case null:
      return [];
    case "reading":
      return [{ type: "days", count: 1 }];
    case "exam":
      return [
        { type: "days", count: 14 },
        { type: "days", count: 2 },
        { type: "morning" },
      ];
    default:
      return [
        { type: "days", count: 2 },
        { type: "hours", count: 2 },
      ];
  }
}

function refuse(message: string, field: string): never {
  throw { code: "invalid", message, field } satisfies Failure;
}

interface Held {
  settings: ReminderSettings;
  sorts: Readonly<Record<string, ReminderLead[]>>;
  items: Readonly<Record<string, ReminderLead[]>>;
}

/** Rules that are kept as long as the page lives. */
export class SampleRules {
  #held: Held = { settings: usual, sorts: {}, items: {} };
  readonly #past: { did: string; before: Held }[] = [];

  constructor(private readonly around: Around) {}

  reminder_rules(): Commands["reminder_rules"][1] {
    const of = (course: CourseId | null) =>
      kinds.map((kind) => this.#rule(course, kind));
    return {
      settings: this.#held.settings,
      usual,
      kinds: of(null),
      courses: this.around
        .courses()
        .map((course) => ({ course, kinds: of(course.id) })),
      items: this.around.works().flatMap(({ id, title, courseId }) => {
        const leads = this.#held.items[id];
        const course = this.around.courses().find(({ id }) => id === courseId);
        if (!leads || !course) return [];
        return [{ id, title, course, leads, said: this.#said(leads) }];
      }),
    };
  }

  set_reminder_rule({
    courseId,
    kind,
    leads,
  }: Commands["set_reminder_rule"][0]) {
    const sorts = this.#with(this.#held.sorts, `${courseId} ${kind}`, leads);
    return this.#keep("Changed when reminders come", { sorts });
  }

  set_item_reminders({ id, leads }: Commands["set_item_reminders"][0]) {
    const items = this.#with(this.#held.items, id, leads);
    const title = this.around.works().find((work) => work.id === id)?.title;
    return this.#keep(`Changed when to remind of ${title}`, { items });
  }

  set_reminder_settings(settings: ReminderSettings) {
    const { quiet, threshold } = settings;
    if (quiet && quiet.from === quiet.to)
      refuse("Quiet hours begin and end at different times.", "quiet");
    if (threshold !== null && (threshold < 0 || threshold > 100))
      refuse("A share lies between 0 and 100 %.", "threshold");
    return this.#keep("Changed when reminders come", { settings });
  }

  item_reminders(
    id: Commands["item_reminders"][0],
  ): Commands["item_reminders"][1] {
    const work = this.around.works().find((one) => one.id === id);
    const above = this.#leads(work?.courseId ?? null, work?.kind ?? "other");
    const own = this.#held.items[id];
    const leads = own ?? above;
    const why = own ? "by its own rule" : "as is usual for its kind";
    const times = work?.doneAt ? [] : this.#times(work?.official, leads, why);
    const silent = work?.doneAt
      ? "No reminder, it is done."
      : work?.official
        ? "No reminder, the rule for it is empty."
        : "No reminder, it has no date yet.";
    return {
      leads,
      said: this.#said(leads),
      above: this.#said(above),
      own: own !== undefined,
      times,
      silent:
        times.length > 0 || (leads.length > 0 && work?.official && !work.doneAt)
          ? null
          : silent,
    };
  }

  /** When a class reminds. */
  ofClass({
    courseId,
    on,
    start,
  }: {
    courseId: CourseId;
    on: string;
    start: string | null;
  }) {
    const leads = this.#leads(courseId, null);
    return this.#times(`${on}T${start}:00`, leads, "by your rule for its kind");
  }

  /** Takes its last change back, when that is what was done. */
  undo(did: string): void {
    const last = this.#past.at(-1);
    if (last?.did !== did) return;
    this.#past.pop();
    this.#held = last.before;
  }

  #leads(course: CourseId | null, kind: AssessmentKind | null): ReminderLead[] {
    const { sorts } = this.#held;
    return sorts[`${course} ${kind}`] ?? sorts[`null ${kind}`] ?? usualOf(kind);
  }

  #rule(course: CourseId | null, kind: AssessmentKind | null): ReminderRule {
    const leads = this.#leads(course, kind);
    const above = course === null ? usualOf(kind) : this.#leads(null, kind);
    return {
      kind,
      leads,
      said: this.#said(leads),
      above: this.#said(above),
      own: this.#held.sorts[`${course} ${kind}`] !== undefined,
    };
  }

  #said(leads: ReminderLead[]): string[] {
    const { morning, evening } = this.#held.settings;
    return leads.map((lead) => {
      if (lead.type === "evening")
        return `on the evening before, at ${evening}`;
      if (lead.type === "morning")
        return `on the morning of the day, at ${morning}`;
      if (lead.type === "class")
        return "one hour before the class it is due in";
      const one = lead.type.slice(0, -1);
      return `${lead.count} ${lead.count === 1 ? one : lead.type} before`;
    });
  }

  #times(due: string | null | undefined, leads: ReminderLead[], why: string) {
    if (!due) return [];
    const { morning, evening } = this.#held.settings;
    const at = (lead: ReminderLead) => {
      if (lead.type === "evening")
        return `${plus(dayOf(due), -1)}T${evening}:00`;
      if (lead.type === "morning") return `${dayOf(due)}T${morning}:00`;
      if (lead.type === "class") return later(due, -60);
      return later(due, -lead.count * minutes[lead.type]);
    };
    const said = this.#said(leads);
    const all = leads.map((lead, index): ItemTime => {
      const first = said[index] ?? "";
      return {
        at: at(lead),
        why: `${first.charAt(0).toUpperCase()}${first.slice(1)}, ${why}.`,
      };
    });
    return all
      .filter(({ at }) => at > this.around.now)
      .sort((one, other) => one.at.localeCompare(other.at));
  }

  #with(
    all: Held["sorts"],
    name: string,
    leads: ReminderLead[] | null,
  ): Held["sorts"] {
    const rest = Object.entries(all).filter(([key]) => key !== name);
    if (leads && leads.length > 8)
      refuse("One thing reminds 8 times at most; take some away.", "leads");
    const far = leads?.some(
      (lead) =>
        "count" in lead &&
        (lead.count < 1 || lead.count * minutes[lead.type] > 60 * 1440),
    );
    if (far)
      refuse(
        "Reminders come from one minute to 60 days before; choose one between.",
        "leads",
      );
    return Object.fromEntries(leads ? [...rest, [name, leads]] : rest);
  }

  #keep(did: string, some: Partial<Held>) {
    this.#past.push({ did, before: this.#held });
    this.#held = { ...this.#held, ...some };
    return { value: {}, did };
  }
}
