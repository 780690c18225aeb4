// The classes of the made-up term, and what a student ticks in them.

import type {
  Commands,
  CourseId,
  ReadingId,
  SessionId,
  SessionView,
} from "../../src/lib/api/generated/commands";
import { saved } from "./answers";
import { courses, offOn, term, today, type Course } from "./term";
import { daysBetween, plus, weekday } from "./wall";

export interface Session extends SessionView {
  courseId: CourseId;
}
function sessionsOf(course: Course): Session[] {
  const all: Session[] = [];
  for (let day = term.startsOn; day <= term.endsOn; day = plus(day, 1)) {
    if (!course.days.includes(weekday(day)) || offOn(day)) continue;
    const index = all.length;
    const topic = course.topics[index];
    if (topic === undefined && course.topics.length > 20) break;
    const exam = topic === "Midterm";
    all.push({
      id: `${course.id}-s${index + 1}` as SessionId,
      courseId: course.id,
      number: index + 1,
      topic: topic ?? "",
      kind: exam
        ? "exam"
        : topic?.startsWith("Guest")
          ? "guest"
          : topic?.startsWith("Student")
            ? "presentation"
            : "lecture",
      on: day,
      start: course.start,
      end: course.end,
      location: course.room,
      week: 1 + Math.floor(daysBetween(term.startsOn, day) / 7),
      materials: course.hue === 255 && !exam ? [`Lecture ${index + 1}`] : [],
      readings:
        course.hue === 255 && index % 3 === 0
          ? [
              {
                id: `${course.id}-r${index}` as ReadingId,
                label: `Lilian ${index / 3 + 1}`,
                url: "https://lilianweng.github.io",
                read: index < 3,
              },
            ]
          : [],
      marks: course.hue === 255 && day === today ? ["HW1 due"] : [],
      attended: day < today,
      reviewed: day < "2025-01-25",
      absence: null,
      cancelled: course.hue === 40 && day === "2025-02-06",
      movedTo: null,
      over: day < today,
      happened: null,
      note: { text: "", blocks: [] },
      form: {
        id: `${course.id}-s${index + 1}` as SessionId,
        courseId: course.id,
        number: index + 1,
        topic: topic ?? "",
        kind: "lecture",
        on: day,
        start: null,
        end: null,
        location: null,
        materials: [],
        cancelled: false,
      },
    });
  }
  return all;
}

/** The classes as they stand now. */
export class SampleSessions {
  all: Session[] = courses.flatMap(sessionsOf);

  tick_session({ id, tick, on }: Commands["tick_session"][0]) {
    this.#each(id, (session) => ({ ...session, [tick]: on }));
    return saved({}, on ? "Ticked a class" : "Took a tick back");
  }

  set_absence({ id, absence }: Commands["set_absence"][0]) {
    this.#each(id, (session) => ({
      ...session,
      absence,
      attended: session.attended && !absence,
    }));
    return saved({}, absence ? "Missed a class" : "Changed a class");
  }

  tick_reading({ id, on }: Commands["tick_reading"][0]) {
    this.all = this.all.map((session) => ({
      ...session,
      readings: session.readings.map((reading) =>
        reading.id === id ? { ...reading, read: on } : reading,
      ),
    }));
    return saved({}, "Ticked a reading");
  }

  #each(wanted: SessionId, change: (session: Session) => Session) {
    this.all = this.all.map((session) =>
      session.id === wanted ? change(session) : session,
    );
  }
}
