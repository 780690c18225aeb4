// A made-up course page and what a reader would make of it.

import type {
  DocumentPart,
  EventDraft,
  Evidence,
  Origin,
  Review,
  Selection,
  Suggestion,
} from "../src/lib/api/generated/commands";
import { draft } from "./page/draft";
import { lines, stated } from "./page/text";
import { long, withEverything } from "./page/uncommon";

/** Pages as a PDF has them: so many lines each. */
const linesOnAPage = 24;
const origins = (count: number): Origin[] =>
  Array.from({ length: count }, (_, index) => ({
    at: "box",
    page: 1 + Math.floor(index / linesOnAPage),
    left: 72,
    top: 72 + (index % linesOnAPage) * 14,
    width: 400,
    height: 12,
  }));

/** The courses of a page that holds several. */
export const parts: DocumentPart[] = [
  { title: "18-789 Deep Generative Modeling", line: 1, end_line: 31 },
  { title: "18-790 Deep Generative Modeling, evening", line: 32, end_line: 40 },
  { title: "18-791 Reading group", line: 41, end_line: 72 },
];

/** What the core would answer to `read_document`. */
export function review(
  kind: "plain" | "everything" | "long" = "plain",
): Review {
  const { draft: said, lines: text } =
    kind === "long"
      ? long(draft())
      : {
          draft: kind === "plain" ? draft() : withEverything(draft()),
          lines,
        };
  const doubtful = [...said.events, ...said.recurring]
    .filter(({ evidence }) => evidence.some(({ certainty }) => certainty < 900))
    .map(({ key }) => key);
  const counted = (wanted: EventDraft["kind"]) =>
    said.events.filter(({ kind, date }) => kind === wanted && date).length;
  return {
    draft: said,
    lines: text,
    origins:
      kind === "everything"
        ? origins(text.length)
        : text.map((_, index) => ({ at: "line", line: index + 1 })),
    parts: [],
    summary: {
      sessions: 6,
      deadlines: counted("due"),
      exams: counted("exam"),
      daysOff: counted("no_class"),
      officeHours: said.office_hours.length,
      lateDays: 5,
      grading: "100",
      undated: ["Final report"],
    },
    doubtful,
    already: null,
  };
}

/** What the core would answer to `read_selection`: the words, and the only date that this page could mean. */
export function suggestion({ document, place }: Selection): Suggestion {
  const all = document.text?.split("\n") ?? lines;
  const quote = (all[place.line - 1] ?? "").slice(place.start, place.end);
  const title: Evidence = {
    field: "title",
    basis: "stated",
    place,
    quote,
    because: null,
    certainty: 1000,
  };
  const above = lines
    .slice(0, place.line)
    .findLast((line) => /^\d+\/\d+\/\d+$/.test(line));
  const [month, day, year] = (above ?? "").split("/");
  const date = above
    ? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`
    : null;
  const because =
    "this is the nearest date above it; check that it belongs to it";
  return {
    title: quote.trim(),
    date,
    end_date: null,
    time: null,
    end_time: null,
    days: [],
    location: null,
    weight: null,
    email: null,
    url: null,
    evidence: above
      ? [
          title,
          {
            ...stated("date", above),
            basis: "derived",
            because,
            certainty: 700,
          },
        ]
      : [title],
  };
}
