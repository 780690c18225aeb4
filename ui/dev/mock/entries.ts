// What takes place in the made-up term: classes, office hours and what is due.

import type {
  AssessmentId,
  Deadline,
  Entry,
  MeetingId,
  OfficeHourId,
} from "../../src/lib/api/generated/commands";
import type { Session } from "./sessions";
import { courses, office, offOn, term, type Course } from "./term";
import { plus, weekday } from "./wall";

interface Known {
  sessions: readonly Session[];
  works: readonly Deadline[];
  /** Whether one day holds more than a day can. */
  busy: boolean;
}

/** What is in the calendar before the student changes it. */
export function officialEntries({ sessions, works, busy }: Known): Entry[] {
  const entries: Entry[] = [];
  const base = (course: Course) => ({
    courseId: course.id,
    code: course.code,
    courseTitle: course.title,
    hue: course.hue,
    sessionKind: null,
    allDay: false,
    location: null,
    number: null,
    assessmentId: null,
    worth: null,
    done: false,
    cancelled: false,
    plannedOn: null,
    movedFrom: null,
  });
  for (const session of sessions) {
    const course = courses.find(({ id }) => id === session.courseId);
    if (!course) continue;
    entries.push({
      ...base(course),
      key: session.id,
      subject: { type: "session", id: session.id },
      plannedOn: session.on,
      kind: session.kind === "exam" ? "exam" : "class",
      sessionKind: session.kind,
      title: session.topic,
      start: `${session.on}T${session.start}:00`,
      end: `${session.on}T${session.end}:00`,
      location: session.location,
      number: session.number,
      assessmentId:
        session.kind === "exam" ? ("midterm" as AssessmentId) : null,
      done: session.attended,
      cancelled: session.cancelled,
    });
  }
  const [dgm, la] = courses as [Course, Course];
  for (let day = term.startsOn; day <= term.endsOn; day = plus(day, 1)) {
    if (offOn(day)) continue;
    for (const [index, hour] of office.entries()) {
      if (hour.day !== weekday(day)) continue;
      entries.push({
        ...base(dgm),
        key: `office-${index}-${day}`,
        subject: {
          type: "officeHour",
          id: `office-${index}` as OfficeHourId,
        },
        plannedOn: day,
        kind: "office_hour",
        title: hour.who,
        start: `${day}T${hour.start}:00`,
        end: `${day}T${hour.end}:00`,
        location: hour.where,
      });
    }
    if (weekday(day) === "FR") {
      entries.push({
        ...base(la),
        key: `recitation-${day}`,
        subject: { type: "meeting", id: "recitation" as MeetingId },
        plannedOn: day,
        kind: "class",
        sessionKind: "recitation",
        title: "Recitation",
        start: `${day}T09:30:00`,
        end: `${day}T10:20:00`,
        location: "Wean 5403",
      });
    }
  }
  for (const due of works) {
    const course = courses.find(({ id }) => id === due.courseId);
    if (!due.official || !course || due.kind === "exam") continue;
    entries.push({
      ...base(course),
      key: `due-${due.id}`,
      subject: { type: "assessment", id: due.id },
      kind: "deadline",
      title: due.title,
      start: due.official,
      end: null,
      allDay: !due.hasTime,
      assessmentId: due.id,
      worth: due.worth,
      done: due.doneAt !== null,
    });
  }
  if (busy) entries.push(...crowd(base(dgm)));
  return entries;
}

/** Sixty things on one day, some with titles beyond all measure. */
function crowd(
  base: Omit<Entry, "key" | "subject" | "kind" | "title" | "start" | "end">,
): Entry[] {
  const title = (index: number) =>
    index % 20 === 0
      ? "A title without an end, مراجعة 📚 ".repeat(160)
      : `Thing ${index + 1}`;
  return Array.from({ length: 60 }, (_, index) => ({
    ...base,
    key: `crowd-${index}`,
    subject: { type: "meeting", id: `crowd-${index}` as MeetingId },
    plannedOn: "2025-02-06",
    kind: index % 3 === 0 ? "deadline" : "class",
    title: title(index),
    start: `2025-02-06T${String(8 + (index % 10)).padStart(2, "0")}:00:00`,
    end:
      index % 3 === 0
        ? null
        : `2025-02-06T${String(9 + (index % 10)).padStart(2, "0")}:30:00`,
  }));
}
