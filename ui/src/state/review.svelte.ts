import { addItem, addPointedOut, type Addition } from "../lib/additions";
import type {
  CourseId,
  Document,
  DocumentPart,
  Draft,
  EventKind,
  Place,
  Review,
  Saved,
} from "../lib/api/generated/commands";
import {
  chooseSection,
  othersOf,
  sectionOf,
  sectionsOf,
  type SectionChoice,
} from "../lib/choices";
import { summarize } from "../lib/counts";
import {
  assumedTimes,
  removeItem,
  setValue,
  type Found,
  type Section,
} from "../lib/drafts";
import { keySet } from "../lib/lists";
import { wordsAt } from "../lib/places";
import type { Desk } from "./desk.svelte";
import { Filter } from "./filter.svelte";
import { Items } from "./items.svelte";
import { Light, type Side } from "./light.svelte";
import { MarkedPage } from "./marked.svelte";
import { Steps } from "./steps.svelte";

/** One step of the work, to take back. */
interface Step {
  readonly draft: Draft;
  readonly looked: ReadonlySet<string>;
}

/** Where an item is to get the focus: its line, or the first of its values. */
export interface Wanted {
  readonly key: string;
  readonly into: "line" | "values";
}

/** A document on its way into the term. Nothing of it is stored before `accept`. */
export class ReviewState {
  document = $state.raw<Document | null>(null);
  review = $state.raw<Review | null>(null);
  draft = $state.raw<Draft | null>(null);
  /** The courses of a document that holds several. */
  parts = $state.raw<readonly DocumentPart[]>([]);
  /** Whether the student is to say which of them is meant. */
  asksPart = $state(false);

  readonly light = new Light();
  /** The item whose values are open. */
  opened = $state<string | null>(null);
  /** The item that holds the focus. */
  focused = $state<string | null>(null);
  /** The item that is to get the focus once it is drawn. */
  wanted = $state.raw<Wanted | null>(null);
  /** A place of the document that is to be seen. */
  pointed = $state.raw<Place | null>(null);

  busy = $state(false);
  refusal = $state<string | null>(null);
  /** Items the student has found right. */
  looked = $state.raw<ReadonlySet<string>>(keySet([]));

  readonly steps = new Steps<Step>();
  readonly items = new Items(this);
  readonly page = new MarkedPage(this.items, this);
  readonly filter = new Filter();
  readonly #here = {
    invalid: (message: string) => void (this.refusal = message),
  };

  readonly assumed = $derived(this.draft ? assumedTimes(this.draft) : []);
  readonly summary = $derived(
    this.draft && this.review ? summarize(this.draft, this.review) : null,
  );
  /** Why it cannot be added, as long as the course goes by the code that is taken. */
  readonly already = $derived(
    this.draft?.course.code === this.review?.draft.course.code
      ? (this.review?.already ?? null)
      : null,
  );
  readonly sections = $derived(
    this.review ? sectionsOf(this.review.draft) : [],
  );
  readonly section = $derived(
    this.draft && this.review ? sectionOf(this.draft, this.review.draft) : null,
  );

  constructor(private readonly desk: Desk) {}

  /** Reads a document; a refusal stays beside the place where it was given. */
  async read(document: Document): Promise<void> {
    const review = await this.#ask(document);
    if (!review) return;
    this.parts = review.parts;
    this.asksPart = review.parts.length > 0 && document.part === null;
    this.#begin(document, review);
  }

  /** Reads one of several courses of the document. */
  async choosePart(part: number): Promise<void> {
    if (!this.document) return;
    if (this.document.part === part) {
      this.asksPart = false;
      return;
    }
    const document = { ...this.document, part };
    const review = await this.#ask(document);
    if (!review) return;
    this.asksPart = false;
    this.#begin(document, review);
    const line = this.parts[part]?.line;
    if (line)
      this.pointed = { line, end_line: line, start: 0, end: Number.MAX_VALUE };
  }

  async #ask(document: Document): Promise<Review | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.refusal = null;
    const review = await this.desk.ask("read_document", document, this.#here);
    this.busy = false;
    return review;
  }

  #begin(document: Document, review: Review): void {
    this.#forget();
    this.document = document;
    this.review = review;
    this.draft = review.draft;
  }

  #forget(): void {
    this.steps.forget();
    this.looked = keySet([]);
    this.light.off();
    this.opened = null;
    this.focused = null;
    this.wanted = null;
    this.pointed = null;
    this.filter.clear();
  }

  /** Shows a place of the document. */
  point(place: Place): void {
    this.pointed = { ...place };
  }

  /** Whether it passes the filters. */
  shows(found: Found): boolean {
    const doubtful = this.items.doubts.has(found.key);
    return this.filter.passes(found, doubtful, this.desk.local);
  }

  /** Opens an item; filters that would hide it give way. */
  show(key: string, from: Side): void {
    this.#reveal(key);
    this.opened = key;
    this.light.move(key, from);
  }

  toggle(key: string): void {
    this.opened = this.opened === key ? null : key;
    this.light.move(key, "draft");
  }

  /** Opens an item and goes to its first value. */
  edit(key: string): void {
    this.show(key, "draft");
    this.wanted = { key, into: "values" };
  }

  /** Closes what is open, and tells whether anything was. */
  close(): boolean {
    const key = this.opened;
    if (key === null) return false;
    this.opened = null;
    this.wanted = { key, into: "line" };
    return true;
  }

  #reveal(key: string): void {
    const found = this.items.find(key);
    if (found && !this.shows(found)) this.filter.clear();
  }

  /** Goes on to the next doubtful item, or back to the one before. */
  step(by: 1 | -1): boolean {
    const here = this.focused ?? this.opened ?? "";
    // An answered item has left the list of open ones, but not its place.
    const keys = this.items.first
      .filter((found) => found.key === here || this.items.asks(found))
      .map(({ key }) => key);
    const others = keys.filter((key) => key !== here);
    if (others.length === 0) return false;
    const at = keys.indexOf(here);
    const from = at < 0 && by < 0 ? 0 : at;
    const key = keys[(from + by + keys.length) % keys.length];
    if (key === undefined) return false;
    this.#reveal(key);
    this.opened = null;
    this.wanted = { key, into: "line" };
    this.light.move(key, "draft");
    return true;
  }

  /** The item that keys are about. */
  get current(): Found | undefined {
    const key = this.focused ?? this.opened;
    return key === null ? undefined : this.items.find(key);
  }

  #become(draft: Draft, looked: ReadonlySet<string> = this.looked): void {
    if (!this.draft) return;
    this.refusal = null;
    this.steps.take({ draft: this.draft, looked: this.looked });
    this.draft = draft;
    this.looked = looked;
  }

  /** Takes back the last step. */
  back(): void {
    this.#go((now) => this.steps.back(now));
  }

  /** Does again what was taken back. */
  forth(): void {
    this.#go((now) => this.steps.forth(now));
  }

  #go(where: (now: Step) => Step | undefined): void {
    if (!this.draft) return;
    const step = where({ draft: this.draft, looked: this.looked });
    if (step) ({ draft: this.draft, looked: this.looked } = step);
  }

  set(key: string, field: string, value: unknown): void {
    if (!this.draft || !this.review) return;
    this.#become(setValue(this.draft, this.review.draft, key, field, value));
  }

  remove(key: string): void {
    if (!this.draft) return;
    const shown = this.items.all.filter(
      (found) =>
        this.shows(found) &&
        this.items.doubts.has(found.key) === this.items.doubts.has(key),
    );
    const at = shown.findIndex((found) => found.key === key);
    const draft = removeItem(this.draft, key);
    if (draft === this.draft) return;
    this.#become(draft);
    if (this.opened === key) this.opened = null;
    if (this.light.on?.key === key) this.light.off();
    // The focus goes on to a neighbour that is still there.
    const near = [...shown.slice(at + 1), ...shown.slice(0, at).reverse()];
    const next = near.find((found) => this.items.present.has(found.key));
    if (next) this.wanted = { key: next.key, into: "line" };
  }

  add(section: Section, kind?: EventKind): void {
    if (!this.draft) return;
    this.#take(addItem(this.draft, section, kind));
  }

  /** Adds what the student points out in the document; the core reads the words. */
  async addFrom(what: Addition, place: Place): Promise<void> {
    const { document, review } = this;
    if (!document || !review) return;
    const request = { document, place };
    const said = await this.desk.ask("read_selection", request, this.#here);
    if (!said || !this.draft || this.review !== review) return;
    const words = wordsAt(review.lines, place);
    this.#take(addPointedOut(this.draft, what, said, words));
  }

  #take([draft, key]: [Draft, string]): void {
    this.#become(draft);
    this.show(key, "page");
    this.wanted = { key, into: "values" };
  }

  /** Finds items right. */
  confirm(keys: readonly string[]): void {
    if (!this.draft) return;
    this.#become(this.draft, keySet([...this.looked, ...keys]));
    if (this.opened !== null && keys.includes(this.opened)) this.opened = null;
  }

  /** Finds an item right and goes on to the next doubtful one. */
  confirmAndGoOn(key: string): void {
    this.confirm([key]);
    if (!this.step(1)) this.wanted = { key, into: "line" };
  }

  /** Finds everything right that is sure, so that only the doubtful is left. */
  confirmSure(): void {
    this.confirm(this.items.sure.map(({ key }) => key));
    this.filter.clear();
    this.filter.onlyDoubtful = this.items.first.length > 0;
  }

  choose(choice: SectionChoice): void {
    if (!this.draft || !this.review) return;
    this.#become(chooseSection(this.draft, this.review.draft, choice));
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

  discard(): void {
    this.#forget();
    this.document = null;
    this.review = null;
    this.draft = null;
    this.parts = [];
    this.asksPart = false;
    this.refusal = null;
  }

  /** Takes the draft into the term. */
  async accept(): Promise<Saved<CourseId> | undefined> {
    const { document, draft, review } = this;
    if (!document || !draft || !review || this.busy) return undefined;
    const otherSections = othersOf(draft, review.draft);
    this.busy = true;
    this.refusal = null;
    const saved = await this.desk.change(
      "add_to_term",
      { document, draft, otherSections },
      this.#here,
    );
    this.busy = false;
    if (saved) this.discard();
    return saved;
  }
}
