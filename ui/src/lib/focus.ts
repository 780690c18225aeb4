// Where the focus goes when a pane opens over the work, and where it returns to.

import { tick } from "svelte";

const paneName = "[data-testid='inspector']";

/** Remembers what of the work had the focus last, beneath a pane. */
export class WayBack {
  #open = false;
  #last: HTMLElement | null = null;

  /** Notes what has the focus now, unless that is the pane itself or a dialog. */
  note(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    if (target.closest(`${paneName}, dialog`)) return;
    this.#last = target;
  }

  /** Follows the pane; over the work it takes the focus, since what lies beneath cannot be seen. */
  async follow(open: boolean, over: boolean): Promise<void> {
    const opens = open && !this.#open;
    const closes = !open && this.#open;
    this.#open = open;
    if (opens && over) {
      await tick();
      document.querySelector<HTMLElement>(paneName)?.focus();
    } else if (closes) {
      await tick();
      // Whoever has gone elsewhere meanwhile stays there.
      const now = document.activeElement;
      if (now?.isConnected && now !== document.body) return;
      this.#again()?.focus();
    }
  }

  /** What had the focus, or what stands in its place since it was drawn anew. */
  #again(): HTMLElement | null {
    if (this.#last?.isConnected) return this.#last;
    const name = this.#last?.dataset["testid"];
    return name
      ? document.querySelector(`[data-testid="${CSS.escape(name)}"]`)
      : null;
  }
}
