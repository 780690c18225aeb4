import { untrack } from "svelte";

import type {
  AcceptedBlock,
  AssessmentId,
  BlockId,
  CourseId,
  Cushions,
  Entry,
  Proposal,
  Task,
  TimeView,
  WeekPlan,
} from "../lib/api/generated/commands";
import { dayAfter, dayOf } from "../lib/format";
import { keySet, lookUp } from "../lib/lists";
import type { Desk } from "./desk.svelte";

/** The parts of the plan's screen. */
export type PlanTab = "week" | "room" | "recovery";

/** Over how many weeks a plan may reach. */
export const reaches = [1, 2, 4] as const;
export type Reach = (typeof reaches)[number];

const accepted = ({ line, start, end }: Proposal): AcceptedBlock => ({
  task: line.task,
  start,
  end,
});

/** The plan of the days ahead, the room before deadlines and the timer. The core rules; this remembers. */
export class Study {
  tab = $state<PlanTab>("week");
  /** The last plan that was made. Nothing of it is stored. */
  plan = $state.raw<WeekPlan | null>(null);
  /** Whether its blocks are on the table, to be taken over. */
  open = $state(false);
  /** Whether blocks that were planned before are spread anew as well. */
  afresh = $state(false);
  reach = $state<Reach>(1);
  cushions = $state.raw<Cushions | null>(null);
  running = $state.raw<TimeView | null>(null);
  /** Set when the timer was forgotten: what the core says, until somebody says when the work ended. */
  forgotten = $state<string | null>(null);
  #plans = 0;

  /** The blocks that are proposed and not taken over yet. */
  readonly ghosts = $derived(this.open ? (this.plan?.proposed ?? []) : []);
  /** Whether a block may be taken over alone: not when others go for all of them together. */
  readonly single = $derived((this.plan?.replaced.length ?? 0) === 0);
  /** What does not fit, in the core's words, by work. */
  readonly short = $derived(
    lookUp<AssessmentId, string>(
      (this.cushions?.tasks ?? []).flatMap(({ line, words }) =>
        words !== null && line.task.type === "assessment"
          ? [[line.task.id, words] as const]
          : [],
      ),
    ),
  );

  constructor(private readonly desk: Desk) {}

  /** Reads again what is shown whenever something changed. To be run in an effect. */
  follow(): void {
    void this.desk.revision;
    const planned = this.open || this.desk.screen.name === "plan";
    untrack(() => {
      if (!this.desk.overview) return;
      void this.readTimer();
      if (planned) void this.read();
    });
  }

  /** What of a calendar stays when the proposal is taken over. */
  without(entries: readonly Entry[]): readonly Entry[] {
    const gone = keySet(this.open ? (this.plan?.replaced ?? []) : []);
    return gone.size === 0
      ? entries
      : entries.filter(({ subject }) => !gone.has(subject.id));
  }

  async read(): Promise<void> {
    const ticket = (this.#plans += 1);
    const until =
      this.plan && this.reach > 1
        ? dayAfter(dayOf(this.plan.now), this.reach * 7 - 1)
        : null;
    const { afresh } = this;
    const plan = await this.desk.ask("plan_week", { until, afresh });
    if (plan && ticket === this.#plans) this.plan = plan;
  }

  /** Puts a proposal on the table. */
  async propose(afresh = false): Promise<void> {
    this.afresh = afresh;
    await this.read();
    this.open = true;
  }

  async look(reach: Reach): Promise<void> {
    this.reach = reach;
    await this.read();
  }

  /** Takes the proposal off the table. */
  async leave(): Promise<void> {
    this.open = false;
    this.afresh = false;
    await this.read();
  }

  async accept(proposal: Proposal): Promise<void> {
    this.afresh = false;
    await this.desk.change("accept_blocks", {
      blocks: [accepted(proposal)],
      insteadOf: [],
    });
  }

  /** Takes a whole plan over, and what it replaces away. */
  async acceptAll(plan: WeekPlan | null = this.plan): Promise<void> {
    if (!plan) return;
    const saved = await this.desk.change("accept_blocks", {
      blocks: plan.proposed.map(accepted),
      insteadOf: plan.replaced,
    });
    if (saved) await this.leave();
  }

  async pin(id: BlockId, pinned: boolean): Promise<void> {
    await this.desk.change("pin_block", { id, pinned });
  }

  async readRoom(): Promise<void> {
    this.cushions = (await this.desk.ask("cushions", {})) ?? this.cushions;
  }

  async readTimer(): Promise<void> {
    const running = await this.desk.ask("timer", {});
    if (running !== undefined) this.running = running;
  }

  async start(courseId: CourseId, task: Task | null): Promise<void> {
    await this.desk.change(
      "start_timer",
      { courseId, task },
      { invalid: (message) => (this.forgotten = message) },
    );
  }

  /** Stops the timer now, or when the work really ended. */
  async stop(at: string | null = null): Promise<void> {
    const stopped = await this.desk.change(
      "stop_timer",
      { at },
      { invalid: (message) => (this.forgotten = message) },
    );
    if (stopped) this.forgotten = null;
  }

  /** Forgets the running timer without writing anything down. */
  async drop(): Promise<void> {
    const { running } = this;
    if (running && (await this.desk.change("remove_time", running.id)))
      this.forgotten = null;
  }
}
