// What a reader makes of the made-up page.

import type { Draft } from "../../src/lib/api/generated/commands";
import { category, countAnew, due, event, lecture } from "./items";
import { lines, stated } from "./text";

export function draft(): Draft {
  countAnew();
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
