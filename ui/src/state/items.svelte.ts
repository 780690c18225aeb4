import type { Draft, Review } from "../lib/api/generated/commands";
import {
  doubtsOf,
  isDoubtful,
  isMine,
  itemsOf,
  lacks,
  type Found,
} from "../lib/drafts";
import { groupBy, keySet, lookUp } from "../lib/lists";

/** What is read, what it has become by now, and what of it the student has found right. */
export interface Reviewed {
  readonly review: Review | null;
  readonly draft: Draft | null;
  readonly looked: ReadonlySet<string>;
}

/** The items of a draft: which are doubtful, which are looked at, and what they lack. */
export class Items {
  /** What the document says, by key. */
  readonly said = $derived.by(() =>
    lookUp(
      (this.of.review ? itemsOf(this.of.review.draft) : []).map((one) => [
        one.key,
        one,
      ]),
    ),
  );
  readonly all = $derived.by(() =>
    this.of.draft ? itemsOf(this.of.draft) : [],
  );
  /** What the student put in. */
  readonly added = $derived(this.all.filter(({ key }) => !this.said.has(key)));
  readonly doubts: ReadonlySet<string> = $derived.by(() =>
    keySet([
      ...(this.of.review?.doubtful ?? []),
      ...this.added.filter(isDoubtful).map(({ key }) => key),
    ]),
  );
  /** What stands first, answered or not, so that no row jumps while one works through them. */
  readonly first = $derived.by(() =>
    this.all.filter(({ key }) => this.doubts.has(key)),
  );
  /** Doubtful items that want an answer. */
  readonly open = $derived.by(() =>
    this.first.filter((found) => this.asks(found)),
  );
  readonly asked: ReadonlySet<string> = $derived(
    keySet(this.open.map(({ key }) => key)),
  );
  /** What nobody has looked at. */
  readonly left = $derived.by(() =>
    this.all.filter((found) => !this.done(found)),
  );
  /** What is sure, and nobody has looked at. */
  readonly sure = $derived.by(() =>
    this.left.filter((found) => !this.asks(found)),
  );
  readonly incomplete = $derived.by(() =>
    this.all.filter((found) => this.missing(found) !== null),
  );
  /** A doubt that several items share; it is said once above them. */
  readonly shared = $derived.by(() => {
    const whys = this.open.flatMap((found) => doubtsOf(found));
    return (
      groupBy(whys, (why) => why).find(([, all]) => all.length > 1)?.[0] ?? null
    );
  });
  readonly #warnings = $derived.by(() =>
    groupBy(this.of.review?.draft.warnings ?? [], ({ key }) =>
      key !== null && this.said.has(key) ? key : null,
    ),
  );
  /** What is to be known of the document as a whole. */
  readonly general = $derived(
    this.#warnings.find(([key]) => key === null)?.[1] ?? [],
  );
  readonly #warningsOf = $derived(lookUp(this.#warnings));

  /** Items still in the draft; what was taken out no longer lights up. */
  readonly present: ReadonlySet<string> = $derived(
    keySet(this.all.map(({ key }) => key)),
  );

  constructor(private readonly of: Reviewed) {}

  find(key: string): Found | undefined {
    return this.all.find((found) => found.key === key);
  }

  /** Whether the student put it in or changed it. */
  mine(found: Found): boolean {
    return isMine(found) || !this.said.has(found.key);
  }

  /** Whether it wants a look and has not had one. */
  asks(found: Found): boolean {
    if (!this.doubts.has(found.key) || this.of.looked.has(found.key))
      return false;
    return isDoubtful(found) || !isMine(found);
  }

  /** Whether the student has looked at it, or made it. */
  done(found: Found): boolean {
    if (this.of.looked.has(found.key)) return true;
    return this.mine(found) && !this.asks(found);
  }

  /** What the document's reader remarks about an item. */
  warnings(key: string) {
    return this.#warningsOf.get(key) ?? [];
  }

  /** A value that must be there and is not; what the page leaves open may stay open. */
  missing(found: Found): string | null {
    const said = this.said.get(found.key);
    const field = lacks(found);
    return said && lacks(said) === field ? null : field;
  }
}
