import { tick } from "svelte";

import type {
  Calendar,
  CalendarRequest,
  CalendarView,
  OccurrenceKind,
  TermCalendar,
  TermId,
} from "../lib/api/generated/commands";
import { stable } from "../lib/stable";
import type { Desk } from "./desk.svelte";

/** What the calendar can look like: a stretch of days, or all weeks of a term. */
export type CalendarShape = CalendarView | "term";

/** Kinds that can be left out, in the order of the list. */
export const kinds: readonly OccurrenceKind[] = [
  "class",
  "office_hour",
  "deadline",
  "exam",
  "block",
];

/** What is left out along with a kind: my date of a deadline goes with the deadline. */
const kindOf = (kind: OccurrenceKind) =>
  kind === "my_date" ? "deadline" : kind;

/** Answers that say the same but for the clock are one and the same: nothing is drawn anew because a minute went by. */
function timeless<T extends { now: string }>(): (answer: T) => T {
  let last: { answer: T; said: string } | null = null;
  return (answer) => {
    const said = JSON.stringify({ ...answer, now: "" });
    if (last?.said !== said) last = { answer, said };
    return last.answer;
  };
}

/** The stretch of the calendar on screen. The core does the counting of days. */
export class CalendarState {
  /** What was asked for last. */
  view = $state<CalendarShape>("week");
  /** What is on screen: what was asked for, once it is there. */
  shape = $state<CalendarShape | null>(null);
  stretch = $state.raw<Calendar | null>(null);
  term = $state.raw<TermCalendar | null>(null);
  /** Whether the sheet for paper is laid out beneath the screen; the next page that is turned puts it away. */
  printing = $state(false);
  /** The clock on the wall; it goes on while nothing else is drawn anew. */
  now = $state("");
  #termId: TermId | null = null;
  #anchor: string | null = null;
  #last: Promise<void> = Promise.resolve();
  #unanswered = 0;
  /** A view that is left and shown again is the same as long as nothing changed. */
  readonly #same = {
    day: timeless<Calendar>(),
    week: timeless<Calendar>(),
    month: timeless<Calendar>(),
    agenda: timeless<Calendar>(),
  };
  readonly #sameTerm = timeless<TermCalendar>();

  constructor(private readonly desk: Desk) {}

  readonly #sameKinds = stable<readonly OccurrenceKind[]>();
  readonly hiddenKinds = $derived.by(() =>
    this.#sameKinds(this.desk.overview?.settings.hiddenKinds ?? []),
  );

  /** Entries of the courses and kinds that are not left out. */
  readonly entries = $derived.by(() =>
    (this.stretch?.entries ?? []).filter((entry) => this.shows(entry)),
  );

  shows({
    courseId,
    kind,
  }: {
    courseId: Calendar["entries"][number]["courseId"];
    kind: OccurrenceKind;
  }): boolean {
    return (
      (courseId === null || !this.desk.hidden.has(courseId)) &&
      !this.hiddenKinds.includes(kindOf(kind))
    );
  }

  /** Leaves a kind out, or shows it again; the next start remembers. */
  async toggleKind(kind: OccurrenceKind): Promise<void> {
    const settings = this.desk.overview?.settings;
    if (!settings) return;
    const hiddenKinds = this.hiddenKinds.includes(kind)
      ? this.hiddenKinds.filter((hidden) => hidden !== kind)
      : [...this.hiddenKinds, kind];
    await this.desk.ask("set_settings", { ...settings, hiddenKinds });
    await this.desk.refresh();
  }

  /** Reads the stretch again, after what was asked before: each step begins where the last one ended. */
  read(step = 0): Promise<void> {
    this.printing = false;
    performance.clearMarks("semestra:ask");
    performance.mark("semestra:ask");
    this.#unanswered += 1;
    this.#last = this.#last
      .then(() => this.#ask(step))
      .finally(() => (this.#unanswered -= 1));
    return this.#last;
  }

  /** Lays the sheet out and lets the system print it. */
  async print(): Promise<void> {
    this.printing = true;
    await tick();
    await this.desk.attempt(() => this.desk.bridge.print());
  }

  /** Whether everything that was asked has been answered. */
  get isAnswered(): boolean {
    return this.#unanswered === 0;
  }

  /** When everything that was asked so far has been answered. */
  get settled(): Promise<void> {
    return this.#last;
  }

  #ask(step: number): Promise<void> {
    return this.view === "term" ? this.#askTerm(step) : this.#askDays(step);
  }

  async #askDays(step: number): Promise<void> {
    const request: CalendarRequest = {
      view: this.view as CalendarView,
      anchor: this.#anchor,
      step,
      firstDay: this.desk.local.firstDay,
    };
    const answer = await this.desk.ask("calendar", request);
    if (!answer) return;
    // Today stays today until the student leaves it, so that the calendar moves on at midnight.
    if (step !== 0) this.#anchor = answer.anchor;
    this.stretch = this.#same[answer.view](answer);
    this.now = answer.now;
    this.shape = answer.view;
  }

  async #askTerm(step: number): Promise<void> {
    const all = this.term?.terms ?? [];
    const here = all.findIndex(({ id }) => id === this.term?.term?.id);
    const there = step === 0 ? undefined : all[here + step];
    if (there) this.#termId = there.id;
    const answer = await this.desk.ask("term_calendar", {
      term: this.#termId,
      firstDay: this.desk.local.firstDay,
    });
    if (!answer) return;
    this.term = this.#sameTerm(answer);
    this.now = answer.now;
    this.shape = "term";
  }

  show(view: CalendarShape): Promise<void> {
    this.view = view;
    return this.read();
  }

  step(step: 1 | -1): Promise<void> {
    return this.read(step);
  }

  /** Goes to a day, or to today. */
  goTo(anchor: string | null, view: CalendarShape = this.view): Promise<void> {
    this.#anchor = anchor;
    this.#termId = null;
    this.view = view;
    return this.read();
  }

  /** Shows all weeks of a term. */
  goToTerm(term: TermId): Promise<void> {
    this.#termId = term;
    return this.show("term");
  }
}
