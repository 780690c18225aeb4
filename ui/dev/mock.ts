// A made-up core with a student's week in it, kept in memory. Used by the dev page and by tests, never by the product.

import type { Bridge, Call } from "../src/lib/api/bridge";
import type {
  DayOffId,
  AssessmentId,
  AutostartChoice,
  Pause,
  SnoozeEdit,
  Calendar,
  CalendarDay,
  CalendarRequest,
  Commands,
  CourseId,
  CourseLine,
  CourseView,
  Day,
  DayPlan,
  Deadline,
  Entry,
  EntryName,
  Failure,
  Habits,
  Item,
  MeetingId,
  Off,
  OfficeHourId,
  Overview,
  QuickLine,
  ReadingId,
  SessionId,
  SessionView,
  Settings,
  SourceId,
  SourceLine,
  TermId,
  TermLine,
} from "../src/lib/api/generated/commands";
import { conventions } from "./mock/conventions";
import { SampleCalendar } from "./mock/calendar";
import { SamplePages } from "./mock/course";
import { SampleGrades } from "./mock/grades";
import { SampleRules } from "./mock/reminderRules";
import { SampleReminders } from "./mock/reminders";
import { complete, otherTerms, quickPreview, unused } from "./mock/shell";
import { SampleStudy } from "./mock/study";
import { SampleWork, unplanned } from "./mock/work";
import { parts, review, suggestion } from "./page";
import { daysBetween, plus, weekday } from "./mock/wall";
import { pageText } from "./page/text";

const now = "2025-02-05T12:34:00";
const today = "2025-02-05";
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

const term: TermLine = {
  id: "term" as TermId,
  name: "Spring 2025",
  startsOn: "2025-01-13",
  endsOn: "2025-04-25",
  week: 4,
  weeks: 15,
};
const source: SourceLine = {
  id: "source-1" as SourceId,
  name: "course page",
  importedAt: "2025-01-10T18:20:00",
};

interface Course extends CourseLine {
  room: string;
  days: Day[];
  start: string;
  end: string;
  topics: string[];
}
const courses: Course[] = [
  {
    id: "course-dgm" as CourseId,
    code: "18-789",
    title: "Deep Generative Modeling",
    hue: 255,
    done: 7,
    total: 31,
    room: "SH-236",
    days: ["MO", "WE"],
    start: "14:00",
    end: "15:20",
    topics: [
      "Introduction, Logistics, and Outlines",
      "Autoregressive Models, RNNs",
      "Introduction to LSTM, Masking-based AR",
      "Transformer, Linear Attention",
      "Student Presentation I: Architecture for Sequence Modeling",
      "Variational Autoencoders (VAEs)",
      "Generative Adversarial Networks (GANs)",
      "Student Presentation II",
      "Normalizing Flows",
      "Introduction to Diffusion Models",
      "Guest Lecture: Recent Advances in GANs (Jun-Yan Zhu)",
      "Continuous-time Diffusion Models",
      "Project proposal presentation",
      "Diffusion Models and Flow Matching",
      "Student Presentation III",
      "Guest Lecture: Distillation",
      "LLM Inference, RAG",
      "LLM Reasoning",
      "Midterm",
      "LLM In-Context Learning, PEFT",
      "Guest Lecture: SGLang",
      "Text-to-Image Generation",
      "Evaluation of Generative Models",
      "Guest Lecture: TBD",
      "Multimodal Models",
    ],
  },
  {
    id: "course-la" as CourseId,
    code: "21-241",
    title: "Linear Algebra",
    hue: 40,
    done: 9,
    total: 29,
    room: "Wean 7500",
    days: ["TU", "TH"],
    start: "09:30",
    end: "10:50",
    topics: [
      "Vectors",
      "Matrices",
      "Elimination",
      "Subspaces",
      "Bases",
      "Rank",
      "Eigenvalues",
      "Quiz 2",
      "Orthogonality",
    ],
  },
  {
    id: "course-eth" as CourseId,
    code: "80-249",
    title: "Data Ethics",
    hue: 150,
    done: 6,
    total: 27,
    room: "PH 100",
    days: ["TU", "TH"],
    start: "13:00",
    end: "14:20",
    topics: [
      "What is data?",
      "Privacy",
      "Surveillance",
      "Fairness",
      "Bias",
      "Power",
      "Consent",
      "Case studies",
      "Essay clinic",
    ],
  },
];
const line = ({ id, code, title, hue, done, total }: Course): CourseLine => ({
  id,
  code,
  title,
  hue,
  done,
  total,
});

const lineOf = (id: CourseId | null) => {
  const course = courses.find((course) => course.id === id);
  return course ? line(course) : null;
};

function offOn(day: string): string | null {
  if (day === "2025-01-20") return "Martin Luther King Jr. Day";
  return day >= "2025-03-03" && day <= "2025-03-07" ? "Spring Break" : null;
}

function offsOn(day: string): Off[] {
  const title = offOn(day);
  // One course alone has a day without class of its own.
  const whose = courses.filter(
    ({ hue }) => title !== null || (hue === 40 && day === "2025-02-13"),
  );
  return whose.map(({ id, code, hue }) => ({
    subject: { type: "dayOff", id: `off-${id}` as DayOffId },
    courseId: id,
    code,
    hue,
    title: title ?? "Winter carnival",
  }));
}

interface Session extends SessionView {
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

function work(): Deadline[] {
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

const office = [
  {
    who: "Beidi Chen",
    day: "MO",
    start: "16:00",
    end: "17:00",
    where: "CIC 4118",
  },
  {
    who: "Xun Huang",
    day: "WE",
    start: "16:00",
    end: "17:00",
    where: "CIC 4120",
  },
  {
    who: "Tong Yang",
    day: "FR",
    start: "15:30",
    end: "16:30",
    where: "Porter Hall B",
  },
] as const;

export interface Wishes {
  empty?: boolean;
  unusable?: boolean;
  /** What the page that is read is like. */
  page?: "plain" | "everything" | "long";
  /** Whether the courses are in another zone than the laptop. */
  zones?: boolean;
  /** Whether one day holds more than a day can. */
  busy?: boolean;
  /** Whether that page holds several courses. */
  several?: boolean;
  /** Whether reminders came while nobody looked. */
  away?: boolean;
  /** What sort of day it is. */
  day?: DayPlan["kind"];
}

/** A core that remembers ticks, dates and settings as long as the page lives. */
class SampleCore {
  settings: Settings = {
    theme: null,
    firstDay: null,
    hourCycle: null,
    language: null,
    hiddenKinds: [],
  };
  works = work();
  sessions = courses.flatMap(sessionsOf);
  filled: boolean;
  readonly reminding: SampleReminders;
  did: string[] = [];
  undone: string[] = [];
  dropped: CourseId[] = [];
  habits: Habits = unused;

  readonly #own: SampleCalendar;
  readonly #work: SampleWork;
  readonly #pages: SamplePages;
  readonly #grades: SampleGrades;
  readonly #study: SampleStudy;
  readonly #rules: SampleRules;

  constructor(private readonly wishes: Wishes) {
    this.filled = !wishes.empty;
    this.reminding = new SampleReminders(wishes.away ?? false);
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const core = this;
    this.#own = new SampleCalendar({
      term,
      now,
      get works() {
        return core.works;
      },
      set works(works) {
        core.works = works;
      },
      course: (id) => courses.find((course) => course.id === id),
      official: () => this.#entries(),
      offOn: offsOn,
    });
    this.#work = new SampleWork({
      term,
      now,
      day: wishes.day ?? "class",
      get works() {
        return core.works;
      },
      set works(works) {
        core.works = works;
      },
      courses: () => this.overview().courses,
      entries: () => this.#own.entries(),
    });
    this.#pages = new SamplePages({
      today,
      now,
      term,
      office,
      get sessions() {
        return core.sessions;
      },
      set sessions(sessions) {
        core.sessions = sessions;
      },
      saved: (value, did) => this.#saved(value, did),
    });
    this.#grades = new SampleGrades({
      courses: () => this.overview().courses,
      get works() {
        return core.works;
      },
      get sessions() {
        return core.sessions;
      },
      saved: (value, did) => this.#saved(value, did),
    });
    this.#study = new SampleStudy({
      now,
      get works() {
        return core.works;
      },
      set works(works) {
        core.works = works;
      },
      courses: () => this.overview().courses,
      entries: () => this.#own.entries(),
      blocks: () => this.#own.blocks,
      planBlocks: (...plan) => this.#own.planBlocks(...plan),
    });
    this.#rules = new SampleRules({
      now,
      courses: () => (this.filled ? courses.map(line) : []),
      works: () => this.works,
    });
  }

  day_plan = () => this.#work.day_plan();
  deadlines = (request: Commands["deadlines"][0]) =>
    this.filled ? this.#work.deadlines(request) : { now, groups: [] };
  categories = () => this.#work.categories();
  set_done_many = (marks: Commands["set_done_many"][0]) =>
    this.#noted(this.#work.set_done_many(marks));
  set_my_date_many = (dates: Commands["set_my_date_many"][0]) =>
    this.#noted(this.#work.set_my_date_many(dates));
  set_estimate = (draft: Commands["set_estimate"][0]) =>
    this.#noted(this.#work.set_estimate(draft));
  set_note = (note: Commands["set_note"][0]) =>
    this.#noted(this.#work.set_note(note));
  save_step = (draft: Commands["save_step"][0]) =>
    this.#noted(this.#work.save_step(draft));
  tick_step = (tick: Commands["tick_step"][0]) =>
    this.#noted(this.#work.tick_step(tick));
  remove_step = (id: Commands["remove_step"][0]) =>
    this.#noted(this.#work.remove_step(id));
  save_assessment = (draft: Commands["save_assessment"][0]) =>
    this.#noted(this.#work.save_assessment(draft));
  remove_assessment = (id: Commands["remove_assessment"][0]) =>
    this.#noted(this.#work.remove_assessment(id));

  save_block = (draft: Commands["save_block"][0]) =>
    this.#noted(this.#own.save_block(draft));
  remove_block = (id: Commands["remove_block"][0]) =>
    this.#noted(this.#own.remove_block(id));
  move_entry = (to: Commands["move_entry"][0]) =>
    this.#noted(this.#own.move_entry(to));
  cancel_entry = (name: EntryName) => this.#noted(this.#own.cancel_entry(name));
  restore_entry = (name: EntryName) =>
    this.#noted(this.#own.restore_entry(name));
  term_calendar({ firstDay }: Commands["term_calendar"][0]) {
    return this.#own.term_calendar(firstDay, this.filled);
  }

  #noted<T extends { did: string }>(saved: T): T {
    this.did.push(saved.did);
    this.undone = [];
    return saved;
  }

  answer<A extends keyof Commands>(
    action: A,
    request: Commands[A][0],
  ): Commands[A][1] {
    if (this.wishes.unusable) {
      throw {
        code: "unusable",
        message:
          "This data file was written by a newer Semestra; install that one.",
      } satisfies Failure;
    }
    const method = this[action as keyof this] as unknown;
    if (typeof method === "function")
      return method.call(this, request) as Commands[A][1];
    const graded = this.#grades[action as keyof SampleGrades] as unknown;
    if (typeof graded === "function")
      return graded.call(this.#grades, request) as Commands[A][1];
    for (const part of [this.#study, this.#rules]) {
      const own = part[action as keyof typeof part] as unknown;
      if (typeof own !== "function") continue;
      const answer = own.call(part, request) as Commands[A][1];
      const did = (answer as { did?: string } | null)?.did;
      return did === undefined
        ? answer
        : (this.#noted({ ...answer, did } as {
            did: string;
          }) as Commands[A][1]);
    }
    return this.#pages.answer(action, request);
  }

  #saved<T>(value: T, did: string) {
    return this.#noted({ value, did });
  }

  overview(): Overview {
    return {
      now,
      zone: "America/New_York",
      term: this.filled ? term : null,
      courses: this.filled
        ? [...courses.map(line), ...this.#pages.lines()].filter(
            ({ id }) => !this.dropped.includes(id),
          )
        : this.#pages.lines(),
      dueThisWeek: this.filled ? 3 : 0,
      reminders: this.reminding.state,
      undo: this.did.at(-1) ?? null,
      redo: this.undone.at(-1) ?? null,
      otherTerms: this.filled ? otherTerms : [],
      habits: this.habits,
      settings: this.settings,
      conventions: conventions(navigator.language, this.settings),
      documentLimit: 20 * 1_048_576,
      about: {
        version: "0.1.0",
        zoneData: "2026f",
        dataFile:
          "/home/student/.local/share/org.semestra.desktop/semestra.sqlite",
      },
    };
  }

  calendar({ view, anchor, step, firstDay }: CalendarRequest): Calendar {
    let day = anchor ?? today;
    if (view === "month") {
      const date = at(day);
      if (step !== 0)
        day = iso(
          new Date(
            Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, 1),
          ),
        );
    } else day = plus(day, step * { day: 1, week: 7, agenda: 28 }[view]);
    const back = (from: string) => {
      let first = from;
      while (weekday(first) !== firstDay) first = plus(first, -1);
      return first;
    };
    let [from, to] = [day, day];
    if (view === "week") [from, to] = [back(day), plus(back(day), 6)];
    if (view === "agenda") to = plus(day, 27);
    if (view === "month") {
      const date = at(day);
      from = back(`${day.slice(0, 8)}01`);
      to = iso(
        new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)),
      );
      while (weekday(plus(to, 1)) !== firstDay) to = plus(to, 1);
    }
    const days: CalendarDay[] = [];
    for (let date = from; date <= to; date = plus(date, 1)) {
      const week = 1 + Math.floor(daysBetween(term.startsOn, date) / 7);
      days.push({
        date,
        week: date >= term.startsOn && date <= term.endsOn ? week : null,
        inMonth: date.slice(0, 7) === day.slice(0, 7),
        secondOffset: this.wishes.zones ? 360 : null,
        off: this.filled ? offsOn(date) : [],
      });
    }
    const entries = this.filled
      ? this.#own
          .entries()
          .filter(
            ({ start }) =>
              start.slice(0, 10) >= from && start.slice(0, 10) <= to,
          )
      : [];
    return {
      view,
      anchor: day,
      from,
      to,
      now,
      secondZone: this.wishes.zones ? "Europe/Berlin" : null,
      days,
      entries,
    };
  }

  #entries(): Entry[] {
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
    for (const session of this.sessions) {
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
    for (const due of this.works) {
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
    if (this.wishes.busy) entries.push(...this.#crowd(base(dgm)));
    return entries;
  }

  /** Sixty things on one day, some with titles beyond all measure. */
  #crowd(
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

  course(id: CourseId): CourseView {
    const course = courses.find((course) => course.id === id);
    const made = this.#pages.madeByHand(id);
    if (this.dropped.includes(id) || (!course && !made))
      throw {
        code: "gone",
        message: "This course is not there any more.",
      } satisfies Failure;
    if (made) return made;
    if (!course) throw { code: "gone", message: "" } satisfies Failure;
    return this.#pages.page(
      course,
      line(course),
      this.sessions.filter(({ courseId }) => courseId === id),
      this.#work.all().filter(({ courseId }) => courseId === id),
      source,
    );
  }

  item(name: EntryName): Item {
    const { subject } = name;
    const held = this.#own.heldOf(name);
    const due = this.#work
      .all()
      .find(({ id }) => subject.type === "assessment" && subject.id === id);
    const session = this.sessions.find(
      ({ id }) => subject.type === "session" && subject.id === id,
    );
    const hour =
      subject.type === "officeHour"
        ? office[Number(subject.id.slice(7))]
        : undefined;
    const courseId =
      due?.courseId ??
      session?.courseId ??
      (subject.type === "meeting" ? courses[1]?.id : courses[0]?.id);
    const course = courses.find(({ id }) => id === courseId);
    if (!course || (subject.type === "block" && !held))
      throw {
        code: "gone",
        message: "This is not in the term any more.",
      } satisfies Failure;
    const quote = due ? "HW1 due" : "Generative Adversarial Networks (GANs)";
    const row = pageText.split("\n").findIndex((line) => line.includes(quote));
    return {
      subject,
      course: line(course),
      title: due?.title ?? session?.topic ?? hour?.who ?? "Recitation",
      sessionKind: session?.kind ?? null,
      deadline: due ?? null,
      work: due ? this.#work.work(due) : null,
      session: session ?? null,
      meetingId: null,
      block: null,
      plannedOn: session?.on ?? null,
      exception: null,
      cancelled: session?.cancelled ?? false,
      start:
        due?.official ??
        (session
          ? `${session.on}T${session.start}:00`
          : `2025-02-10T${hour?.start ?? "09:30"}:00`),
      end: session
        ? `${session.on}T${session.end}:00`
        : `2025-02-10T${hour?.end ?? "10:20"}:00`,
      allDay: false,
      location:
        due?.location ?? session?.location ?? hour?.where ?? "Wean 5403",
      category: due ? ["Homeworks", "HW1"] : [],
      reminders: session ? this.#rules.ofClass(session) : [],
      ...held,
      ...(held?.block ? { course: lineOf(held.block.courseId) } : {}),
      evidence:
        subject.type === "block"
          ? []
          : [
              {
                field: "date",
                basis: "stated",
                quote: "2/5/2025 · Wednesday",
                because: null,
                place: {
                  line: row + 1,
                  end_line: row + 1,
                  start: 0,
                  end: quote.length,
                },
                source,
              },
              {
                field: "title",
                basis: "stated",
                quote,
                because: null,
                place: {
                  line: row + 1,
                  end_line: row + 1,
                  start: 0,
                  end: quote.length,
                },
                source,
              },
              ...(due
                ? [
                    {
                      field: "time",
                      basis: "assumed" as const,
                      quote: "",
                      because: "no time is stated, so 23:59 is assumed",
                      place: null,
                      source: null,
                    },
                  ]
                : []),
            ],
    };
  }

  source() {
    return { line: source, lines: pageText.split("\n"), origins: [] };
  }

  keep_habits(habits: Habits) {
    this.habits = habits;
    return {};
  }

  passage({ what }: Commands["passage"][0]) {
    const place = { line: 21, end_line: 21, start: 0, end: 12 };
    return what === "block" ? null : { source, place };
  }

  quick_preview(line: QuickLine) {
    return quickPreview(line, this.filled ? courses : []);
  }

  quick_add(typed: QuickLine) {
    const preview = this.quick_preview(typed);
    complete(preview);
    const { title, course, start } = preview;
    const id = `quick-${this.did.length}` as AssessmentId;
    if (course)
      this.works = [
        ...this.works,
        {
          ...(this.works[0] as Deadline),
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
    return this.#saved({ type: "assessment" as const, id }, `Added: ${title}`);
  }

  search({ text }: { text: string }) {
    const wanted = text.toLowerCase();
    return [
      ...this.sessions
        .filter(({ topic }) => topic.toLowerCase().includes(wanted))
        .slice(0, 6)
        .map((session) => ({ session, due: null })),
      ...this.works
        .filter(({ title }) => title.toLowerCase().includes(wanted))
        .map((due) => ({ session: null, due })),
    ].map(({ session, due }) => ({
      course: line(
        courses.find(({ id }) => id === (session ?? due)?.courseId) as Course,
      ),
      what: session ? "session" : "assessment",
      id: (session?.id ?? due?.id) as string,
      subject: session
        ? { type: "session" as const, id: session.id }
        : { type: "assessment" as const, id: due?.id as AssessmentId },
      title: session?.topic ?? due?.title ?? "",
      snippet: session ? `${session.on} in ${session.location}` : "due",
    }));
  }

  read_document({
    text,
    base64,
  }: {
    text: string | null;
    base64: string | null;
  }) {
    if (!base64 && !text?.includes("20")) {
      throw {
        code: "invalid",
        message: "This page holds no date that could be read.",
      } satisfies Failure;
    }
    const said = review(this.wishes.page);
    return this.wishes.several ? { ...said, parts } : said;
  }

  read_selection(selection: Commands["read_selection"][0]) {
    return suggestion(selection);
  }

  add_to_term() {
    this.filled = true;
    return this.#saved(courses[0]?.id as CourseId, "Added 18-789");
  }

  explore_sample() {
    this.filled = true;
    return this.#saved({}, "Added the sample term");
  }

  tick_session({ id, tick, on }: Commands["tick_session"][0]) {
    this.sessions = this.sessions.map((session) =>
      session.id === id ? { ...session, [tick]: on } : session,
    );
    return this.#saved({}, on ? "Ticked a class" : "Took a tick back");
  }

  set_absence({ id, absence }: Commands["set_absence"][0]) {
    this.sessions = this.sessions.map((session) =>
      session.id === id
        ? { ...session, absence, attended: session.attended && !absence }
        : session,
    );
    return this.#saved({}, absence ? "Missed a class" : "Changed a class");
  }

  tick_reading({ id, on }: Commands["tick_reading"][0]) {
    this.sessions = this.sessions.map((session) => ({
      ...session,
      readings: session.readings.map((reading) =>
        reading.id === id ? { ...reading, read: on } : reading,
      ),
    }));
    return this.#saved({}, "Ticked a reading");
  }

  set_done = ({ id, done }: Commands["set_done"][0]) => {
    const { did } = this.set_done_many({ ids: [id], done });
    return { value: id, did };
  };
  set_my_date = ({ id, at }: Commands["set_my_date"][0]) => {
    const to = at ? { type: "at" as const, at } : { type: "away" as const };
    const { did } = this.set_my_date_many({ ids: [id], to });
    return { value: id, did };
  };

  drop_course(id: CourseId) {
    this.dropped.push(id);
    return this.#saved({}, "Removed the course");
  }

  undo() {
    const last = this.did.pop();
    if (!last)
      throw {
        code: "nothing",
        message: "There is nothing to undo.",
      } satisfies Failure;
    this.undone.push(last);
    this.#own.undo(last);
    this.#work.undo(last);
    this.#study.undo(last);
    this.#rules.undo(last);
    if (last.startsWith("Removed")) this.dropped.pop();
    if (last.startsWith("Added")) this.filled = !this.wishes.empty;
    return { value: {}, did: `Undid: ${last}` };
  }

  redo() {
    const last = this.undone.pop();
    if (!last)
      throw {
        code: "nothing",
        message: "There is nothing to redo.",
      } satisfies Failure;
    this.did.push(last);
    return { value: {}, did: `Did again: ${last}` };
  }

  export({ path }: Commands["export"][0]) {
    return { path, events: 118 };
  }

  reminders() {
    return this.reminding.page;
  }

  missed_reminders() {
    return { lines: this.reminding.lines };
  }

  put_missed_away() {
    this.reminding.lines = [];
    return this.#saved({}, "Put away what was missed");
  }

  snooze_reminder(edit: SnoozeEdit) {
    this.reminding.snooze(edit);
    return this.#saved({}, "Put off");
  }

  pause_reminders(pause: Pause) {
    this.reminding.pause(pause);
    return this.#saved({}, pause.length ? "Paused the reminders" : "Resumed");
  }

  set_autostart({ on }: AutostartChoice) {
    this.reminding.autostart = on;
    return this.#saved({}, on ? "Starts at login" : "Does not start at login");
  }

  test_notification() {
    return { value: {}, did: "Sent a test; it should be on your screen now." };
  }

  set_settings(settings: Settings) {
    this.settings = settings;
    return this.#saved({}, "Changed the settings");
  }
}

/** A bridge to the made-up core. */
export function sampleBridge(wishes: Wishes = {}): Bridge {
  const core = new SampleCore(wishes);
  const call: Call = async (action, request) => core.answer(action, request);
  return {
    call,
    pickDocument: async () => ({
      name: "syllabus.txt",
      text: null,
      base64: "MjAyNQ==",
      timezone: null,
      termStart: null,
      part: null,
    }),
    pickExportPath: async (suggested) => `/home/student/${suggested}`,
    openLink: async () => undefined,
    print: async () => window.print(),
    painted: async () => undefined,
    onChanged: () => () => undefined,
    onOpen: () => () => undefined,
  };
}
