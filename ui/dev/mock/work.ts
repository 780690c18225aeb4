// The made-up core's work: how a student plans it.

import type {
  AssessmentId,
  CategoryId,
  Commands,
  DayPlan,
  Deadline,
  DeadlineGroup,
  DeadlineGroupName,
  DeadlinesRequest,
  EasyDateName,
  GroupName,
  Step,
  StepId,
  Work,
  WorkDraft,
} from "../../src/lib/api/generated/commands";
import { failure } from "./answers";
import { dayPlan, type AroundDay } from "./dayPlan";
import { unplanned, usual } from "./deadlines";
import { dayOf, daysBetween, plus } from "./wall";

/** What the work needs of the rest of the made-up core. */
interface Around extends AroundDay {
  works: Deadline[];
}

interface State {
  works: Deadline[];
  steps: readonly Step[];
  notes: ReadonlyMap<AssessmentId, string>;
}

const order: DeadlineGroupName[] = [
  "overdue",
  "today",
  "week",
  "later",
  "undated",
  "done",
];

/** Steps, notes, estimates and dates, with the way back from each change. */
export class SampleWork {
  #steps: readonly Step[] = [
    step("s1", "Read the sheet", null, "2025-02-03T18:00:00Z"),
    step("s2", "Derive the update", "2025-02-04", null),
    step("s3", "Write it up", "2025-02-05", null),
  ];
  #notes: ReadonlyMap<AssessmentId, string> = new Map();
  #past: { did: string; before: State }[] = [];
  #made = 0;

  constructor(private readonly around: Around) {}

  #change<T>(did: string, value: T, change: () => void) {
    const before = {
      works: this.around.works,
      steps: this.#steps,
      notes: this.#notes,
    };
    change();
    this.#past.push({ did, before });
    return { value, did };
  }

  /** Takes its last change back, when that is what was done. */
  undo(did: string): void {
    const last = this.#past.at(-1);
    if (last?.did !== did) return;
    this.#past.pop();
    this.around.works = last.before.works;
    this.#steps = last.before.steps;
    this.#notes = last.before.notes;
  }

  /** The works as they stand now. */
  all(): Deadline[] {
    return this.around.works.map((work) => this.#standing(work));
  }

  #standing(work: Deadline): Deadline {
    const { now } = this.around;
    const at = work.mine ?? work.official;
    const open = work.doneAt === null;
    const overdue = open && (work.official ?? work.mine ?? "9") < now;
    const steps = this.#steps.filter((one) => one.assessmentId === work.id);
    const slipped = open && !overdue && work.mine !== null && work.mine < now;
    const target = slipped ? work.official : at;
    const daysLeft = target === null ? null : daysBetween(now, target);
    return {
      ...work,
      daysLeft,
      daysToOfficial: work.official ? daysBetween(now, work.official) : null,
      daysToMine: work.mine ? daysBetween(now, work.mine) : null,
      daysAfterOfficial:
        work.official && work.mine && work.mine > work.official
          ? daysBetween(work.official, work.mine)
          : null,
      overdue,
      slipped,
      far: open && daysLeft !== null && daysLeft > 21,
      steps: {
        done: steps.filter(({ doneAt }) => doneAt).length,
        all: steps.length,
      },
      late: overdue ? work.late : null,
    };
  }

  deadlines({ grouped, sorted }: DeadlinesRequest) {
    const groupOf = (work: Deadline): DeadlineGroupName => {
      if (work.doneAt) return "done";
      if (work.daysLeft === null) return "undated";
      if (work.overdue) return "overdue";
      if (work.daysLeft <= 0) return "today";
      return work.daysLeft < 7 ? "week" : "later";
    };
    const moment = (work: Deadline) => work.mine ?? work.official ?? "9";
    const items = this.all().sort((a, b) => moment(a).localeCompare(moment(b)));
    if (sorted === "worth")
      items.sort((a, b) => Number(b.worth ?? 0) - Number(a.worth ?? 0));
    if (sorted === "course") items.sort((a, b) => a.code.localeCompare(b.code));
    const groups = new Map<string, DeadlineGroup>();
    for (const item of items) {
      const name = this.#groupName(item, groupOf(item), grouped);
      const key = JSON.stringify(name);
      const group = groups.get(key) ?? { name, items: [] };
      group.items.push(item);
      groups.set(key, group);
    }
    const place = ({ name }: DeadlineGroup) =>
      name.type === "time"
        ? order.indexOf(name.of)
        : name.type === "course"
          ? -1000 +
            this.around.courses().findIndex(({ id }) => id === name.of.id)
          : -100 + Object.keys(usual).indexOf(name.of);
    return {
      now: this.around.now,
      groups: [...groups.values()].sort((a, b) => place(a) - place(b)),
    };
  }

  #groupName(
    item: Deadline,
    time: DeadlineGroupName,
    grouped: DeadlinesRequest["grouped"],
  ): GroupName {
    const course = this.around.courses().find(({ id }) => id === item.courseId);
    if (grouped === "time" || time === "done" || !course)
      return { type: "time", of: time };
    if (grouped === "kind") return { type: "kind", of: item.kind };
    const { id, code, title, hue } = course;
    return { type: "course", of: { id, code, title, hue } };
  }

  set_done_many({ ids, done }: Commands["set_done_many"][0]) {
    const many = new Set(ids);
    return this.#change(
      `${done ? "Done" : "Not done"}: ${this.#names(ids)}`,
      {},
      () => {
        this.#set(many, () => ({ doneAt: done ? this.around.now : null }));
      },
    );
  }

  set_my_date_many({ ids, to }: Commands["set_my_date_many"][0]) {
    const many = new Set(ids);
    const did = `${to.type === "away" ? "Took my own date back" : "Set my own date"}: ${this.#names(ids)}`;
    const moment = (work: Deadline): string | null => {
      if (to.type === "away") return null;
      if (to.type === "at") return to.at;
      return easy(work.official, to.name) ?? work.mine;
    };
    return this.#change(did, {}, () =>
      this.#set(many, (work) => ({ mine: moment(work) })),
    );
  }

  set_done({ id, done }: Commands["set_done"][0]) {
    const { did } = this.set_done_many({ ids: [id], done });
    return { value: id, did };
  }

  set_my_date({ id, at }: Commands["set_my_date"][0]) {
    const to = at ? { type: "at" as const, at } : { type: "away" as const };
    const { did } = this.set_my_date_many({ ids: [id], to });
    return { value: id, did };
  }

  #names(ids: readonly AssessmentId[]): string {
    const [id, ...others] = ids;
    if (id === undefined)
      throw failure("nothing", "Nothing is selected; select a deadline first.");
    if (others.length > 0) return `${ids.length} deadlines`;
    return this.around.works.find((work) => work.id === id)?.title ?? "";
  }

  #set(
    ids: ReadonlySet<AssessmentId>,
    change: (work: Deadline) => Partial<Deadline>,
  ) {
    this.around.works = this.around.works.map((work) =>
      ids.has(work.id) ? { ...work, ...change(work) } : work,
    );
  }

  set_estimate({ id, minutes }: Commands["set_estimate"][0]) {
    if (minutes !== null && (minutes < 1 || minutes > 60_000))
      throw failure(
        "invalid",
        "Work takes from one minute to a thousand hours; say something between.",
      );
    return this.#change("Said how long it takes", id, () =>
      this.#set(new Set([id]), ({ kind }) => ({
        estimate: {
          minutes: minutes ?? usual[kind],
          mine: minutes !== null,
          learnedFrom: null,
        },
        needed: minutes ?? usual[kind],
      })),
    );
  }

  set_note({ id, note }: Commands["set_note"][0]) {
    return this.#change("Wrote a note", id, () => {
      this.#notes = new Map([...this.#notes, [id, note]]);
    });
  }

  save_step({ id, assessmentId, title, dueOn }: Commands["save_step"][0]) {
    if (!title.trim()) throw failure("invalid", "Give this step a name.");
    const name = id ?? (`step-${(this.#made += 1)}` as StepId);
    const old = this.#steps.find((one) => one.id === id);
    const saved: Step = {
      id: name,
      assessmentId,
      title: title.trim(),
      dueOn,
      doneAt: old?.doneAt ?? null,
    };
    return this.#change(
      `${old ? "Changed" : "Added"} a step: ${title}`,
      name,
      () => {
        this.#steps = old
          ? this.#steps.map((one) => (one.id === name ? saved : one))
          : [...this.#steps, saved];
      },
    );
  }

  tick_step({ id, on }: Commands["tick_step"][0]) {
    return this.#change(on ? "Done: a step" : "Not done: a step", {}, () => {
      this.#steps = this.#steps.map((one) =>
        one.id === id
          ? { ...one, doneAt: on ? `${this.around.now}Z` : null }
          : one,
      );
    });
  }

  remove_step(id: StepId) {
    return this.#change("Removed a step", {}, () => {
      this.#steps = this.#steps.filter((one) => one.id !== id);
    });
  }

  save_assessment(draft: WorkDraft) {
    if (!draft.title.trim())
      throw failure("invalid", "Give this deadline a name.");
    const { due } = draft;
    if (due.type === "window" && due.closes <= due.opens)
      throw failure(
        "invalid",
        "This would close before it opens; choose a later end.",
      );
    const id = draft.id ?? (`work-${(this.#made += 1)}` as AssessmentId);
    const old = this.around.works.find((work) => work.id === id);
    const course = this.around
      .courses()
      .find(({ id }) => id === draft.courseId);
    const work: Deadline = {
      ...unplanned(draft.kind),
      mine: null,
      daysLeft: null,
      releasedOn: null,
      worth: null,
      doneAt: null,
      ...old,
      id,
      courseId: draft.courseId,
      code: course?.code ?? "",
      hue: course?.hue ?? 0,
      title: draft.title.trim(),
      kind: draft.kind,
      moved: null,
      official:
        due.type === "at"
          ? due.at
          : due.type === "on"
            ? `${due.on}T23:59:00`
            : due.type === "window"
              ? due.closes
              : null,
      hasTime: due.type === "at" || due.type === "window",
      opens: due.type === "window" ? due.opens : null,
      location: draft.location,
    };
    return this.#change(
      `${old ? "Changed" : "Added"}: ${work.title}`,
      id,
      () => {
        this.around.works = [
          ...this.around.works.filter((one) => one.id !== id),
          work,
        ];
      },
    );
  }

  remove_assessment(id: AssessmentId) {
    const title = this.around.works.find((work) => work.id === id)?.title;
    return this.#change(`Removed: ${title}`, {}, () => {
      this.around.works = this.around.works.filter((work) => work.id !== id);
    });
  }

  categories() {
    return ["Homeworks", "Project › Final report"].map((name, index) => ({
      id: `category-${index}` as CategoryId,
      name,
    }));
  }

  /** How one piece of work is planned. */
  work(deadline: Deadline): Work {
    const { id, official, opens } = deadline;
    const names: EasyDateName[] = ["eveningBefore", "twoDaysBefore"];
    return {
      steps: this.#steps.filter(({ assessmentId }) => assessmentId === id),
      note: this.#notes.get(id) ?? "",
      easyDates: names.flatMap((name) => {
        const at = easy(official, name);
        return at && at > this.around.now ? [{ name, at }] : [];
      }),
      draft: {
        id,
        courseId: deadline.courseId,
        title: deadline.title,
        kind: deadline.kind,
        due:
          official === null
            ? { type: "undated" }
            : opens
              ? { type: "window", opens, closes: official }
              : deadline.hasTime
                ? { type: "at", at: official }
                : { type: "on", on: dayOf(official) },
        categoryId: null,
        location: deadline.location,
      },
      categories: this.categories(),
      official: !id.startsWith("work-"),
    };
  }

  day_plan(): DayPlan {
    return dayPlan(this.around, this.all(), this.#steps);
  }
}

function step(
  id: string,
  title: string,
  dueOn: string | null,
  doneAt: string | null,
): Step {
  const assessmentId = "hw1" as AssessmentId;
  return { id: id as StepId, assessmentId, title, dueOn, doneAt };
}

function easy(official: string | null, name: EasyDateName): string | null {
  if (official === null) return null;
  return name === "eveningBefore"
    ? `${plus(dayOf(official), -1)}T20:00:00`
    : `${plus(dayOf(official), -2)}${official.slice(10)}`;
}
