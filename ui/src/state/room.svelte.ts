import type { Desk } from "./desk.svelte";

/**
 * How many letters wide the window must be for the list of places in words, for a pane beside the work when that list is
 * folded to signs, and for both.
 */
const inWords = 44;
const beside = 54;
const forBoth = 68.75;

/** How much room there is. Measured in letters: with large ones a wide window is a small one. */
export class Room {
  /** Of the window, in pixels. */
  width = $state(window.innerWidth);

  constructor(private readonly desk: Desk) {}

  readonly #letters = $derived.by(
    () => this.width / 16 / (this.desk.habits.zoom / 100),
  );
  /** Whether the list of places may stand in words. */
  readonly roomy = $derived(this.#letters >= inWords);
  /** Whether two panes have room only when the list of places is folded. */
  readonly tight = $derived(this.#letters < forBoth);
  /** Whether the pane of what is selected lies over the work instead of beside it. */
  readonly over = $derived(this.#letters < beside);
}
