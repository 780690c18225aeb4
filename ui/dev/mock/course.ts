// The made-up core's course pages, and what a student changes on them: enough to look at every form, no more.

import type {
  Commands,
  CourseId,
  CourseLine,
  CourseStart,
  CourseView,
  Day,
  DayOffId,
  Deadline,
  Failure,
  MeetingId,
  OffRow,
  Saved,
  ScheduleRow,
  SessionId,
  SessionView,
  SourceLine,
  SwappedDay,
  WeeklyReading,
} from "../../src/lib/api/generated/commands";
import { methodOf, saved } from "./answers";
import { coursePage } from "./coursePage";
import type { Session } from "./sessions";
import { id, term, today } from "./term";

/** What the pages need of the rest of the made-up core. */
interface Given {
  sessions: Session[];
}

export class SamplePages {
  #offs: OffRow[] = [
    {
      id: id<DayOffId>("off-mlk"),
      on: "2025-01-20",
      until: "2025-01-20",
      title: "Martin Luther King Jr. Day",
    },
    {
      id: id<DayOffId>("off-break"),
      on: "2025-03-03",
      until: "2025-03-07",
      title: "Spring Break",
    },
  ];
  #swapped: SwappedDay[] = [];
  #section = "A";
  #made: CourseView[] = [];

  constructor(private readonly given: Given) {}

  lines(): CourseLine[] {
    return this.#made.map(({ line }) => line);
  }

  madeByHand(wanted: CourseId): CourseView | undefined {
    return this.#made.find(({ line }) => line.id === wanted);
  }

  answer<A extends keyof Commands>(
    action: A,
    request: Commands[A][0],
  ): Commands[A][1] {
    const method = methodOf(this, action);
    if (method) return method(request);
    if (action.startsWith("save_"))
      return saved(id("made"), "Changed it") as unknown as Commands[A][1];
    if (action.startsWith("remove_"))
      return saved({}, "Removed it") as unknown as Commands[A][1];
    throw { code: "internal", message: `no ${action}` } satisfies Failure;
  }

  evidence(): Commands["evidence"][1] {
    return [];
  }

  course_start(): CourseStart {
    return {
      terms: [term],
      term: term.name,
      startsOn: term.startsOn,
      endsOn: term.endsOn,
    };
  }

  read_weekly({ text }: Commands["read_weekly"][0]): WeeklyReading {
    const found = /(\d\d?):(\d\d)\s*[–-]\s*(\d\d?):(\d\d)\s*(.*)/.exec(text);
    if (!found)
      return {
        times: [],
        lacks: "Write days and times like “Mon Wed 2:00–3:20 CIC 1201”.",
      };
    const hour = (written = "") =>
      String(Number(written) + (Number(written) < 8 ? 12 : 0)).padStart(2, "0");
    const all: [string, Day][] = [
      ["mon", "MO"],
      ["tue", "TU"],
      ["wed", "WE"],
      ["thu", "TH"],
      ["fri", "FR"],
    ];
    const [, from, fromMinute, to, toMinute, room] = found;
    return {
      times: [
        {
          kind: "lecture",
          days: all
            .filter(([name]) => text.toLowerCase().includes(name))
            .map(([, day]) => day),
          start: `${hour(from)}:${fromMinute}`,
          end: `${hour(to)}:${toMinute}`,
          location: room || null,
        },
      ],
      lacks: null,
    };
  }

  add_course(made: Commands["add_course"][0]): Saved<CourseId> {
    if (!made.code && !made.title)
      throw {
        code: "invalid",
        field: "title",
        message: "Give the course a code or a title.",
      } satisfies Failure;
    const course = id<CourseId>(`made-${this.#made.length}`);
    const [time] = this.read_weekly({ text: made.weekly }).times;
    const page = this.page(
      {
        id: course,
        hue: 310,
        days: time?.days ?? [],
        start: time?.start ?? "09:00",
        end: time?.end ?? "10:00",
        room: time?.location ?? "",
      },
      {
        id: course,
        code: made.code || made.title,
        title: made.title,
        hue: 310,
        done: 0,
        total: 12,
      },
      [],
      [],
      null,
    );
    const week = ["2025-02-03", "2025-02-05", "2025-02-10", "2025-02-12"];
    const schedule: ScheduleRow[] = week.map((on) => ({
      type: "weekly",
      id: id<MeetingId>("meeting-lecture"),
      kind: "lecture",
      on,
      start: time?.start ?? "",
      end: time?.end ?? "",
      location: time?.location ?? null,
      marks: [],
      over: on < today,
      happened: null,
      movedTo: null,
    }));
    this.#made.push({ ...page, schedule: time ? schedule : [], sources: [] });
    return saved(course, `Added ${made.code || made.title}`);
  }

  save_note({ class: one, text }: Commands["save_note"][0]): Saved<SessionId> {
    const { id: wanted } = one.subject;
    const part = { type: "text" as const, text };
    this.#each(id<SessionId>(wanted), (session) => ({
      ...session,
      note: {
        text,
        blocks: text ? [{ type: "paragraph", parts: [part] }] : [],
      },
    }));
    return saved(id<SessionId>(wanted), "Wrote a note");
  }

  save_session(edit: Commands["save_session"][0]): Saved<SessionId> {
    const wanted = edit.id ?? id<SessionId>("made");
    this.#each(wanted, (session) => ({
      ...session,
      topic: edit.topic,
      on: edit.on ?? session.on,
      form: edit,
    }));
    return saved(wanted, `Changed: ${edit.topic}`);
  }

  save_day_off(edit: Commands["save_day_off"][0]): Saved<DayOffId> {
    const wanted = edit.id ?? id<DayOffId>(`off-${this.#offs.length}`);
    const on = edit.on ?? today;
    const off = { id: wanted, title: edit.title, on, until: edit.until ?? on };
    this.#offs = [...this.#offs.filter((one) => one.id !== wanted), off];
    return saved(wanted, `Added ${edit.title}`);
  }

  save_swapped_day({ courseId, on, runsAs }: Commands["save_swapped_day"][0]) {
    const swapped = {
      id: id<SwappedDay["id"]>(`swap-${on}`),
      courseId,
      on,
      runsAs,
    };
    this.#swapped = [...this.#swapped, swapped];
    return saved(swapped.id, "Swapped a day");
  }

  remove_swapped_day(wanted: SwappedDay["id"]) {
    this.#swapped = this.#swapped.filter((one) => one.id !== wanted);
    return saved({}, "No longer swapped");
  }

  attend_section({ section }: Commands["attend_section"][0]) {
    this.#section = section;
    return saved({}, `Section ${section} is mine`);
  }

  #each(wanted: SessionId, change: (session: Session) => Session) {
    this.given.sessions = this.given.sessions.map((session) =>
      session.id === wanted ? change(session) : session,
    );
  }

  /** The page of a course; the first one has everything. */
  page(
    course: Parameters<typeof coursePage>[0],
    line: CourseLine,
    sessions: SessionView[],
    deadlines: Deadline[],
    source: SourceLine | null,
  ): CourseView {
    return coursePage(course, line, {
      sessions,
      deadlines,
      source,
      offs: this.#offs,
      swapped: this.#swapped,
      section: this.#section,
    });
  }
}
