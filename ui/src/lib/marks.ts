// Scores as one types them in one place: "45/50", "92 %", "missing", "85 +2" for two days late.

import type {
  CategoryId,
  ChangeEdit,
  MarkKind,
  PartView,
  PieceName,
  PieceView,
} from "./api/generated/commands";
import { number, typable } from "./words/numbers";

/** What was typed about a piece. */
export interface Typed {
  readonly mark: MarkKind;
  readonly score: string | null;
  readonly lateDays: number;
}

/** What the marks without points are called. */
export type MarkNames = Record<Exclude<MarkKind, "points">, string>;

/** What was typed, as a mark; what is no mark goes to the core as it is, which says what is wrong with it. */
export function readMark(text: string, names: MarkNames): Typed {
  const [, before = "", late] =
    /^(.*?)(?:\+\s*(\d{1,3})\s*)?$/.exec(text) ?? [];
  const score = before.trim();
  const lateDays = late === undefined ? 0 : Number(late);
  if (score === "") return { mark: "ungraded", score: null, lateDays };
  const begins = ({ length }: string, name: string) =>
    name.toLowerCase().slice(0, length) === score.toLowerCase();
  for (const mark of ["missing", "excused", "ungraded"] as const)
    if (begins(score, names[mark])) return { mark, score: null, lateDays };
  return { mark: "points", score, lateDays };
}

/** Points are out of so many where nothing else is said. */
const usualWhole = "100";

/** What a score means once it is taken: points, out of how many, and both in percent. */
export interface Meaning {
  readonly points: string;
  readonly outOf: string;
  readonly percent: string;
}

/** What is typed as a score means; nothing for a mark without points and for what is no number. */
export function meaningOf(typed: Typed, outOf: string | null): Meaning | null {
  const [, first = "", second, sign] =
    /^(\d+(?:[.,]\d+)?)\s*(?:\/\s*(\d+(?:[.,]\d+)?)|(%))?$/.exec(
      typed.score ?? "",
    ) ?? [];
  const plain = (decimal: string) => decimal.replace(",", ".");
  const whole = plain(second ?? outOf ?? usualWhole);
  const points =
    sign && first
      ? shown((Number(plain(first)) * Number(whole)) / 100)
      : plain(first);
  const share = Number(points) / Number(whole);
  if (points === "" || !Number.isFinite(share)) return null;
  return { points, outOf: whole, percent: shown(share * 100) };
}

/** With two places at most. */
function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What came of a piece, as it would be typed. */
export function markText(
  {
    mark,
    points,
    outOf,
    lateDays,
  }: Pick<PieceView, "mark" | "points" | "outOf" | "lateDays">,
  names: MarkNames,
): string {
  const said =
    mark === "points"
      ? `${written(points)}/${written(outOf)}`.replace(/\/$/, "")
      : mark === "ungraded"
        ? ""
        : names[mark];
  return lateDays > 0 ? `${said} +${lateDays}`.trim() : said;
}

function written(decimal: string | null): string {
  return decimal === null ? "" : typable(decimal);
}

/** One text for each piece, to tell pieces apart. */
export function pieceKey(name: PieceName): string {
  return name.type === "assessment"
    ? name.id
    : `${name.categoryId}-${name.number}`;
}

/** How much more one decimal is than another, with its sign; nothing when they are the same or one is missing. */
export function difference(
  now: string | null | undefined,
  before: string | null | undefined,
): string | null {
  if (now == null || before == null) return null;
  const hundredths = Math.round((Number(now) - Number(before)) * 100);
  if (hundredths === 0 || Number.isNaN(hundredths)) return null;
  const sign = hundredths > 0 ? "+" : "−";
  return `${sign}${number(Math.abs(hundredths) / 100)}`;
}

/** Whether two changes are about the same thing, so that the later one counts. */
function sameThing(one: ChangeEdit, other: ChangeEdit): boolean {
  if (one.type !== other.type) return false;
  if (one.type === "mark" || one.type === "late")
    return "piece" in other && pieceKey(one.piece) === pieceKey(other.piece);
  return "categoryId" in other && one.categoryId === other.categoryId;
}

/** The changes of a what-if with one more, which takes the place of an earlier one about the same thing. */
export function withChange(
  changes: readonly ChangeEdit[],
  change: ChangeEdit,
): ChangeEdit[] {
  return [...changes.filter((one) => !sameThing(one, change)), change];
}

/** The changes of a what-if without those about a piece. */
export function withoutPiece(
  changes: readonly ChangeEdit[],
  piece: PieceName,
): ChangeEdit[] {
  const key = pieceKey(piece);
  return changes.filter(
    (one) => !("piece" in one) || pieceKey(one.piece) !== key,
  );
}

/** The changes of a what-if without those about a part. */
export function withoutPart(
  changes: readonly ChangeEdit[],
  part: CategoryId,
): ChangeEdit[] {
  return changes.filter(
    (one) => !("categoryId" in one) || one.categoryId !== part,
  );
}

/** A line of the table of scores: a part, or a piece of it, and how deep it stands. */
export type GradeRow =
  | { readonly type: "part"; readonly part: PartView; readonly depth: number }
  | {
      readonly type: "piece";
      readonly piece: PieceView;
      readonly part: PartView | null;
      readonly depth: number;
      /** Whether it is all of its part and called so; the part has no line of its own then. */
      readonly alone: boolean;
    };

/** A piece that is all of its part and is called so. */
function onlyPiece({ name, parts, pieces }: PartView): PieceView | null {
  const [only, ...others] = pieces;
  const same = only?.title === name && others.length + parts.length === 0;
  return same ? only : null;
}

/** The grading tree line by line. */
export function gradeRows(
  parts: readonly PartView[],
  beside: readonly PieceView[],
): GradeRow[] {
  const line = (piece: PieceView, part: PartView | null, depth: number) =>
    ({ type: "piece", piece, part, depth, alone: false }) satisfies GradeRow;
  const below = (part: PartView, depth: number): GradeRow[] => {
    const only = onlyPiece(part);
    if (only) return [{ ...line(only, part, depth), alone: true }];
    return [
      { type: "part", part, depth },
      ...part.pieces.map((piece) => line(piece, part, depth + 1)),
      ...part.parts.flatMap((one) => below(one, depth + 1)),
    ];
  };
  return [
    ...parts.flatMap((part) => below(part, 0)),
    ...beside.map((piece) => line(piece, null, 0)),
  ];
}

/** All parts of the tree. */
export function gradeParts(parts: readonly PartView[]): PartView[] {
  return parts.flatMap((part) => [part, ...gradeParts(part.parts)]);
}
