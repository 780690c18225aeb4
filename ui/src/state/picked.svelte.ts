import { SvelteSet } from "svelte/reactivity";

import { keySet } from "../lib/lists";

/** What is selected of a list, to do one thing with all of it. */
export class Picked<Id extends string> {
  readonly ids = new SvelteSet<Id>();
  #anchor: Id | null = null;

  /** Takes one in or out. */
  toggle(id: Id): void {
    if (!this.ids.delete(id)) this.ids.add(id);
    this.#anchor = id;
  }

  /** Takes all in between the last one that was chosen and this one, in the order of the list. */
  reach(id: Id, order: readonly Id[], from: Id | null = null): void {
    const anchor = this.#anchor ?? from ?? id;
    const [first, last] = [order.indexOf(anchor), order.indexOf(id)].sort(
      (a, b) => a - b,
    );
    this.ids.clear();
    for (const one of order.slice(Math.max(0, first ?? 0), (last ?? 0) + 1))
      this.ids.add(one);
    this.#anchor = anchor;
  }

  all(order: readonly Id[]): void {
    for (const id of order) this.ids.add(id);
  }

  /** Forgets what is not in the list any more. */
  keep(order: readonly Id[]): void {
    const there = keySet(order);
    for (const id of this.ids) if (!there.has(id)) this.ids.delete(id);
  }

  none(): void {
    this.ids.clear();
    this.#anchor = null;
  }
}
