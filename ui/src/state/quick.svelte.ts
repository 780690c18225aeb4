import type {
  CourseId,
  QuickKind,
  QuickLine,
  QuickSpan,
} from "../lib/api/generated/commands";
import type { Adding, Desk } from "./desk.svelte";
import { Reading } from "./reading.svelte";

/** A stretch of the typed line; what it says, when that was understood. */
export interface TypedStretch {
  readonly text: string;
  readonly what: QuickSpan["what"] | null;
}

/** A typed line and what it would become. The core understands it; this remembers. */
export class QuickState {
  text = $state("");
  /** What the student chose instead of what the words say. */
  kind = $state<QuickKind | null>(null);
  courseId = $state<CourseId | null>(null);
  on = $state<string | null>(null);
  refusal = $state<string | null>(null);
  #seen = $state("");
  readonly #reading: Reading<"quick_preview">;

  constructor(
    private readonly desk: Desk,
    { text, kind }: Adding,
  ) {
    this.text = text;
    this.kind = kind;
    this.#reading = new Reading(desk, "quick_preview", {
      invalid: (message) => (this.refusal = message),
    });
  }

  readonly preview = $derived.by(() =>
    this.text.trim() === "" ? null : this.#reading.value,
  );
  readonly ready = $derived.by(
    () => this.preview !== null && this.preview.missing === null,
  );

  /** The line cut where understood words begin and end; whole while the core still looks at it. */
  readonly stretches = $derived.by((): TypedStretch[] => {
    const spans =
      this.#seen === this.text ? (this.#reading.value?.spans ?? []) : [];
    const parts: TypedStretch[] = [];
    let at = 0;
    for (const { start, end, what } of spans) {
      if (at < start)
        parts.push({ text: this.text.slice(at, start), what: null });
      parts.push({ text: this.text.slice(start, end), what });
      at = end;
    }
    if (at < this.text.length)
      parts.push({ text: this.text.slice(at), what: null });
    return parts;
  });

  async look(): Promise<void> {
    this.refusal = null;
    const line = this.#line();
    if (line.text.trim() === "") {
      this.#reading.forget();
      return;
    }
    if (await this.#reading.read(line)) this.#seen = line.text;
  }

  /** Adds it; answers whether that was done. */
  async add(): Promise<boolean> {
    await this.look();
    if (!this.ready) return false;
    const saved = await this.desk.change("quick_add", this.#line(), {
      invalid: (message) => (this.refusal = message),
    });
    return saved !== undefined;
  }

  /** Begins another line; the course stays, since one adds of one course at a time. */
  again(): void {
    this.text = "";
    this.on = null;
    this.#reading.forget();
  }

  #line(): QuickLine {
    return {
      text: this.text,
      kind: this.kind,
      courseId: this.courseId,
      on: this.on,
    };
  }
}
