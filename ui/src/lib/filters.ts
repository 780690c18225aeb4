// Which items of a draft one wants to see.

import type { Found } from "./drafts";
import { dayRangeWords, type Conventions } from "./format";

export const kinds = [
  "course",
  "classes",
  "deadlines",
  "exams",
  "daysOff",
  "officeHours",
  "people",
  "grading",
  "policies",
  "links",
] as const;
export type Kind = (typeof kinds)[number];

/** What an item is, as one looks for it. */
export function kindOf(found: Found): Kind {
  switch (found.section) {
    case "course":
    case "people":
    case "policies":
    case "links":
    case "grading":
      return found.section;
    case "late_days":
    case "letter_scale":
      return "grading";
    case "office_hours":
      return "officeHours";
    case "meetings":
      return "classes";
    case "recurring":
      return found.item.kind === "exam" ? "exams" : "deadlines";
    case "events":
      switch (found.item.kind) {
        case "exam":
          return "exams";
        case "no_class":
          return "daysOff";
        case "class":
        case "presentation":
          return "classes";
        default:
          return "deadlines";
      }
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return [];
}

function datesOf(found: Found): readonly string[] {
  if (found.section === "recurring") return found.item.dates;
  const date = found.section === "events" ? found.item.date : null;
  return date === null ? [] : [date];
}

/** Whether the values of an item, or the words they rest on, hold all of some words. */
export function holdsWords(
  found: Found,
  words: string,
  local: Conventions,
): boolean {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const values = Object.values(found.item).flatMap(textsIn);
  const quotes = found.item.evidence.map(({ quote }) => quote);
  const days = datesOf(found).map((date) => dayRangeWords(date, date, local));
  const all = [...values, ...quotes, ...days].join("\n").toLocaleLowerCase();
  return wanted.every((word) => all.includes(word));
}
