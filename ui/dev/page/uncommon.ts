// Pages as few courses have them: with everything a page can hold, and longer than any.

import type {
  Day,
  Draft,
  EventDraft,
} from "../../src/lib/api/generated/commands";
import { plus } from "../mock/wall";
import { event } from "./items";
import { lines, placeOf, stated } from "./text";

/** Things that few pages have: several sections, what repeats, letters, remarks. */
export function withEverything(said: Draft): Draft {
  const [meeting] = said.meetings;
  const recitation = (section: string, day: Day) =>
    meeting
      ? [
          {
            ...meeting,
            key: `meeting-${section}`,
            kind: "recitation" as const,
            days: [day],
            start: "10:00",
            end: "10:50",
            section,
          },
        ]
      : [];
  const quiz = (index: number): EventDraft => {
    const day = plus("2025-01-17", index * 7);
    return event(day, "Quiz", "exam", {
      evidence: [
        {
          ...stated("date", "5% Quizzes"),
          basis: "derived",
          because: "there is a quiz every Friday",
          certainty: 950,
        },
        stated("title", "Quizzes"),
      ],
    });
  };
  const letters = Object.entries({ A: 90, B: 80, C: 70, D: 60 });
  const everything = {
    ...said,
    meetings: [
      ...said.meetings,
      ...recitation("Section A", "TH"),
      ...recitation("Section B", "FR"),
    ],
    events: [
      ...said.events,
      ...Array.from({ length: 12 }, (_, at) => quiz(at)),
    ],
    recurring: [
      {
        key: "recurring-1",
        title: "Reading response",
        kind: "due" as const,
        dates: Array.from({ length: 10 }, (_, at) =>
          plus("2025-01-14", at * 7),
        ),
        time: "18:00",
        rule: "This course explores the basics",
        evidence: [
          {
            ...stated("dates", "This course explores the basics"),
            basis: "derived" as const,
            because: "a rule knows no exceptions; look whether all days hold",
            certainty: 700,
          },
          stated("title", "This course explores the basics"),
        ],
      },
    ],
    letter_scale: letters.map(([letter, from]) => ({
      letter,
      from,
      evidence: [stated("from", "20% - Midterm test")],
    })),
    warnings: [
      ...said.warnings,
      {
        text: "The weights of the project’s parts add up to 35 %, as the page says; those of all categories to 100 %.",
        place: placeOf("35% - Project"),
        key: null,
      },
      {
        text: "The page says Monday, but 3/26/2025 is a Wednesday; the date was taken.",
        place: placeOf("3/26/2025"),
        key: said.events[7]?.key ?? null,
      },
    ],
  };
  return everything;
}

/** A page as long as no course has one, to see that nothing stutters. */
export function long(said: Draft): { draft: Draft; lines: string[] } {
  const count = 500;
  const from = lines.length;
  const rows = Array.from({ length: 2000 }, (_, index) =>
    index % 4 === 0 ? `Work ${index / 4 + 1} is due` : `line ${index} of many`,
  );
  const works = Array.from({ length: count }, (_, index) => {
    const title = `Work ${index + 1}`;
    const line = from + index * 4 + 1;
    const place = { line, end_line: line, start: 0, end: title.length };
    return event(plus("2025-01-13", index % 90), title, "due", {
      evidence: [{ ...stated("title", "Project"), place, quote: title }],
    });
  });
  return {
    draft: { ...said, events: [...said.events, ...works] },
    lines: [...lines, ...rows],
  };
}
