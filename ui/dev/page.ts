// A made-up course page and what a reader would make of it.

import type {
  CategoryDraft,
  Day,
  DocumentPart,
  Draft,
  EventDraft,
  Evidence,
  Origin,
  Place,
  Review,
  Selection,
  Suggestion,
} from "../src/lib/api/generated/commands";

export const pageText = `Deep Generative Modeling
CMU 18-789 - Spring 2025
Course Description
This course explores the basics of deep generative modeling: autoencoders, adversarial networks, flows and diffusion.
Time & Location
Mondays and Wednesdays, 2:00-3:20 pm ET in SH-236
Instructors
Beidi Chen (beidic at andrew.cmu.edu)
Office hours: Monday 4-5 PM at CIC 4118
Teaching Assistants
Yuwei An (yuweia at andrew.cmu.edu)
Office hours: Tuesday 4-5 PM, Location CIC 4th Floor
Links
Piazza (https://piazza.com/cmu/spring2025/18789a/home) for discussions
Grading Policy
15% - Participation (including attendance)
10% Class presentations
5% Quizzes - if you complete >=80% of quizzes, you will receive full 5% points
20% - Midterm test
30% - Homeworks (3 homeworks, 10% each)
35% - Project
10% - Proposal presentation
10% - Final presentation
15% - Final report
Late Days
You have 5 late days, no questions asked.
Usage of GenAI Tools
You may not use AI tools for any homework, quizzes, or during the midterm.
It is allowed to use generative AI tools in your project development.
The schedule is tentative and subject to change.
1/13/2025
Monday
1
Introduction, Logistics, and Outlines
1/20/2025
Monday
Martin Luther King Jr. Day - No class
1/29/2025
Wednesday
5
Student Presentation I: Architecture for Sequence Modeling
2/5/2025
Wednesday
7
Generative Adversarial Networks (GANs)
Lecture 6
[Lilian I]
HW1 due
2/26/2025
Wednesday
13
Project proposal presentation
HW2 due
3/3/2025
Monday
Spring Break - No class
3/5/2025
Wednesday
Spring Break - No class
3/26/2025
Wednesday
19
Midterm
4/2/2025
Wednesday
21
Guest Lecture: SGLang (Ying Sheng)
HW3 due
4/14/2025
Monday
24
Guest Lecture: TBD`;

const lines = pageText.split("\n");

function placeOf(quote: string, nth = 1): Place {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    const start = line.indexOf(quote);
    if (start >= 0 && (seen += 1) === nth) {
      return {
        line: index + 1,
        end_line: index + 1,
        start,
        end: start + quote.length,
      };
    }
  }
  throw new Error(`the page does not say ${quote}`);
}

const stated = (field: string, quote: string, nth = 1): Evidence => ({
  field,
  basis: "stated",
  place: placeOf(quote, nth),
  quote,
  because: null,
  certainty: 1000,
});
const assumedTime: Evidence = {
  field: "time",
  basis: "assumed",
  place: null,
  quote: "",
  because: "no time is stated, so 23:59 is assumed",
  certainty: 700,
};

let count = 0;
const key = (stem: string) => `${stem}-${(count += 1)}`;

function event(
  date: string | null,
  title: string,
  kind: EventDraft["kind"],
  more: Partial<EventDraft> = {},
): EventDraft {
  return {
    key: key("event"),
    date,
    end_date: null,
    time: null,
    end_time: null,
    kind,
    session_kind: null,
    title,
    number: null,
    week: null,
    location: null,
    materials: [],
    readings: [],
    evidence: [],
    ...more,
  };
}

function lecture(
  date: string,
  said: string,
  number: number,
  title: string,
  more = {},
): EventDraft {
  return event(date, title, "class", {
    number,
    session_kind: "lecture",
    time: "14:00",
    end_time: "15:20",
    evidence: [stated("date", said), stated("title", title)],
    ...more,
  });
}

function due(date: string, said: string, title: string): EventDraft {
  return event(date, title, "due", {
    evidence: [stated("date", said), stated("title", title), assumedTime],
  });
}

function category(
  name: string,
  weight: number,
  quote: string,
  more: Partial<CategoryDraft> = {},
): CategoryDraft {
  return {
    key: key("category"),
    name,
    weight,
    points: null,
    count: null,
    drop_lowest: null,
    drop_highest: null,
    cap: null,
    extra_credit: false,
    rule: null,
    parts: [],
    evidence: [stated("name", quote), stated("weight", quote)],
    ...more,
  };
}

function draft(): Draft {
  count = 0;
  return {
    format: "text",
    course: {
      code: "18-789",
      title: "Deep Generative Modeling",
      term: "Spring 2025",
      timezone: "America/New_York",
      first_day: "2025-01-13",
      last_day: "2025-04-23",
      evidence: [
        stated("title", "Deep Generative Modeling"),
        stated("code", "18-789"),
        stated("term", "Spring 2025"),
        {
          ...stated("timezone", "ET"),
          basis: "derived",
          because: "ET in Pittsburgh",
        },
      ],
    },
    meetings: [
      {
        key: "meeting-1",
        kind: "lecture",
        days: ["MO", "WE"],
        start: "14:00",
        end: "15:20",
        location: "SH-236",
        section: null,
        evidence: [
          stated("days", "Mondays and Wednesdays"),
          stated("start", "2:00-3:20 pm"),
          stated("location", "SH-236"),
        ],
      },
    ],
    office_hours: [
      {
        key: "office-1",
        who: "Beidi Chen",
        day: "MO",
        start: "16:00",
        end: "17:00",
        location: "CIC 4118",
        evidence: [stated("start", "Monday 4-5 PM at CIC 4118")],
      },
      {
        key: "office-2",
        who: "Yuwei An",
        day: "TU",
        start: "16:00",
        end: "17:00",
        location: "CIC 4th Floor",
        evidence: [stated("start", "Tuesday 4-5 PM, Location CIC 4th Floor")],
      },
    ],
    people: [
      {
        key: "person-1",
        name: "Beidi Chen",
        role: "instructor",
        email: "beidic@andrew.cmu.edu",
        url: null,
        evidence: [
          stated("name", "Beidi Chen"),
          stated("email", "beidic at andrew.cmu.edu"),
        ],
      },
      {
        key: "person-2",
        name: "Yuwei An",
        role: "assistant",
        email: "yuweia@andrew.cmu.edu",
        url: null,
        evidence: [stated("name", "Yuwei An")],
      },
    ],
    links: [
      {
        key: "link-1",
        label: "Piazza",
        url: "https://piazza.com/cmu/spring2025/18789a/home",
        evidence: [
          stated("url", "https://piazza.com/cmu/spring2025/18789a/home"),
        ],
      },
    ],
    policies: [
      {
        key: "policy-1",
        kind: "ai",
        title: "Usage of GenAI Tools",
        text: lines.slice(28, 30).join("\n"),
        evidence: [
          stated("text", lines[28] ?? ""),
          stated("text", lines[29] ?? ""),
        ],
      },
      {
        key: "policy-2",
        kind: "tentative",
        title: "",
        text: "The schedule is tentative and subject to change.",
        evidence: [
          stated("text", "The schedule is tentative and subject to change."),
        ],
      },
    ],
    events: [
      lecture(
        "2025-01-13",
        "1/13/2025",
        1,
        "Introduction, Logistics, and Outlines",
      ),
      event("2025-01-20", "Martin Luther King Jr. Day", "no_class", {
        evidence: [stated("title", "Martin Luther King Jr. Day - No class")],
      }),
      lecture(
        "2025-01-29",
        "1/29/2025",
        5,
        "Student Presentation I: Architecture for Sequence Modeling",
        {
          kind: "presentation",
          session_kind: "presentation",
        },
      ),
      lecture(
        "2025-02-05",
        "2/5/2025",
        7,
        "Generative Adversarial Networks (GANs)",
        {
          readings: [{ label: "Lilian I", url: null }],
          materials: ["Lecture 6"],
        },
      ),
      due("2025-02-05", "2/5/2025", "HW1 due"),
      due("2025-02-26", "2/26/2025", "HW2 due"),
      event("2025-03-03", "Spring Break", "no_class", {
        end_date: "2025-03-05",
        evidence: [stated("title", "Spring Break - No class")],
      }),
      lecture("2025-03-26", "3/26/2025", 19, "Midterm", {
        kind: "exam",
        session_kind: "exam",
      }),
      lecture(
        "2025-04-02",
        "4/2/2025",
        21,
        "Guest Lecture: SGLang (Ying Sheng)",
        {
          session_kind: "guest",
        },
      ),
      due("2025-04-02", "4/2/2025", "HW3 due"),
      lecture("2025-04-14", "4/14/2025", 24, "Guest Lecture: TBD", {
        session_kind: "guest",
        evidence: [
          stated("date", "4/14/2025"),
          {
            ...stated("title", "Guest Lecture: TBD"),
            certainty: 800,
            because: "the page has not decided yet",
          },
        ],
      }),
      event(null, "Final report", "due", {
        evidence: [
          {
            ...stated("title", "Final report"),
            certainty: 850,
            because: "it is graded, but the page gives no date",
          },
        ],
      }),
    ],
    grading_rules: [],
    letter_scale: [],
    grading: [
      category(
        "Participation",
        15,
        "15% - Participation (including attendance)",
        {
          parts: [
            category("Class presentations", 10, "10% Class presentations"),
            category("Quizzes", 5, "5% Quizzes", {
              rule: "if you complete >=80% of quizzes, you will receive full 5% points",
            }),
          ],
        },
      ),
      category("Midterm test", 20, "20% - Midterm test"),
      category("Homeworks", 30, "30% - Homeworks (3 homeworks, 10% each)", {
        count: 3,
      }),
      category("Project", 35, "35% - Project", {
        parts: [
          category("Proposal presentation", 10, "10% - Proposal presentation"),
          category("Final presentation", 10, "10% - Final presentation"),
          category("Final report", 15, "15% - Final report"),
        ],
      }),
    ],
    recurring: [],
    late_days: 5,
    late_days_evidence: [stated("late_days", "5 late days")],
    warnings: [
      {
        text: "The page calls its schedule tentative; look again later.",
        place: null,
        key: null,
      },
    ],
  };
}

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

/** Things that few pages have: several sections, what repeats, letters, remarks. */
function withEverything(said: Draft): Draft {
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

function plus(day: string, days: number): string {
  const there = new Date(`${day}T00:00:00Z`).getTime() + days * 86_400_000;
  return new Date(there).toISOString().slice(0, 10);
}

/** A page as long as no course has one, to see that nothing stutters. */
function long(said: Draft): { draft: Draft; lines: string[] } {
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
