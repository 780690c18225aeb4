// A made-up core with a student's week in it, kept in memory. Used by the dev page and by tests, never by the product.
// Here its parts are put together.

import type { Bridge, Call } from "../src/lib/api/bridge";
import type {
  AssessmentId,
  CalendarRequest,
  Commands,
  CourseId,
  CourseView,
  DayPlan,
  EntryName,
  Failure,
  Habits,
  Overview,
  QuickLine,
  Settings,
} from "../src/lib/api/generated/commands";
import { methodOf, saved } from "./mock/answers";
import { SampleCalendar } from "./mock/calendar";
import { conventions } from "./mock/conventions";
import { SamplePages } from "./mock/course";
import { deadlines } from "./mock/deadlines";
import { officialEntries } from "./mock/entries";
import { SampleGrades } from "./mock/grades";
import { item } from "./mock/item";
import { calendarPage } from "./mock/pages";
import { SampleRules } from "./mock/reminderRules";
import { SampleReminders } from "./mock/reminders";
import { search } from "./mock/search";
import { SampleSessions } from "./mock/sessions";
import {
  complete,
  otherTerms,
  quickPreview,
  unused,
  withTyped,
} from "./mock/shell";
import { SampleStudy } from "./mock/study";
import { courses, line, now, offsOn, source, term } from "./mock/term";
import { SampleWork } from "./mock/work";
import { parts, review, suggestion } from "./page";
import { lines } from "./page/text";

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
  works = deadlines();
  filled: boolean;
  did: string[] = [];
  undone: string[] = [];
  dropped: CourseId[] = [];
  habits: Habits = unused;

  readonly #sessions = new SampleSessions();
  readonly #reminders: SampleReminders;
  readonly #own: SampleCalendar;
  readonly #work: SampleWork;
  readonly #pages: SamplePages;
  readonly #grades: SampleGrades;
  readonly #study: SampleStudy;
  readonly #rules: SampleRules;

  constructor(private readonly wishes: Wishes) {
    this.filled = !wishes.empty;
    this.#reminders = new SampleReminders(wishes.away ?? false);
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
      official: () =>
        officialEntries({
          sessions: this.#sessions.all,
          works: this.works,
          busy: wishes.busy ?? false,
        }),
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
      get sessions() {
        return core.#sessions.all;
      },
      set sessions(sessions) {
        core.#sessions.all = sessions;
      },
    });
    this.#grades = new SampleGrades({
      courses: () => this.overview().courses,
      get works() {
        return core.works;
      },
      get sessions() {
        return core.#sessions.all;
      },
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
    const method = methodOf(this, action);
    if (method) return method(request);
    const parts = [
      this.#sessions,
      this.#own,
      this.#work,
      this.#grades,
      this.#study,
      this.#rules,
      this.#reminders,
    ];
    for (const part of parts) {
      const method = methodOf(part, action);
      if (method) return this.#noted(method(request));
    }
    return this.#noted(this.#pages.answer(action, request));
  }

  /** Remembers what an answer says was done. */
  #noted<T>(answer: T): T {
    const { did } = (answer ?? {}) as { did?: unknown };
    if (typeof did === "string") {
      this.did.push(did);
      this.undone = [];
    }
    return answer;
  }

  #saved<T>(value: T, did: string) {
    return this.#noted(saved(value, did));
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
      reminders: this.#reminders.state,
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
  deadlines(request: Commands["deadlines"][0]) {
    return this.filled ? this.#work.deadlines(request) : { now, groups: [] };
  }

  calendar(request: CalendarRequest) {
    return calendarPage(request, {
      filled: this.filled,
      zones: this.wishes.zones ?? false,
      entries: () => this.#own.entries(),
    });
  }

  term_calendar({ firstDay }: Commands["term_calendar"][0]) {
    return this.#own.term_calendar(firstDay, this.filled);
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
      this.#sessions.all.filter(({ courseId }) => courseId === id),
      this.#work.all().filter(({ courseId }) => courseId === id),
      source,
    );
  }
  item(name: EntryName) {
    return item(name, {
      held: this.#own.heldOf(name),
      works: this.#work.all(),
      sessions: this.#sessions.all,
      workOf: (work) => this.#work.work(work),
      remindersOf: (session) => this.#rules.ofClass(session),
    });
  }

  source() {
    return { line: source, lines, origins: [] };
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
    const id = `quick-${this.did.length}` as AssessmentId;
    this.works = withTyped(this.works, preview, id);
    return this.#saved(
      { type: "assessment" as const, id },
      `Added: ${preview.title}`,
    );
  }

  search({ text }: Commands["search"][0]) {
    return search(text, this.#sessions.all, this.works);
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
