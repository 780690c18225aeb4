// The made-up core's course pages, and what a student changes on them: enough to look at every form, no more.

import type {
  AssessmentId,
  CategoryId,
  CategoryView,
  Commands,
  CourseId,
  CourseLine,
  CourseStart,
  CourseView,
  Day,
  DayOffId,
  Deadline,
  Failure,
  LinkId,
  MeetingId,
  OffRow,
  OfficeHourId,
  PersonId,
  PolicyId,
  PolicyView,
  Saved,
  ScheduleRow,
  SessionId,
  SessionView,
  SourceLine,
  SwappedDay,
  TermLine,
  WeeklyReading,
} from "../../src/lib/api/generated/commands";
import { methodOf, saved } from "./answers";
import type { Session } from "./sessions";

interface Given {
  readonly today: string;
  readonly now: string;
  readonly term: TermLine;
  readonly office: readonly {
    who: string;
    day: Day;
    start: string;
    end: string;
    where: string;
  }[];
  sessions: Session[];
}
interface Weekly {
  readonly days: Day[];
  readonly start: string;
  readonly end: string;
  readonly room: string;
}

const hues = [255, 40, 150, 310, 90, 200, 345, 125];
const id = <T extends string>(text: string) => text as T;

function category(
  name: string,
  weight: string,
  more: Partial<CategoryView> = {},
): CategoryView {
  const key = id<CategoryId>(`category-${name}`);
  return {
    id: key,
    name,
    weight,
    points: null,
    notes: [],
    works: [],
    parts: [],
    form: {
      id: key,
      courseId: id<CourseId>("course-dgm"),
      parentId: null,
      name,
      weight: Number(weight),
      points: null,
      count: null,
      dropLowest: null,
      dropHighest: null,
      extraCredit: false,
      cap: null,
      rule: null,
    },
    ...more,
  };
}
const work = (...names: string[]) => names as AssessmentId[];
const grading = [
  category("Participation", "15", {
    parts: [
      category("Class presentations", "10"),
      category("Quizzes", "5", {
        notes: [
          "if you complete >=80% of quizzes, you will receive full 5% points",
        ],
      }),
    ],
  }),
  category("Midterm test", "20", { works: work("midterm") }),
  category("Homeworks", "30", {
    notes: ["3 parts of 10 % each"],
    works: work("hw1", "hw2", "hw3"),
  }),
  category("Project", "35", {
    parts: [
      category("Proposal presentation", "10", { works: work("proposal") }),
      category("Final report", "15", { works: work("report") }),
    ],
  }),
];

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
    const { term } = this.given;
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
      over: on < this.given.today,
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
    const on = edit.on ?? this.given.today;
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
    course: Weekly & { id: CourseId; hue: number },
    line: CourseLine,
    sessions: SessionView[],
    deadlines: Deadline[],
    source: SourceLine | null,
  ): CourseView {
    const { today, now, term } = this.given;
    const rich = course.hue === 255;
    const schedule: ScheduleRow[] = [
      ...sessions.map((session) => ({ type: "session" as const, ...session })),
      ...this.#offs.map((off) => ({ type: "off" as const, ...off })),
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
      swappedDays: this.#swapped.filter(
        ({ courseId }) => courseId === course.id,
      ),
      meetings: this.#meetings(course, rich),
      people: rich ? this.#people(course.id) : [],
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

  #meetings(course: Weekly & { id: CourseId }, rich: boolean) {
    const { term } = this.given;
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
        attends: this.#section === name,
        everyWeeks: 2,
      });
    return [
      meeting("lecture", {}),
      ...(rich
        ? [section("A", "09:00", "09:50"), section("B", "11:00", "11:50")]
        : []),
    ];
  }

  #people(courseId: CourseId): CourseView["people"] {
    const waits = [
      { now: false, days: 5, hours: 3, minutes: 26 },
      { now: false, days: 0, hours: 3, minutes: 26 },
      { now: true, days: 0, hours: 0, minutes: 0 },
    ];
    return this.given.office.map((hour, index) => ({
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
            firstOn: this.given.term.startsOn,
            lastOn: this.given.term.endsOn,
          },
        },
      ],
    }));
  }
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
