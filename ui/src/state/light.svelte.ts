import { SvelteSet } from "svelte/reactivity";

/** Which of the two sides something was lit from; the other one follows. */
export type Side = "page" | "draft";

/** The item under the pointer or the focus. */
export class Light {
  on = $state.raw<{ key: string; from: Side } | null>(null);
  /** Its key once more: of hundreds of marks only those of two items are drawn anew when it moves. */
  readonly #keys = new SvelteSet<string>();
  #pointer = "";

  is(key: string): boolean {
    return this.#keys.has(key);
  }

  move(key: string, from: Side): void {
    if (this.on?.key === key && this.on.from === from) return;
    this.off();
    this.on = { key, from };
    this.#keys.add(key);
  }

  off(): void {
    this.on = null;
    this.#keys.clear();
  }

  /** Follows the pointer; what was scrolled under a pointer at rest is not meant. */
  hover(
    key: string,
    from: Side,
    { screenX, screenY }: { screenX: number; screenY: number },
  ): void {
    const at = `${screenX} ${screenY}`;
    if (at === this.#pointer) return;
    this.#pointer = at;
    this.move(key, from);
  }
}
