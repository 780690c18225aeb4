// A made-up course page and what a reader would make of it.

import type {
  CategoryDraft,
  Draft,
  EventDraft,
  Evidence,
  Place,
  Review,
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
    count: null,
    drop_lowest: null,
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

/** What the core would answer to `read_document`. */
export function review(): Review {
  const said = draft();
  const doubtful = said.events
    .filter(({ evidence }) => evidence.some(({ certainty }) => certainty < 900))
    .map(({ key }) => key);
  return {
    draft: said,
    lines,
    summary: {
      sessions: 6,
      deadlines: 3,
      exams: 1,
      daysOff: 2,
      officeHours: 2,
      lateDays: 5,
      grading: "100",
      undated: ["Final report"],
    },
    doubtful,
    already: null,
  };
}
