// What a form asks for, and how what is typed becomes the request it makes.

import type { Commands, Saved, Thing } from "./api/generated/commands";

type Action = keyof Commands;
/** An action that changes something. */
export type Change = {
  [A in Action]: Commands[A][1] extends Saved<unknown> ? A : never;
}[Action];

/** How a value is typed. */
export type Sort =
  | "text"
  | "long"
  | "lines"
  | "date"
  | "time"
  | "count"
  | "number"
  | "choice"
  | "days"
  | "day"
  | "flag"
  | "hue"
  | "letters"
  | "rows";

export interface Option {
  readonly value: string;
  readonly name: string;
}

export interface FormField {
  /** Its name in the request, by which the core names it when it refuses it. */
  readonly name: string;
  readonly label: string;
  readonly sort: Sort;
  readonly options?: readonly Option[];
  /** What may be typed, to choose from. */
  readonly suggestions?: readonly string[];
  readonly hint?: string;
  /** What each line of a list of lines asks for. */
  readonly columns?: readonly FormField[];
  /** What adds a line to it. */
  readonly addLabel?: string;
  /** Whether it takes the whole width. */
  readonly wide?: boolean;
}

export type Values = Readonly<Record<string, unknown>>;

/** A change that waits for its values. */
export interface Form {
  readonly title: string;
  readonly fields: readonly FormField[];
  /** The request as the form begins. */
  readonly values: Values;
  readonly action: Change;
  /** Makes a request of the values where they are not the request themselves. */
  readonly request?: (values: Values) => unknown;
  /** Values that follow from another one. */
  readonly follow?: (name: string, values: Values) => Values;
  readonly remove?: { readonly action: Change; readonly request: unknown };
  /** What the page says of its values. */
  readonly thing?: Thing | null;
}

/** A value as the text in its field. */
export function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join("\n");
  return value === null || value === undefined ? "" : String(value);
}

/** Why what was typed is no value; nothing when it is one. */
export function isNumber(field: FormField, typed: string): boolean {
  if (typed.trim() === "") return true;
  const value = Number(typed);
  if (field.sort === "count") return Number.isInteger(value) && value >= 0;
  return field.sort !== "number" || (Number.isFinite(value) && value >= 0);
}

/** What was typed, as the value that the request has. */
export function fromText(field: FormField, typed: string): unknown {
  switch (field.sort) {
    case "lines":
      return typed
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    case "count":
    case "number":
      return typed.trim() === "" ? null : Number(typed);
    case "date":
    case "time":
    case "choice":
      return typed === "" ? null : typed;
    default:
      return typed;
  }
}
