import { tick } from "svelte";

import type {
  BlockDraft,
  Entry,
  EntryName,
} from "../lib/api/generated/commands";
import { dayOf } from "../lib/format";
import { atMinute, laterOnWall, minuteOf } from "../lib/wall";
import type { CalendarState } from "./calendar.svelte";
import type { Desk } from "./desk.svelte";

/** When something is to be. The end of whole days is the last of them. */
export interface Span {
  readonly start: string;
  readonly end: string | null;
  readonly allDay: boolean;
}

/** A rectangle of the window. */
export interface Corner {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export type Answer = "one" | "all" | null;

/** What is asked before something official or one of a series is changed. */
export interface Question {
  readonly about: "class" | "series" | "removal";
  readonly entry: Entry;
  readonly span: Span | null;
  readonly answer: (answer: Answer) => void;
}

/** A new block that is being filled in, at its place in the window when it has one. */
export interface Filling {
  readonly draft: BlockDraft;
  readonly at: Corner | null;
  readonly leave: () => void;
}

const morning = 9 * 60;

/** What the student moves, makes and calls off in the calendar, with what is asked before. The core does it. */
export class Moving {
  question = $state.raw<Question | null>(null);
  filling = $state.raw<Filling | null>(null);
  /** What the core says against the new block. */
  refusal = $state<string | null>(null);

  constructor(
    private readonly desk: Desk,
    private readonly calendar: CalendarState,
  ) {}

  /** Takes an entry to another time; done when the calendar shows it, or when it was thought better of. */
  async move(entry: Entry, span: Span): Promise<void> {
    if (same(entry, span)) return;
    const about = await this.#asksFor(entry);
    const answer = about ? await this.#ask(about, entry, span) : "one";
    if (answer === null) return;
    await this.desk.change("move_entry", {
      ...nameOf(entry),
      ...span,
      series: answer === "all",
      location: null,
    });
    await this.#drawn();
  }

  /** Removes a block, calls a class off, takes my date back; answers whether there is such a way. */
  takeAway(entry: Entry): boolean {
    if (entry.kind === "block") void this.#remove(entry);
    else if (entry.kind === "my_date")
      void this.desk.change("restore_entry", nameOf(entry));
    else if (entry.cancelled || entry.subject.type === "assessment")
      return false;
    else void this.desk.change("cancel_entry", nameOf(entry));
    return true;
  }

  /** Begins a new block; done when it is saved and drawn, or left. */
  async begin(span: Span = this.#soon(), at: Corner | null = null) {
    this.refusal = null;
    await new Promise<void>((leave) => {
      this.filling = { draft: blank(span), at, leave };
    });
  }

  async save(draft: BlockDraft): Promise<void> {
    this.refusal = null;
    const saved = await this.desk.change("save_block", draft, {
      invalid: (message) => (this.refusal = message),
    });
    if (!saved) return;
    await this.#drawn();
    this.leave();
  }

  /** Leaves the new block that was being filled in. */
  leave(): void {
    this.filling?.leave();
    this.filling = null;
  }

  async #remove(entry: Entry): Promise<void> {
    if (entry.subject.type !== "block") return;
    const answer = (await this.#repeats(entry))
      ? await this.#ask("removal", entry, null)
      : "all";
    if (answer === "all")
      await this.desk.change("remove_block", entry.subject.id);
    else if (answer === "one")
      await this.desk.change("cancel_entry", nameOf(entry));
  }

  async #asksFor(entry: Entry): Promise<Question["about"] | null> {
    if (entry.subject.type === "assessment") return null;
    if (entry.kind !== "block") return "class";
    return (await this.#repeats(entry)) ? "series" : null;
  }

  async #repeats(entry: Entry): Promise<boolean> {
    const item = await this.desk.ask("item", nameOf(entry));
    return (item?.block?.repeatDays.length ?? 0) > 0;
  }

  async #ask(
    about: Question["about"],
    entry: Entry,
    span: Span | null,
  ): Promise<Answer> {
    const answer = await new Promise<Answer>((answer) => {
      this.question = { about, entry, span, answer };
    });
    this.question = null;
    return answer;
  }

  /** The desk has been told; the calendar follows a moment later. */
  async #drawn(): Promise<void> {
    await tick();
    await this.calendar.settled;
    await tick();
  }

  /** The next half hour of today, when it is on screen; else the morning of the day that is. */
  #soon(): Span {
    const { stretch, now } = this.calendar;
    const today = dayOf(now);
    const here = !stretch || (stretch.from <= today && today <= stretch.to);
    const start = here
      ? atMinute(today, (Math.floor(minuteOf(now) / 30) + 1) * 30)
      : atMinute(stretch.anchor, morning);
    return { start, end: laterOnWall(start, 60), allDay: false };
  }
}

/** The name of an entry for good. */
export function nameOf({ subject, plannedOn }: Entry): EntryName {
  return { subject, plannedOn };
}

function same(entry: Entry, { start, end, allDay }: Span): boolean {
  return entry.start === start && entry.end === end && entry.allDay === allDay;
}

function blank({ start, end, allDay }: Span): BlockDraft {
  return {
    id: null,
    courseId: null,
    assessmentId: null,
    title: "",
    start,
    end: end ?? start,
    allDay,
    repeatDays: [],
    repeatsUntil: null,
    location: null,
    note: "",
  };
}
