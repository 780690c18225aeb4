import type { Found } from "../lib/drafts";
import { keySet } from "../lib/lists";
import { stretches, type Spot } from "../lib/places";
import type { Items, Reviewed } from "./items.svelte";

const spotsOf = (items: readonly Found[]): Spot[] =>
  items.flatMap(({ key, item }) =>
    item.evidence.flatMap(({ place }) => (place ? [{ key, place }] : [])),
  );

/** The document line by line, marked where items of the draft stand. */
export class MarkedPage {
  /** The lines of the document cut where its own items stand. */
  readonly #cut = $derived.by(() =>
    this.of.review
      ? stretches(this.of.review.lines, spotsOf([...this.items.said.values()]))
      : [],
  );
  /** The same with what the student added; lines without any of that stay the very same. */
  readonly lines = $derived.by(() => {
    const spots = spotsOf(this.items.added);
    if (!this.of.review || spots.length === 0) return this.#cut;
    const all = [...spotsOf([...this.items.said.values()]), ...spots];
    const touched = keySet(
      spots.flatMap(({ place }) => {
        const count = place.end_line - place.line + 1;
        return Array.from({ length: count }, (_, at) => `${place.line + at}`);
      }),
    );
    const anew = stretches(this.of.review.lines, all);
    return this.#cut.map((line, index) =>
      touched.has(`${index + 1}`) ? (anew[index] ?? line) : line,
    );
  });

  constructor(
    private readonly items: Items,
    private readonly of: Reviewed,
  ) {}
}
