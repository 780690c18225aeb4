import type {
  ChangeEdit,
  CourseGrades,
  CourseId,
  PartView,
  PieceView,
  ScenarioId,
} from "../lib/api/generated/commands";
import {
  gradeParts,
  pieceKey,
  withChange,
  withoutPart,
  withoutPiece,
  type Typed,
} from "../lib/marks";
import type { Desk, Refusals } from "./desk.svelte";
import { Reading } from "./reading.svelte";

/** A what-if that is being tried, which is no part of the record. */
export interface Trying {
  /** The kept one it came from. */
  readonly id: ScenarioId | null;
  readonly name: string;
  readonly changes: readonly ChangeEdit[];
}

/** The grades of one course: the record, and what is tried beside it. */
export class CourseGrading {
  readonly #record: Reading<"grades">;
  readonly #imagined: Reading<"what_if">;
  #trying = $state.raw<Trying | null>(null);

  /** What was entered. */
  readonly record = $derived.by(() => {
    const { value } = this.#record;
    return value?.course.id === this.id ? value : null;
  });
  /** What is shown: the record, or what would be. */
  readonly shown = $derived.by((): CourseGrades | null =>
    this.#trying && this.#imagined.value ? this.#imagined.value : this.record,
  );
  readonly #recorded = $derived.by(() => {
    const parts = gradeParts(this.record?.parts ?? []);
    const pieces = [
      ...parts.flatMap((part) => part.pieces),
      ...(this.record?.beside ?? []),
    ];
    return {
      parts: Object.fromEntries(parts.map((part) => [part.id, part])),
      pieces: Object.fromEntries(
        pieces.map((piece) => [pieceKey(piece.name), piece]),
      ),
    };
  });

  constructor(
    private readonly desk: Desk,
    readonly id: CourseId,
    here?: Refusals,
  ) {
    this.#record = new Reading(desk, "grades", here);
    this.#imagined = new Reading(desk, "what_if");
  }

  get trying(): Trying | null {
    return this.#trying;
  }

  /** Reads again. */
  async read(): Promise<void> {
    await this.#record.read(this.id);
    if (this.#trying) await this.#imagine(this.#trying);
  }

  /** The recorded state of a piece that is shown. */
  recorded(piece: PieceView): PieceView | null {
    return this.#recorded.pieces[pieceKey(piece.name)] ?? null;
  }

  recordedPart(part: PartView): PartView | null {
    return this.#recorded.parts[part.id] ?? null;
  }

  /** Whether a piece or part is imagined, not recorded. */
  isImagined(key: string): boolean {
    return (
      this.#trying?.changes.some((change) =>
        "piece" in change
          ? pieceKey(change.piece) === key
          : change.categoryId === key,
      ) ?? false
    );
  }

  /** Begins to try, with nothing different or with what was kept. */
  async try(kept: Trying = { id: null, name: "", changes: [] }): Promise<void> {
    await this.#imagine(kept);
  }

  /** Back to the record; what was not kept is gone. */
  leave(): void {
    this.#trying = null;
    this.#imagined.forget();
  }

  /** Enters what was typed about a piece, or imagines it. Tells whether it was taken. */
  async mark(piece: PieceView, typed: Typed, here: Refusals): Promise<boolean> {
    if (!this.#trying) {
      const { mark, score, lateDays } = typed;
      const edit = { courseId: this.id, piece: piece.name, mark, score };
      const saved = await this.desk.change(
        "set_score",
        { ...edit, lateDays },
        here,
      );
      // What was typed stays in its place until what is stored stands there.
      if (saved) await this.#record.read(this.id);
      return saved !== undefined;
    }
    const { mark, score, lateDays: days } = typed;
    let changes: readonly ChangeEdit[] = withChange(this.#trying.changes, {
      type: "mark",
      piece: piece.name,
      mark,
      score,
    });
    if (days !== piece.lateDays)
      changes = withChange(changes, {
        type: "late",
        piece: piece.name,
        days,
        paid: Math.min(days, piece.paidDays),
      });
    return this.#imagine({ ...this.#trying, changes }, here);
  }

  /** Imagines another weight, or other drops, of a part. */
  async change(change: ChangeEdit, here: Refusals): Promise<boolean> {
    if (!this.#trying) return false;
    const changes = withChange(this.#trying.changes, change);
    return this.#imagine({ ...this.#trying, changes }, here);
  }

  /** Takes back what is imagined of a piece or of a part. */
  async forget(thing: PieceView | PartView): Promise<void> {
    if (!this.#trying) return;
    const { changes } = this.#trying;
    const left =
      "pieces" in thing
        ? withoutPart(changes, thing.id)
        : withoutPiece(changes, thing.name);
    await this.#imagine({ ...this.#trying, changes: left });
  }

  /** Keeps what is tried under a name; tells whether it was taken. */
  async keep(name: string, here: Refusals, anew = false): Promise<boolean> {
    const trying = this.#trying;
    if (!trying) return false;
    const saved = await this.desk.change(
      "keep_scenario",
      {
        id: anew ? null : trying.id,
        courseId: this.id,
        name,
        changes: [...trying.changes],
      },
      here,
    );
    if (!saved) return false;
    this.#trying = { ...trying, id: saved.value, name };
    return true;
  }

  async remove(id: ScenarioId): Promise<void> {
    await this.desk.change("remove_scenario", id);
    if (this.#trying?.id === id) this.leave();
  }

  /** Asks what would be; what is refused is not taken over. */
  async #imagine(trying: Trying, here?: Refusals): Promise<boolean> {
    const answer = await this.desk.ask(
      "what_if",
      { courseId: this.id, changes: [...trying.changes] },
      here,
    );
    if (!answer) return false;
    this.#imagined.value = answer;
    this.#trying = trying;
    return true;
  }
}
