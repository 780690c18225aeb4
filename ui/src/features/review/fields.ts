// Which values an item of a draft has and how each is typed.

import type { Found } from "../../lib/drafts";
import { words } from "../../lib/words";

export interface Option {
  readonly value: string;
  readonly name: string;
}
export interface FieldSpec {
  readonly name: string;
  readonly type:
    | "text"
    | "long"
    | "date"
    | "time"
    | "number"
    | "choice"
    | "days"
    | "list"
    | "scale"
    | "dates"
    | "flag";
  /** Whether nothing is a value: an emptied field becomes `null`. */
  readonly nullable: boolean;
  readonly options?: readonly Option[];
  /** The largest number that makes sense; whole numbers where nothing else is said. */
  readonly most?: number;
}

const spec = (
  type: FieldSpec["type"],
  name: string,
  nullable = true,
): FieldSpec => ({
  name,
  type,
  nullable,
});
const choice = (
  name: string,
  names: () => Record<string, string>,
  nullable = false,
): FieldSpec => ({
  name,
  type: "choice",
  nullable,
  get options() {
    return Object.entries(names()).map(([value, name]) => ({ value, name }));
  },
});
const text = (name: string, nullable = true) => spec("text", name, nullable);
const number = (name: string) => spec("number", name);
const percent = (name: string): FieldSpec => ({ ...number(name), most: 100 });

const times = [spec("time", "start"), spec("time", "end")];
const fields: Record<Found["section"], readonly FieldSpec[]> = {
  course: [
    text("code"),
    text("title"),
    text("term"),
    text("timezone"),
    spec("date", "first_day"),
    spec("date", "last_day"),
  ],
  late_days: [number("late_days")],
  letter_scale: [spec("scale", "letters", false)],
  meetings: [
    choice("kind", () => words.sessionKind),
    ...times,
    text("location"),
    text("section"),
    spec("days", "days", false),
  ],
  office_hours: [text("who"), spec("days", "day"), ...times, text("location")],
  people: [
    text("name", false),
    choice("role", () => words.role),
    text("email"),
    text("url"),
  ],
  events: [
    text("title", false),
    choice("kind", () => words.eventKind),
    choice("session_kind", () => words.sessionKind, true),
    spec("date", "date"),
    spec("date", "end_date"),
    spec("time", "time"),
    spec("time", "end_time"),
    text("location"),
    number("number"),
    number("week"),
    spec("list", "readings", false),
    spec("list", "materials", false),
  ],
  recurring: [
    text("title", false),
    choice("kind", () => ({
      due: words.eventKind.due,
      exam: words.eventKind.exam,
    })),
    spec("time", "time"),
    spec("dates", "dates", false),
    text("rule", false),
  ],
  grading: [
    text("name", false),
    percent("weight"),
    number("count"),
    number("drop_lowest"),
    text("rule"),
    spec("flag", "extra_credit", false),
  ],
  policies: [
    text("title", false),
    choice("kind", () => words.policyKind),
    spec("long", "text", false),
  ],
  links: [text("label", false), text("url", false)],
};

/** What of a class does not belong to a deadline, and the other way round. */
const onlyOfClasses = [
  "session_kind",
  "end_date",
  "end_time",
  "number",
  "readings",
  "materials",
];

/** What is no value of its own. */
const frame = ["key", "evidence", "parts"];

/** Values that are there and that no list above names, each typed as what it is. */
function others(found: Found): FieldSpec[] {
  const known = fields[found.section].map(({ name }) => name);
  return Object.entries(found.item).flatMap(([name, value]): FieldSpec[] => {
    if (known.includes(name) || frame.includes(name)) return [];
    if (typeof value === "string") return [text(name)];
    if (typeof value === "number") return [number(name)];
    return typeof value === "boolean" ? [spec("flag", name, false)] : [];
  });
}

/** What a field is called. */
export function nameOf(field: string): string {
  const words_ = field.replaceAll("_", " ");
  return (
    words.field[field] ?? words_.charAt(0).toLocaleUpperCase() + words_.slice(1)
  );
}

/** Why what was typed is no value; nothing when it is one. */
export function refusalOf(spec: FieldSpec, typed: string): string | null {
  if (spec.type !== "number" || typed.trim() === "") return null;
  const value = Number(typed);
  const most = spec.most ?? Infinity;
  const fits = value >= 0 && value <= most;
  const whole = spec.most !== undefined || Number.isInteger(value);
  return fits && whole ? null : words.review.notANumber(spec.most ?? null);
}

/** The values of an item that a student may change. */
export function fieldsOf(found: Found): readonly FieldSpec[] {
  const all = [...fields[found.section], ...others(found)];
  if (found.section !== "events") return all;
  const { kind } = found.item;
  if (kind === "due" || kind === "release" || kind === "other") {
    return all.filter(({ name }) => !onlyOfClasses.includes(name));
  }
  if (kind === "no_class") {
    return all.filter(({ name }) =>
      ["title", "kind", "date", "end_date"].includes(name),
    );
  }
  return all;
}

/** A value of an item as the text in its field. */
export function asText(found: Found, name: string): string {
  const value = (found.item as unknown as Record<string, unknown>)[name];
  if (Array.isArray(value)) {
    return value
      .map((one: string | { label: string }) =>
        typeof one === "string" ? one : one.label,
      )
      .join("\n");
  }
  return value === null || value === undefined ? "" : String(value);
}

/** What was typed as the value of the item. */
export function fromText(
  found: Found,
  spec: FieldSpec,
  typed: string,
): unknown {
  if (spec.type === "list") {
    const lines = typed
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    if (spec.name !== "readings" || found.section !== "events") return lines;
    const known = new Map(
      found.item.readings.map((reading) => [reading.label, reading]),
    );
    return lines.map((label) => known.get(label) ?? { label, url: null });
  }
  const trimmed = spec.type === "long" ? typed : typed.trim();
  if (trimmed === "") return spec.nullable ? null : "";
  return spec.type === "number" ? Number(trimmed) : trimmed;
}
