// Where the focus goes when a pane opens over the work, and where it returns to.

import { tick } from "svelte";

const paneName = "[data-testid='inspector']";

/** Goes to the heading of the screen that was opened by key, so that Tab and arrows go on from there. */
export async function enterScreen(): Promise<void> {
  await tick();
  const main = document.querySelector<HTMLElement>("main");
  const heading = main?.querySelector<HTMLElement>("h1");
  if (heading) heading.tabIndex = -1;
  (heading ?? main)?.focus();
}

/** Goes into the pane beside the work, when what stands in it was asked for by name. */
export async function enterPane(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(paneName)?.focus();
}

/** Whether nothing that obeys keys itself has the focus: only the page, the screen or its heading. */
export function restsOnScreen(): boolean {
  const at = document.activeElement;
  if (!at || at === document.body) return true;
  return at.matches("main, main h1");
}

/** Remembers what of the work opened a pane beside it. */
export class WayBack {
  #open: string | null = null;
  #last: HTMLElement | null = null;
  #opener: HTMLElement | null = null;

  /** Notes what has the focus now, unless that is the pane itself or a dialog. */
  note(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    if (target.closest(`${paneName}, dialog`)) return;
    this.#last = target;
  }

  /** Follows what the pane shows; over the work it takes the focus, since what lies beneath cannot be seen. */
  async follow(open: string | null, over: boolean): Promise<void> {
    const opens = open !== null && this.#open === null;
    const closes = open === null && this.#open !== null;
    // Whatever the focus passes on its way into the pane, the way back is to what opened it.
    if (open !== null && open !== this.#open) this.#opener = this.#last;
    this.#open = open;
    if (opens && over) {
      await enterPane();
    } else if (closes) {
      await tick();
      // Whoever has gone elsewhere meanwhile stays there.
      const now = document.activeElement;
      if (now?.isConnected && now !== document.body) return;
      this.#again()?.focus();
    }
  }

  /** What opened it, or what stands in its place since it was drawn anew. */
  #again(): HTMLElement | null {
    if (this.#opener?.isConnected) return this.#opener;
    const name = this.#opener?.dataset["testid"];
    return name
      ? document.querySelector(`[data-testid="${CSS.escape(name)}"]`)
      : null;
  }
}
