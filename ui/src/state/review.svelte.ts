import type {
  CourseId,
  Document,
  Draft,
  EventKind,
  Review,
  Saved,
} from "../lib/api/generated/commands";
import {
  addItem,
  assumedTimes,
  isMine,
  doubtsOf,
  isDoubtful,
  itemOf,
  itemsOf,
  lacks,
  removeItem,
  setValue,
  summarize,
  type Found,
  type Section,
} from "../lib/drafts";
import { groupBy, keySet } from "../lib/lists";
import { stretches, type Spot } from "../lib/places";
import { SvelteSet } from "svelte/reactivity";
import type { Desk } from "./desk.svelte";

/** A document on its way into the term. Nothing of it is stored before `add`. */
export class ReviewState {
  document = $state.raw<Document | null>(null);
  review = $state.raw<Review | null>(null);
  draft = $state.raw<Draft | null>(null);
  /** The item under the pointer or the focus. */
  lit = $state<string | null>(null);
  /** The item whose values are open. */
  opened = $state<string | null>(null);
  onlyDoubtful = $state(false);
  busy = $state(false);
  refusal = $state<string | null>(null);
  /** Doubtful items the student has found right. */
  readonly confirmed = new SvelteSet<string>();
  #past: Draft[] = [];
  readonly #here = {
    invalid: (message: string) => void (this.refusal = message),
  };

  readonly items = $derived(this.draft ? itemsOf(this.draft) : []);
  /** What stands first, answered or not, so that no row jumps while one works through them. */
  readonly first = $derived.by(() =>
    this.items.filter(({ key }) => this.doubts.has(key)),
  );
  readonly open = $derived.by(() =>
    this.first.filter((found) => this.asks(found)),
  );
  readonly incomplete = $derived.by(() =>
    this.items.filter((found) => this.missing(found) !== null),
  );
  /** A doubt that several items share; it is said once above them. */
  readonly shared = $derived.by(() => {
    const whys = this.open.flatMap((found) => this.why(found));
    return (
      groupBy(whys, (why) => why).find(([, all]) => all.length > 1)?.[0] ?? null
    );
  });
  readonly assumed = $derived(this.draft ? assumedTimes(this.draft) : []);
  readonly summary = $derived(
    this.draft && this.review ? summarize(this.draft, this.review) : null,
  );
  readonly lines = $derived.by(() => {
    if (!this.review) return [];
    const spots: Spot[] = itemsOf(this.review.draft).flatMap(({ key, item }) =>
      item.evidence.flatMap(({ place }) => (place ? [{ key, place }] : [])),
    );
    return stretches(this.review.lines, spots);
  });
  /** Why it cannot be added, as long as the course goes by the code that is taken. */
  readonly already = $derived(
    this.draft?.course.code === this.review?.draft.course.code
      ? (this.review?.already ?? null)
      : null,
  );
  readonly doubts: ReadonlySet<string> = $derived(
    keySet(this.review?.doubtful ?? []),
  );
  /** Items still in the draft; what was taken out no longer lights up. */
  readonly present: ReadonlySet<string> = $derived(
    keySet(this.items.map(({ key }) => key)),
  );

  constructor(private readonly desk: Desk) {}

  /** Reads a document; a refusal stays beside the place where it was given. */
  async read(document: Document): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    const review = await this.desk.ask("read_document", document, this.#here);
    this.busy = false;
    if (!review) return;
    this.confirmed.clear();
    this.#past = [];
    this.document = document;
    this.review = review;
    this.draft = review.draft;
    this.lit = null;
    this.opened = null;
    this.onlyDoubtful = false;
  }

  /** Whether the student put it in or changed it. */
  mine(found: Found): boolean {
    return isMine(found) || this.#said(found.key) === undefined;
  }

  /** Whether it wants a look and has not had one. */
  asks(found: Found): boolean {
    if (!this.doubts.has(found.key) || this.confirmed.has(found.key))
      return false;
    return isDoubtful(found) || !isMine(found);
  }

  /** Why it wants a look. */
  why(found: Found): string[] {
    return this.asks(found) ? doubtsOf(found, this.draft?.warnings ?? []) : [];
  }

  /** A value that must be there and is not; what the page leaves open may stay open. */
  missing(found: Found): string | null {
    const said = this.#said(found.key);
    const field = lacks(found);
    return said && lacks(said) === field ? null : field;
  }

  #said(key: string): Found | undefined {
    return this.review ? itemOf(this.review.draft, key) : undefined;
  }

  #become(draft: Draft): void {
    this.refusal = null;
    if (this.draft) this.#past.push(this.draft);
    this.draft = draft;
  }

  /** Takes back the last change to the draft. */
  back(): void {
    const draft = this.#past.pop();
    if (draft) this.draft = draft;
  }

  set(key: string, field: string, value: unknown): void {
    if (!this.draft || !this.review) return;
    this.#become(setValue(this.draft, this.review.draft, key, field, value));
  }

  remove(key: string): void {
    if (!this.draft) return;
    this.#become(removeItem(this.draft, key));
    if (this.opened === key) this.opened = null;
    if (this.lit === key) this.lit = null;
  }

  add(section: Section, kind?: EventKind): void {
    if (!this.draft) return;
    const [draft, key] = addItem(this.draft, section, kind);
    this.#become(draft);
    this.opened = key;
    this.lit = key;
  }

  confirm(key: string): void {
    this.confirmed.add(key);
    this.opened = null;
  }

  toggle(key: string): void {
    this.opened = this.opened === key ? null : key;
    this.lit = key;
  }

  /** One time for every deadline whose time nobody stated. */
  setAllTimes(time: string): void {
    if (!this.draft || !this.review) return;
    const original = this.review.draft;
    this.#become(
      this.assumed.reduce(
        (draft, key) => setValue(draft, original, key, "time", time),
        this.draft,
      ),
    );
  }

  found(key: string) {
    return this.draft ? itemOf(this.draft, key) : undefined;
  }

  discard(): void {
    this.#past = [];
    this.document = null;
    this.review = null;
    this.draft = null;
    this.lit = null;
    this.opened = null;
    this.refusal = null;
    this.confirmed.clear();
  }

  /** Takes the draft into the term. */
  async accept(): Promise<Saved<CourseId> | undefined> {
    const { document, draft } = this;
    if (!document || !draft || this.busy) return undefined;
    this.busy = true;
    this.refusal = null;
    const saved = await this.desk.change(
      "add_to_term",
      { document, draft },
      this.#here,
    );
    this.busy = false;
    if (saved) this.discard();
    return saved;
  }
}
