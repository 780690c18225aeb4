// The deadlines of the made-up term, and how long each kind of work usually takes.

import type {
  AssessmentId,
  Deadline,
} from "../../src/lib/api/generated/commands";
import { courses, source, today, type Course } from "./term";
import { daysBetween } from "./wall";

export const usual: Record<Deadline["kind"], number> = {
  homework: 360,
  project: 1200,
  paper: 600,
  quiz: 90,
  exam: 480,
  presentation: 300,
  reading: 60,
  other: 120,
};

/** What a deadline has from its kind and from nowhere else. */
export const unplanned = (kind: Deadline["kind"]) => ({
  opens: null,
  overdue: false,
  daysToOfficial: null,
  daysToMine: null,
  daysAfterOfficial: null,
  slipped: false,
  far: false,
  estimate: { minutes: usual[kind], mine: false, learnedFrom: null },
  steps: { done: 0, all: 0 },
  spent: 0,
  needed: usual[kind],
  stage: "notStarted" as const,
  late: null,
});

const dueOf = (
  id: string,
  course: Course,
  title: string,
  official: string | null,
  more: Partial<Deadline> = {},
): Deadline => ({
  id: id as AssessmentId,
  courseId: course.id,
  code: course.code,
  hue: course.hue,
  title,
  kind: "homework",
  official,
  moved: null,
  hasTime: true,
  mine: null,
  daysLeft: official ? daysBetween(today, official.slice(0, 10)) : null,
  releasedOn: null,
  worth: "10",
  location: null,
  doneAt: null,
  ...unplanned(more.kind ?? "homework"),
  ...more,
});

/** The work of all courses, as it stands before the student does anything. */
export function deadlines(): Deadline[] {
  const [dgm, la, ethics] = courses as [Course, Course, Course];
  return [
    dueOf("la-3", la, "Problem set 3", "2025-02-04T17:00:00", {
      worth: "3.3",
      late: {
        percent: 90,
        points: "3",
        until: "2025-02-05T17:00:00",
        lateDays: null,
        lateDaysLeft: null,
        words: {
          sentence: "Late problem sets lose 10% per day, up to 3 days.",
          place: { line: 20, end_line: 20, start: 0, end: 8 },
          source,
        },
      },
    }),
    dueOf("hw1", dgm, "HW1", "2025-02-05T23:59:00", {
      mine: "2025-02-04T20:00:00",
      releasedOn: "2025-01-27",
    }),
    dueOf("essay", ethics, "Essay plan", "2025-02-06T17:00:00", {
      kind: "paper",
      worth: "4",
    }),
    dueOf("la-4", la, "Problem set 4", "2025-02-11T23:59:59", {
      hasTime: false,
      worth: "3.3",
    }),
    dueOf("hw2", dgm, "HW2", "2025-02-26T23:59:00"),
    dueOf("proposal", dgm, "Proposal presentation", "2025-02-26T14:00:00", {
      kind: "presentation",
      location: "SH-236",
    }),
    dueOf("midterm", dgm, "Midterm test", "2025-03-26T14:00:00", {
      kind: "exam",
      worth: "20",
      location: "SH-236",
    }),
    dueOf("hw3", dgm, "HW3", "2025-04-02T23:59:00"),
    dueOf("report", dgm, "Final report", null, { kind: "paper", worth: "15" }),
    dueOf("la-1", la, "Problem set 1", "2025-01-21T17:00:00", {
      worth: "3.3",
      doneAt: "2025-01-21T15:02:00",
    }),
    dueOf("la-2", la, "Problem set 2", "2025-01-28T17:00:00", {
      worth: "3.3",
      doneAt: "2025-01-27T22:40:00",
    }),
  ];
}
