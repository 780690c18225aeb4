// The made-up core's frame: how the window was left, other terms, and a line that is typed. It understands "fri", "5pm"
// and "#code" and no more; the real one is tested where it is.

import type {
  AssessmentId,
  CourseId,
  CourseName,
  Deadline,
  Failure,
  Habits,
  QuickKind,
  QuickLine,
  QuickPreview,
  QuickRemark,
  QuickSpan,
  TermCourses,
  TermId,
} from "../../src/lib/api/generated/commands";
import { today } from "./term";
import { daysBetween } from "./wall";

export const unused: Habits = { zoom: 100, folded: false, recent: [] };

export const otherTerms: TermCourses[] = [
  {
    term: {
      id: "term-before" as TermId,
      name: "Fall 2024",
      startsOn: "2024-08-26",
      endsOn: "2024-12-06",
      week: null,
      weeks: 15,
    },
    courses: [
      {
        id: "course-calc" as CourseId,
        code: "21-120",
        title: "Calculus",
        hue: 320,
      },
      {
        id: "course-cs" as CourseId,
        code: "15-112",
        title: "Programming",
        hue: 95,
      },
    ],
  },
];

interface Understood {
  at: number;
  length: number;
  what: QuickSpan["what"];
}

function find(text: string, pattern: RegExp, what: QuickSpan["what"]) {
  const match = pattern.exec(text);
  return match ? [{ at: match.index, length: match[0].length, what }] : [];
}

/** What a typed line would become. */
export function quickPreview(
  { text, kind, courseId, on }: QuickLine,
  courses: readonly CourseName[],
): QuickPreview {
  const code = /#([\w-]+)/.exec(text)?.[1];
  const course =
    courses.find(({ id }) => id === courseId) ??
    courses.find((one) => one.code === code) ??
    null;
  const day = on ?? (/\bfri\b/.test(text) ? "2025-02-07" : null);
  const hour = /\b5\s?pm\b/.test(text) ? "17:00:00" : null;
  const said: Understood[] = [
    ...find(text, /\bfri\b/, "day"),
    ...find(text, /\b5\s?pm\b/, "hour"),
    ...find(text, /#[\w-]+/, "course"),
  ].sort((a, b) => a.at - b.at);
  const remarks: QuickRemark[] =
    code && !course ? [{ type: "unknownCourse", said: code }] : [];
  const is: QuickKind =
    kind ?? (course || /^hw/i.test(text) ? "deadline" : "block");
  if (is === "deadline" && !day) remarks.push({ type: "noDay" });
  const title = said
    .reduceRight(
      (left, { at, length }) => left.slice(0, at) + left.slice(at + length),
      text,
    )
    .trim();
  return {
    kind: is,
    title,
    course,
    work: is === "deadline" ? "homework" : null,
    start: day ? `${day}T${hour ?? "00:00:00"}` : null,
    end: null,
    allDay: hour === null,
    days: [],
    until: null,
    location: null,
    class: null,
    estimate: null,
    spans: said.map(({ at, length, what }) => ({
      start: at,
      end: at + length,
      what,
    })),
    remarks,
    missing:
      title === ""
        ? "title"
        : is !== "block" && !course
          ? "course"
          : is === "block" && !day
            ? "day"
            : null,
  };
}

/** Refuses what cannot be added, as the core does. */
export function complete(preview: QuickPreview): void {
  if (preview.missing)
    throw {
      code: "invalid",
      message: `Say the ${preview.missing}.`,
    } satisfies Failure;
}

/** The works with the one that a typed line makes, where it is of a course. */
export function withTyped(
  works: Deadline[],
  { course, title, start }: QuickPreview,
  id: AssessmentId,
): Deadline[] {
  if (!course) return works;
  return [
    ...works,
    {
      ...(works[0] as Deadline),
      id,
      courseId: course.id,
      code: course.code,
      hue: course.hue,
      title,
      official: start,
      mine: null,
      doneAt: null,
      daysLeft: start ? daysBetween(today, start.slice(0, 10)) : null,
    },
  ];
}
