// An item of a draft in one line.

import type { EventDraft, Evidence } from "../../lib/api/generated/commands";
import { evidenceOf, type Found } from "../../lib/drafts";
import {
  dayRangeWords,
  timeRangeWords,
  timeWords,
  weekdayWords,
  type Conventions,
} from "../../lib/format";
import { words } from "../../lib/words";

export interface Row {
  readonly when: string;
  readonly title: string;
  readonly tag: string;
}

function hours(
  start: string | null,
  end: string | null,
  local: Conventions,
): string {
  if (start && end) return timeRangeWords(start, end, local);
  return start ? timeWords(start, local) : "";
}
const joined = (...parts: (string | null | undefined)[]) =>
  parts.filter(Boolean).join(", ");
const named = (name: string | null) => name || words.review.untitled;

function eventRow(
  event: EventDraft,
  time: Evidence | undefined,
  local: Conventions,
): Row {
  const { date, end_date, kind, session_kind, number } = event;
  const sort =
    kind === "class" && session_kind
      ? words.sessionKind[session_kind]
      : words.eventKind[kind];
  const clock = hours(event.time, event.end_time, local);
  const assumed = time?.basis === "assumed" && clock === "";
  return {
    when: date ? dayRangeWords(date, end_date ?? date, local) : words.noDateYet,
    title:
      number === null
        ? named(event.title)
        : `${number} · ${named(event.title)}`,
    tag: joined(
      kind === "due" && (clock || assumed) ? null : sort,
      assumed ? words.review.timeAssumed(timeWords("23:59", local)) : clock,
    ),
  };
}

/** What stands in the line of an item. */
export function rowOf(found: Found, local: Conventions): Row {
  switch (found.section) {
    case "course":
      return {
        when: found.item.code ?? "—",
        title: named(found.item.title),
        tag: found.item.term ?? "",
      };
    case "late_days":
      return {
        when:
          found.item.late_days === null ? "—" : String(found.item.late_days),
        title: words.review.lateDays,
        tag: "",
      };
    case "meetings": {
      const { kind, days, start, end, location } = found.item;
      return {
        when: days.map((day) => weekdayWords(day, local)).join(", ") || "—",
        title: joined(
          `${words.sessionKind[kind]} ${hours(start, end, local)}`,
          location,
        ),
        tag: words.review.weekly,
      };
    }
    case "office_hours": {
      const { who, day, start, end, location } = found.item;
      return {
        when: day ? weekdayWords(day, local) : "—",
        title:
          joined(who, hours(start, end, local), location) ||
          words.review.untitled,
        tag: words.review.weekly,
      };
    }
    case "people": {
      const { name, role, email } = found.item;
      return { when: words.role[role], title: named(name), tag: email ?? "" };
    }
    case "events":
      return eventRow(found.item, evidenceOf(found, "time"), local);
    case "grading": {
      const { name, weight, count, drop_lowest, extra_credit } = found.item;
      return {
        when: weight === null ? "—" : words.review.percent(weight),
        title: named(name),
        tag: joined(
          count === null ? null : words.review.parts(count),
          drop_lowest ? words.review.lowest(drop_lowest) : null,
          extra_credit ? words.review.extra : null,
        ),
      };
    }
    case "policies":
      return {
        when: words.policyKind[found.item.kind],
        title: found.item.title || found.item.text.slice(0, 80),
        tag: "",
      };
    case "links":
      return { when: "", title: named(found.item.label), tag: found.item.url };
  }
}

/** The words of the page that an item rests on, each once, with their line. */
export function quotesOf(
  found: Found,
): { quote: string; line: number | null }[] {
  const seen = new Map<string, number | null>();
  for (const { quote, place } of found.item.evidence) {
    if (quote && !seen.has(quote)) seen.set(quote, place?.line ?? null);
  }
  return [...seen].map(([quote, line]) => ({ quote, line }));
}
