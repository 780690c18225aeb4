// The made-up core's plan of the days ahead, its timer, and how far the term has come.

import type {
  AcceptedBlocks,
  AssessmentId,
  BlockDraft,
  BlockId,
  Commands,
  CourseLine,
  CourseName,
  Deadline,
  Entry,
  Proposal,
  Shortfall,
  StudyBlock,
  StudySettings,
  StudyTimeId,
  Task,
  TaskLine,
  TimeDraft,
  TimeView,
} from "../../src/lib/api/generated/commands";
import { failure } from "./answers";
import { proposed } from "./slots";
import { kinds, progress, weekReview } from "./progress";
import { dayOf, daysBetween, later, minutes, plus } from "./wall";

const amount = (minutes: number) => `${Math.round(minutes / 6) / 10} h`;

/** What the plan needs of the rest of the made-up core. */
export interface Around {
  now: string;
  works: Deadline[];
  courses: () => CourseLine[];
  entries: () => Entry[];
  blocks: () => readonly BlockDraft[];
  /** Plans some blocks and takes others away, in one step. */
  planBlocks: (
    blocks: BlockDraft[],
    gone: readonly BlockId[],
    did: string,
  ) => { value: BlockId[]; did: string };
}

interface State {
  works: Deadline[];
  times: readonly TimeView[];
  pinned: readonly BlockId[];
  ways: StudySettings;
  used: boolean;
}

/** Blocks, time and ways of working, with the way back from each change. */
export class SampleStudy {
  #times: readonly TimeView[];
  #pinned: readonly BlockId[] = [];
  #used = false;
  #ways: StudySettings = {
    sleep: { from: "22:00", to: "08:00" },
    preferred: [],
    ordinaryMinutes: 240,
    dailyMinutes: 360,
    lunch: { from: "12:00", to: "13:00" },
    pauseMinutes: 15,
    restDays: [],
    shortestMinutes: 30,
    longestMinutes: 120,
    readings: false,
    usual: kinds.map(([kind, minutes]) => ({ kind, minutes })),
  };
  #past: { did: string; before: State }[] = [];
  #made = 0;

  constructor(private readonly around: Around) {
    const spent = (id: string, start: string, length: number): TimeView[] => {
      const work = this.#work(id as AssessmentId);
      const course = this.#course(work?.courseId);
      if (!work || !course) return [];
      const end = later(start, length);
      return [
        {
          id: `time-${id}` as StudyTimeId,
          course,
          task: { type: "assessment", id: work.id },
          title: work.title,
          start,
          end,
          minutes: length,
        },
      ];
    };
    this.#times = [
      ...spent("hw1", "2025-02-04T18:00:00", 95),
      ...spent("la-2", "2025-02-03T10:00:00", 50),
    ];
  }

  #change<T>(did: string, value: T, change: () => void) {
    const before = {
      works: this.around.works,
      times: this.#times,
      pinned: this.#pinned,
      ways: this.#ways,
      used: this.#used,
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
    this.#times = last.before.times;
    this.#pinned = last.before.pinned;
    this.#ways = last.before.ways;
    this.#used = last.before.used;
  }

  #work(id: string | null): Deadline | undefined {
    return this.around.works.find((work) => work.id === id);
  }

  #course(id: string | undefined): CourseName | undefined {
    const course = this.around.courses().find((one) => one.id === id);
    return course && { ...course };
  }

  #line(work: Deadline): TaskLine | null {
    const course = this.#course(work.courseId);
    if (!course) return null;
    const { title, hasTime, spent, needed } = work;
    const due = work.mine ?? work.official;
    const daysLeft = due ? daysBetween(this.around.now, due) : null;
    const task: Task = { type: "assessment", id: work.id };
    return { task, title, course, due, hasTime, daysLeft, needed, spent };
  }

  /** What is open and still ahead, the soonest first. */
  #ahead(): TaskLine[] {
    return this.around.works
      .filter(({ doneAt, official }) => !doneAt && official)
      .flatMap((work) => this.#line(work) ?? [])
      .filter(({ due }) => due !== null && due > this.around.now)
      .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""));
  }

  #blocks(): StudyBlock[] {
    return this.around.blocks().flatMap((block) => {
      const work = this.#work(block.assessmentId);
      const course = this.#course(work?.courseId);
      if (!work || !course || !block.id) return [];
      const { id, title, start, end } = block;
      const task: Task = { type: "assessment", id: work.id };
      const pinned = this.#pinned.includes(id);
      const plannedOn = dayOf(start);
      return [
        { id, plannedOn, task, title, course, start, end, pinned, spent: 0 },
      ];
    });
  }

  plan_week({ until, afresh }: Commands["plan_week"][0]) {
    const { now } = this.around;
    const last = until ?? plus(dayOf(now), 6);
    const ahead = this.#blocks().filter(({ end }) => end > now);
    const kept = ahead.filter(({ pinned }) => !afresh || pinned);
    const replaced = ahead
      .filter((block) => !kept.includes(block))
      .map(({ id }) => id);
    const proposed = this.#proposed(last, kept);
    return {
      now,
      until: last,
      proposed,
      kept,
      replaced,
      missed: this.#missed(),
      shortfalls: this.#shortfalls(),
      gaveWay: [
        "Some days hold more than 4 hr of study, or not everything would fit.",
      ],
      noTime: null,
    };
  }

  #proposed(until: string, kept: readonly StudyBlock[]): Proposal[] {
    const busy = this.around
      .entries()
      .filter(
        ({ kind, subject }) => kind !== "deadline" && subject.type !== "block",
      );
    return proposed(this.around.now, until, this.#ahead(), kept, busy);
  }

  #missed(): StudyBlock[] {
    const work = this.#work("hw1");
    const course = this.#course(work?.courseId);
    if (this.#used || !work || work.doneAt || !course) return [];
    return [
      {
        id: "block-missed" as BlockId,
        plannedOn: "2025-02-04",
        task: { type: "assessment", id: work.id },
        title: work.title,
        course,
        start: "2025-02-04T19:00:00",
        end: "2025-02-04T21:00:00",
        pinned: false,
        spent: 0,
      },
    ];
  }

  /** Tomorrow's essay is too much, as long as nobody says that it takes less. */
  #shortfalls(): Shortfall[] {
    return this.#ahead()
      .filter(({ task, needed }) => task.id === "essay" && needed > 400)
      .map((line) => ({
        line,
        missingMinutes: line.needed - 400,
        words: `${amount(line.needed - 400)} of ${line.course.code} ${line.title} do not fit in before Thu 6 Feb.`,
      }));
  }

  cushions() {
    const short = new Map(
      this.#shortfalls().map((one) => [one.line.task.id, one]),
    );
    const tasks = this.#ahead().map((line, index) => {
      const less = short.get(line.task.id);
      return {
        line,
        spareMinutes: less ? -less.missingMinutes : index * 200,
        missingMinutes: less?.missingMinutes ?? 0,
        words: less?.words ?? null,
      };
    });
    const undated = this.around.works
      .filter(({ official, doneAt }) => !official && !doneAt)
      .map(({ code, title }) => `${code} ${title}`);
    return { now: this.around.now, tasks, undated, noTime: null };
  }

  accept_blocks({ blocks, insteadOf }: AcceptedBlocks) {
    if (blocks.length === 0)
      throw failure(
        "nothing",
        "Nothing is proposed, so there is nothing to plan.",
      );
    const drafts = blocks.flatMap(({ task, start, end }): BlockDraft[] => {
      const work = this.#work(task.id);
      if (!work) return [];
      return [
        {
          id: null,
          courseId: work.courseId,
          assessmentId: work.id,
          title: work.title,
          start,
          end,
          allDay: false,
          repeatDays: [],
          repeatsUntil: null,
          location: null,
          note: "",
        },
      ];
    });
    const did =
      drafts.length === 1
        ? `Study block planned: ${drafts[0]?.title}`
        : `${drafts.length} study blocks planned`;
    return this.around.planBlocks(drafts, insteadOf, did);
  }

  pin_block({ id, pinned }: Commands["pin_block"][0]) {
    const did = pinned ? "The block stays where it is" : "The block may move";
    return this.#change(did, {}, () => {
      const others = this.#pinned.filter((one) => one !== id);
      this.#pinned = pinned ? [...others, id] : others;
    });
  }

  tick_block({ on }: Commands["tick_block"][0]) {
    return this.#change("2 h logged for HW1", {}, () => (this.#used = on));
  }

  timer() {
    return this.#times.find(({ end }) => end === null) ?? null;
  }

  #stopped(end: string): TimeView[] {
    return this.#times.map((time) =>
      time.end === null
        ? { ...time, end, minutes: Math.max(1, minutes(time.start, end)) }
        : time,
    );
  }

  start_timer({ courseId, task }: Commands["start_timer"][0]) {
    const course = this.#course(courseId);
    if (!course) throw failure("gone", "This course is not there any more.");
    const { now } = this.around;
    const id = `time-${(this.#made += 1)}` as StudyTimeId;
    const title = task && (this.#work(task.id)?.title ?? "Lilian 1");
    const did = `Timer started: ${title ?? course.code}`;
    const time = { id, course, task, title, start: now, end: null, minutes: 0 };
    return this.#change(did, id, () => {
      this.#times = [...this.#stopped(now), time];
    });
  }

  stop_timer({ at }: Commands["stop_timer"][0]) {
    const running = this.timer();
    if (!running) throw failure("nothing", "No timer runs.");
    if (at !== null && at < running.start)
      throw failure("invalid", "It would have stopped before it began.");
    const did = `1 min logged for ${running.title ?? running.course.code}`;
    return this.#change(did, {}, () => {
      this.#times = this.#stopped(at ?? this.around.now);
    });
  }

  time_log({ from, to, courseId }: Commands["time_log"][0]) {
    const last = to ?? dayOf(this.around.now);
    const first = from ?? plus(last, -6);
    const times = this.#times
      .filter(({ start }) => first <= dayOf(start) && dayOf(start) <= last)
      .filter(({ course }) => courseId === null || course.id === courseId)
      .sort((a, b) => b.start.localeCompare(a.start));
    const all = times.reduce((sum, time) => sum + time.minutes, 0);
    return { from: first, to: last, times, minutes: all };
  }

  save_time(draft: TimeDraft) {
    const course = this.#course(draft.courseId);
    if (!course) throw failure("gone", "This course is not there any more.");
    if (draft.minutes < 1 || draft.minutes > 1440)
      throw {
        ...failure("invalid", "Say an amount between 1 and 1440 minutes."),
        field: "minutes",
      };
    const id = draft.id ?? (`time-${(this.#made += 1)}` as StudyTimeId);
    const { task, start, minutes } = draft;
    const title = task && (this.#work(task.id)?.title ?? "Lilian 1");
    const end = later(start, minutes);
    const time = { id, course, task, title, start, end, minutes };
    const did = `${amount(minutes)} logged for ${title ?? course.code}`;
    return this.#change(did, id, () => {
      this.#times = [...this.#times.filter((one) => one.id !== id), time];
    });
  }

  remove_time(id: StudyTimeId) {
    return this.#change("Removed the time", {}, () => {
      this.#times = this.#times.filter((one) => one.id !== id);
    });
  }

  study_settings() {
    return this.#ways;
  }

  set_study_settings(ways: StudySettings) {
    if (ways.dailyMinutes < 15 || ways.dailyMinutes > 1440)
      throw failure("invalid", "Say between 15 and 1440 minutes a day.");
    return this.#change("Changed the settings", {}, () => (this.#ways = ways));
  }

  set_stage({ id, stage }: Commands["set_stage"][0]) {
    const title = this.#work(id)?.title ?? "";
    const doneAt = stage === "submitted" ? this.around.now : null;
    return this.#change(`${stage}: ${title}`, id, () => {
      this.around.works = this.around.works.map((work) =>
        work.id === id ? { ...work, stage, doneAt } : work,
      );
    });
  }

  recovery() {
    const late = this.around.works.filter(
      ({ official, doneAt }) =>
        !doneAt && official !== null && official < this.around.now,
    );
    const open = late.map((deadline) => ({
      deadline,
      words: `${deadline.code} ${deadline.title} can still earn 90 % until Wed 5 Feb.`,
      cost: {
        daysLate: 1,
        paid: 0,
        left: 3,
        words:
          "Handed in now it is 1 day late, 1 of that paid for; late days left: 3.",
      },
    }));
    const lateDays = this.#shortfalls().map(({ line }) => ({
      id: line.task.id as AssessmentId,
      title: line.title,
      course: line.course,
      days: 1,
      movesTo: plus(dayOf(line.due ?? ""), 1),
      left: 2,
      words: `With 1 late day ${line.course.code} ${line.title} is due Fri 7 Feb and fits; 2 are left.`,
    }));
    return {
      now: this.around.now,
      open,
      lost: [],
      passed: [],
      lateDays,
      plan: this.plan_week({ until: null, afresh: true }),
    };
  }

  progress = (request: Commands["progress"][0]) =>
    progress(this.around, this.#times, request);
  weekly_review = (request: Commands["weekly_review"][0]) =>
    weekReview(this.around, this.#times, this.#missed(), request);

  export_pack({ path }: Commands["export_pack"][0]) {
    return { path, events: 42 };
  }
}
