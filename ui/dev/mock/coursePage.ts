// The page of a made-up course.

import type {
  CourseId,
  CourseLine,
  CourseView,
  Day,
  Deadline,
  LinkId,
  MeetingId,
  OffRow,
  OfficeHourId,
  PersonId,
  PolicyId,
  PolicyView,
  ScheduleRow,
  SessionView,
  SourceLine,
  SwappedDay,
} from "../../src/lib/api/generated/commands";
import { grading } from "./grading";
import { id, now, office, term, today } from "./term";

interface Weekly {
  readonly id: CourseId;
  readonly hue: number;
  readonly days: Day[];
  readonly start: string;
  readonly end: string;
  readonly room: string;
}

/** What else stands on the page. */
interface OnPage {
  readonly sessions: readonly SessionView[];
  readonly deadlines: Deadline[];
  readonly source: SourceLine | null;
  readonly offs: readonly OffRow[];
  readonly swapped: readonly SwappedDay[];
  /** The section the student is in. */
  readonly section: string;
}

const hues = [255, 40, 150, 310, 90, 200, 345, 125];

/** The page of a course; the first one has everything. */
export function coursePage(
  course: Weekly,
  line: CourseLine,
  { sessions, deadlines, source, offs, swapped, section }: OnPage,
): CourseView {
  const rich = course.hue === 255;
  const schedule: ScheduleRow[] = [
    ...sessions.map((session) => ({ type: "session" as const, ...session })),
    ...offs.map((off) => ({ type: "off" as const, ...off })),
  ].sort((a, b) => a.on.localeCompare(b.on));
  const next = sessions.find(({ over, cancelled }) => !over && !cancelled);
  return {
    line,
    term,
    zone: "America/New_York",
    hues,
    form: {
      id: course.id,
      code: line.code,
      title: line.title,
      term: term.name,
      startsOn: term.startsOn,
      endsOn: term.endsOn,
      zone: "America/New_York",
      hue: line.hue,
      lateDays: rich ? 5 : null,
    },
    nextClass: next
      ? {
          subject: { type: "session", id: next.id },
          plannedOn: next.on,
          kind: next.kind,
          title: next.topic,
          start: `${next.on}T${next.start}:00`,
          end: `${next.on}T${next.end}:00`,
          allDay: false,
          location: next.location,
          wait: {
            now: false,
            days: next.on === today ? 0 : 1,
            hours: 1,
            minutes: 26,
          },
        }
      : null,
    nextDeadline:
      deadlines.find(
        ({ official, doneAt }) => !doneAt && official && official > now,
      ) ?? null,
    today,
    swappedDays: swapped.filter(({ courseId }) => courseId === course.id),
    meetings: meetings(course, rich ? section : null),
    people: rich ? people(course.id) : [],
    officeHours: [],
    links: rich
      ? [
          {
            id: id<LinkId>("l1"),
            label: "Piazza",
            url: "https://piazza.com/cmu/spring2025/18789a/home",
          },
          {
            id: id<LinkId>("l2"),
            label: "Gradescope",
            url: "https://www.gradescope.com/courses/946853",
          },
        ]
      : [],
    policies: rich && source ? policies(source) : [],
    schedule,
    gradingRules: [],
    letterScale: rich
      ? [
          { letter: "A", from: "93", percent: 93 },
          { letter: "B", from: "83", percent: 83 },
        ]
      : [],
    grading: rich ? grading : [],
    gradingSum: rich ? "100" : null,
    lateDays: rich ? 5 : null,
    deadlines,
    sources: source ? [source] : [],
  };
}

/** The classes of each week; sections where one of them is chosen. */
function meetings(course: Weekly, chosen: string | null) {
  const meeting = (
    name: string,
    more: Partial<CourseView["meetings"][number]["form"]>,
  ): CourseView["meetings"][number] => {
    const form = {
      id: id<MeetingId>(`meeting-${name}`),
      courseId: course.id,
      kind: "lecture" as const,
      days: course.days,
      start: course.start,
      end: course.end,
      location: course.room || null,
      section: null,
      attends: true,
      firstOn: term.startsOn,
      lastOn: term.endsOn,
      everyWeeks: 1,
      skipsBreaks: false,
      ...more,
    };
    return {
      id: id<MeetingId>(`meeting-${name}`),
      form,
      start: form.start ?? "",
      end: form.end ?? "",
      listed: name === "lecture",
      nextOn: name === "lecture" ? null : "2025-02-14",
    };
  };
  const section = (name: string, start: string, end: string) =>
    meeting(name, {
      kind: "recitation",
      days: ["FR"],
      start,
      end,
      location: "PH 125",
      section: name,
      attends: chosen === name,
      everyWeeks: 2,
    });
  return [
    meeting("lecture", {}),
    ...(chosen !== null
      ? [section("A", "09:00", "09:50"), section("B", "11:00", "11:50")]
      : []),
  ];
}

function people(courseId: CourseId): CourseView["people"] {
  const waits = [
    { now: false, days: 5, hours: 3, minutes: 26 },
    { now: false, days: 0, hours: 3, minutes: 26 },
    { now: true, days: 0, hours: 0, minutes: 0 },
  ];
  return office.map((hour, index) => ({
    id: id<PersonId>(`person-${index}`),
    name: hour.who,
    role: index < 2 ? "instructor" : "assistant",
    email: `${hour.who.split(" ")[0]?.toLowerCase()}@andrew.cmu.edu`,
    url: index === 0 ? "https://example.org" : null,
    officeHours: [
      {
        id: id<OfficeHourId>(`office-${index}`),
        day: hour.day,
        start: hour.start,
        end: hour.end,
        location: hour.where,
        next: `2025-02-1${index * 2}T${hour.start}:00`,
        nextEnd: `2025-02-1${index * 2}T${hour.end}:00`,
        wait: waits[index] ?? null,
        form: {
          id: id<OfficeHourId>(`office-${index}`),
          courseId,
          personId: id<PersonId>(`person-${index}`),
          day: hour.day,
          start: hour.start,
          end: hour.end,
          location: hour.where,
          firstOn: term.startsOn,
          lastOn: term.endsOn,
        },
      },
    ],
  }));
}

function policies(source: SourceLine): PolicyView[] {
  const rules: Omit<PolicyView, "evidence">[] = [
    {
      id: id<PolicyId>("p1"),
      kind: "late",
      title: "Late Days",
      text: "You have 5 late days, no questions asked. To use them, just write at the top of your assignment, “I am using x of my late days for this assignment.”",
    },
    {
      id: id<PolicyId>("p2"),
      kind: "ai",
      title: "Usage of GenAI Tools",
      text: "You may not use AI tools for any homework, quizzes, or during the midterm.\nIt is allowed to use generative AI tools in your project development and presentation preparation.",
    },
  ];
  return rules.map((rule, index) => ({
    ...rule,
    evidence: [
      {
        field: "text",
        basis: "stated",
        quote: rule.text,
        because: null,
        place: {
          line: index + 3,
          end_line: index + 3,
          start: 0,
          end: 20,
        },
        source,
      },
    ],
  }));
}
