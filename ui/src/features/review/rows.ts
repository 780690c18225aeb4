// An item of a draft in one line.

import type {
  EventDraft,
  Evidence,
  Origin,
  Place,
} from "../../lib/api/generated/commands";
import { evidenceOf, type Found } from "../../lib/drafts";
import {
  dayRangeWords,
  timeRangeWords,
  timeWords,
  weekdayOf,
  weekdayWords,
  type Conventions,
} from "../../lib/format";
import { pageOf } from "../../lib/places";
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
    case "letter_scale": {
      const { letters } = found.item;
      const best = letters[0];
      return {
        when: best ? `${best.letter} – ${letters.at(-1)?.letter ?? ""}` : "—",
        title: words.review.letters,
        tag: best ? words.review.scale(String(best.from), letters.length) : "",
      };
    }
    case "meetings": {
      const { kind, days, start, end, location, section } = found.item;
      return {
        when: days.map((day) => weekdayWords(day, local)).join(", ") || "—",
        title: joined(
          `${words.sessionKind[kind]} ${hours(start, end, local)}`,
          location,
        ),
        tag: section ?? words.review.weekly,
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
    case "recurring": {
      const { title, kind, dates, time } = found.item;
      return {
        when: words.review.repeat.times(dates.length),
        title: everyWords(named(title), dates, local),
        tag: joined(words.eventKind[kind], hours(time, null, local)),
      };
    }
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

/** The words of the page that an item rests on, each once, with their place. */
export function quotesOf(
  found: Found,
): { quote: string; place: Place | null }[] {
  const seen = new Map<string, Place | null>();
  for (const { quote, place } of found.item.evidence) {
    if (quote && !seen.has(quote)) seen.set(quote, place);
  }
  return [...seen].map(([quote, place]) => ({ quote, place }));
}

/** Where a place is in the document as it came: "page 3", "line 120". */
export function whereIs(
  place: Place,
  origins: readonly Origin[] | undefined,
): string {
  const page = pageOf(origins, place.line);
  return page === null
    ? words.review.line(place.line)
    : words.review.page(page);
}

/** "Quiz, every Friday", when all its days are Fridays. */
function everyWords(
  title: string,
  dates: readonly string[],
  local: Conventions,
): string {
  const weekdays = new Set(dates.map((date) => weekdayOf(date, local, "long")));
  const [weekday] = weekdays;
  return weekdays.size === 1 && weekday
    ? words.review.repeat.every(title, weekday)
    : title;
}

/** Items of one rule in one line. */
export function repeatRow(items: readonly Found[], local: Conventions): Row {
  const [first] = items;
  const events = items.flatMap((one) =>
    one.section === "events" ? one.item : [],
  );
  const dates = events.flatMap(({ date }) => date ?? []);
  const title = named(events[0]?.title ?? null);
  return {
    when: words.review.repeat.times(items.length),
    title: everyWords(title, dates, local),
    tag: first ? rowOf(first, local).tag || words.review.repeat.derived : "",
  };
}
