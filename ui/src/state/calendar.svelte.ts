import type {
  Calendar,
  CalendarRequest,
  CalendarView,
} from "../lib/api/generated/commands";
import type { Desk } from "./desk.svelte";
import { Reading } from "./reading.svelte";

/** The stretch of the calendar on screen. The core does the counting of days. */
export class CalendarState {
  view = $state<CalendarView>("week");
  readonly #reading: Reading<"calendar">;
  #anchor: string | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly desk: Desk) {
    this.#reading = new Reading(desk, "calendar");
  }

  get stretch(): Calendar | null {
    return this.#reading.value;
  }

  /** Entries of the courses that are not left out. */
  readonly entries = $derived.by(() =>
    (this.stretch?.entries ?? []).filter(
      ({ courseId }) => courseId === null || !this.desk.hidden.has(courseId),
    ),
  );

  /** Reads the stretch again, after what was asked before: each step begins where the last one ended. */
  read(step = 0): Promise<void> {
    this.#last = this.#last.then(() => this.#ask(step));
    return this.#last;
  }

  async #ask(step: number): Promise<void> {
    const request: CalendarRequest = {
      view: this.view,
      anchor: this.#anchor,
      step,
      firstDay: this.desk.local.firstDay,
    };
    const answer = await this.#reading.read(request);
    // Today stays today until the student leaves it, so that the calendar moves on at midnight.
    if (answer && step !== 0) this.#anchor = answer.anchor;
  }

  show(view: CalendarView): Promise<void> {
    this.view = view;
    return this.read();
  }

  step(step: 1 | -1): Promise<void> {
    return this.read(step);
  }

  /** Goes to a day, or to today. */
  goTo(anchor: string | null, view: CalendarView = this.view): Promise<void> {
    this.#anchor = anchor;
    this.view = view;
    return this.read();
  }
}
