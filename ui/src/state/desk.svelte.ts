import { SvelteSet } from "svelte/reactivity";

import { asFailure, type Bridge, type Wanted } from "../lib/api/bridge";
import type {
  AssessmentId,
  Commands,
  CourseId,
  CourseLine,
  Conventions,
  Failure,
  Habits,
  Language,
  Overview,
  Place,
  QuickKind,
  Saved,
  SourceLine,
  Subject,
} from "../lib/api/generated/commands";
import type { SettingsPart } from "../lib/settings";
import { stable } from "../lib/stable";
import { languageOf, speak, words } from "../lib/words";

export type PlaceName =
  | "today"
  | "calendar"
  | "deadlines"
  | "grades"
  | "plan"
  | "progress"
  | "import"
  | "settings";
export type CourseTab =
  | "schedule"
  | "readings"
  | "weekly"
  | "deadlines"
  | "people"
  | "grading"
  | "policies"
  | "links"
  | "sources";
export type GradesTab = "scores" | "late" | "attendance";
/** What of the settings was asked for. */
export interface SettingsPlace {
  /** The section. */
  readonly at?: SettingsPart;
  /** Whose reminder rules: of a course, or of all with `null`. */
  readonly rulesOf?: CourseId | null;
}
export type Screen =
  | { name: Exclude<PlaceName, "grades" | "settings"> }
  | ({ name: "settings" } & SettingsPlace)
  | { name: "grades"; of: CourseId | null; tab: GradesTab }
  | { name: "course"; id: CourseId; tab: CourseTab };

/** The thing in the pane beside the work; `at` tells which of its times was chosen. */
export interface Selected {
  readonly subject: Subject;
  /** Which one of a series, by the day it was planned for. */
  readonly plannedOn?: string | null;
  readonly at?: { start: string; end: string | null };
  readonly assessmentId?: AssessmentId | null;
}

/** A document whose text is being looked at, and the place in it. */
export interface Shown {
  readonly source: SourceLine;
  readonly place: Place | null;
}

/** One sentence in the corner, with the way back when there is one. */
export interface Notice {
  readonly text: string;
  readonly undoable: boolean;
  /** Whether it was taken back, and can be done again. */
  readonly redoable?: boolean;
  readonly wrong: boolean;
}

/** What the line for adding begins with. */
export interface Adding {
  readonly text: string;
  readonly kind: QuickKind | null;
}

type Action = keyof Commands;
type Answer<A extends Action> = Commands[A][1];
type Change = {
  [A in Action]: Answer<A> extends Saved<unknown> ? A : never;
}[Action];

/** Refusals that are dealt with where they arise instead of in the notice. */
export interface Refusals {
  /** Says it beside what was typed; `field` names what it is about, when it is about one thing. */
  invalid?: (message: string, field?: string) => void;
  /** Leaves what is not there any more; whoever removed it has said so. */
  gone?: () => void;
}

/** The places of the window, in their order. */
export const placeNames: readonly PlaceName[] = [
  "today",
  "calendar",
  "deadlines",
  "grades",
  "plan",
  "progress",
  "import",
  "settings",
];

/** What holds until the core has said how this student writes dates. */
const untold: Conventions = {
  language: "en",
  locale: "en",
  firstDay: "MO",
  hourCycle: "h23",
};

/** How a window is that nobody has used yet. */
const usual: Habits = { zoom: 100, folded: false, recent: [] };

/** What the frame shows and what every screen shares. Holds no rule: the core decides, this remembers. */
export class Desk {
  overview = $state.raw<Overview | null>(null);
  screen = $state.raw<Screen>({ name: "today" });
  selected = $state.raw<Selected | null>(null);
  notice = $state.raw<Notice | null>(null);
  /** The sentence that is shown instead of everything, when the data file cannot be used. */
  unusable = $state<string | null>(null);
  dialog = $state<"search" | "keys" | "add" | "course" | "dayOff" | null>(null);
  /** The day with which the form of days without class begins. */
  dayOff: string | null = null;
  adding = $state.raw<Adding>({ text: "", kind: null });
  shown = $state.raw<Shown | null>(null);
  /** The language of the words; all of them are taken anew when it changes. */
  language = $state<Language>("en");
  /** Grows whenever something in the store changed; screens read again. */
  revision = $state(0);
  /** Courses that the calendar leaves out. */
  readonly hidden = new SvelteSet<CourseId>();

  readonly #sameLocal = stable<Conventions>();
  readonly local = $derived.by(() =>
    this.#sameLocal(this.overview?.conventions ?? untold),
  );
  readonly courses = $derived(this.overview?.courses ?? []);
  /** The window's own: what the core keeps of it is read once, so no late answer undoes a key. */
  habits = $state.raw<Habits>(usual);
  readonly isEmpty = $derived(
    this.overview !== null && this.overview.courses.length === 0,
  );

  #painted = false;
  #reads = 0;
  #kept: Promise<unknown> = Promise.resolve();

  constructor(readonly bridge: Bridge) {}

  /** Reads the frame and keeps listening; answers with the way to stop. */
  start(): () => void {
    const stops = [
      this.bridge.onChanged(() => void this.refresh()),
      this.bridge.onOpen((wanted) => this.open(wanted)),
    ];
    void this.#begin();
    return () => stops.forEach((stop) => stop());
  }

  /** What goes wrong before the core has answered is said in the system's language. */
  async #begin(): Promise<void> {
    await this.#speak(languageOf(navigator.languages), navigator.language);
    await this.refresh();
  }

  async #speak(language: Language, locale: string): Promise<void> {
    await speak(language, locale);
    this.language = language;
  }

  /** Reads the frame again and lets every screen do so. */
  async refresh(): Promise<void> {
    const ticket = (this.#reads += 1);
    const overview = await this.ask("overview", {});
    if (!overview) {
      // Without a frame there is no window to show a notice in.
      if (!this.overview) this.unusable ??= this.notice?.text ?? "";
      return;
    }
    const { language, locale } = overview.conventions;
    const before = this.language;
    await this.#speak(language, locale);
    // What was said of the change was said in the language before.
    if (this.overview && language !== before && this.notice)
      this.notice = { ...this.notice, text: words.notice.spoken };
    if (ticket !== this.#reads) return;
    this.unusable = null;
    if (!this.overview) this.habits = overview.habits;
    this.overview = overview;
    this.revision += 1;
  }

  /** Asks the core; a refusal is shown and answered with `undefined`. */
  async ask<A extends Action>(
    action: A,
    request: Commands[A][0],
    here?: Refusals,
  ): Promise<Answer<A> | undefined> {
    try {
      return await this.bridge.call(action, request);
    } catch (thrown) {
      this.report(asFailure(thrown), here);
      return undefined;
    }
  }

  /** Changes something, reads again and offers the way back. */
  async change<A extends Change>(
    action: A,
    request: Commands[A][0],
    here?: Refusals,
  ): Promise<Answer<A> | undefined> {
    const saved = await this.ask(action, request, here);
    if (saved === undefined) return undefined;
    const { did } = saved as Saved<unknown>;
    const redoable = action === "undo";
    const undoable = !redoable && action !== "test_notification";
    if (did) this.notice = { text: did, undoable, redoable, wrong: false };
    await this.refresh();
    return saved;
  }

  /** Runs something of the system's, such as a file dialog; a refusal is shown. */
  async attempt<T>(
    work: () => Promise<T>,
    here?: Refusals,
  ): Promise<T | undefined> {
    try {
      return await work();
    } catch (thrown) {
      this.report(asFailure(thrown), here);
      return undefined;
    }
  }

  report(failure: Failure, here?: Refusals): void {
    switch (failure.code) {
      case "unusable":
        this.unusable = failure.message;
        return;
      case "invalid":
        if (here?.invalid) here.invalid(failure.message, failure.field);
        else this.say(failure.message, true);
        return;
      case "gone":
        if (here?.gone) {
          here.gone();
          return;
        }
        this.selected = null;
        this.say(failure.message, true);
        void this.refresh();
        return;
      case "nothing":
        this.say(failure.message);
        return;
      case "internal":
        this.say(failure.message, true);
    }
  }

  say(text: string, wrong = false): void {
    this.notice = { text, undoable: false, wrong };
  }

  undo(): Promise<unknown> {
    return this.change("undo", {});
  }

  redo(): Promise<unknown> {
    return this.change("redo", {});
  }

  go(name: PlaceName): void {
    if (name === "grades") return this.openGrades(null);
    this.#leave(this.screen.name === name);
    this.screen = { name };
  }

  /** Shows the grades of a course; of all courses when none is named. */
  openGrades(of: CourseId | null, tab: GradesTab = "scores"): void {
    const { screen } = this;
    this.#leave(screen.name === "grades" && screen.of === of);
    this.screen = { name: "grades", of, tab };
  }

  openCourse(id: CourseId, tab: CourseTab = "schedule"): void {
    const { screen } = this;
    this.#leave(screen.name === "course" && screen.id === id);
    this.screen = { name: "course", id, tab };
  }

  /** Shows by which rules reminders come, of a course. */
  openRules(of: CourseId): void {
    this.openSettings({ at: "rules", rulesOf: of });
  }

  /** Shows a section of the settings. */
  openSettings(place: SettingsPlace): void {
    this.#leave(false);
    this.screen = { name: "settings", ...place };
  }

  /** What lies over the work stays behind; what is selected belongs to its screen. */
  #leave(staying: boolean): void {
    this.dialog = null;
    if (!staying) this.selected = null;
  }

  select(selected: Selected | null): void {
    this.selected = selected;
  }

  /** Shows the text of a document, scrolled to a place in it. */
  showSource(source: SourceLine, place: Place | null = null): void {
    this.shown = { source, place };
  }

  /** Shows what a notification or the tray wants. */
  open(wanted: Wanted): void {
    if (wanted.type !== "screen") {
      this.dialog = null;
      if (this.screen.name === "import" || this.screen.name === "settings")
        this.go("calendar");
      this.select({ subject: wanted });
    } else {
      const name = placeNames.find((place) => place === wanted.name);
      if (name) this.go(name);
    }
  }

  /** Opens the line for adding, with what is known of it already. */
  add(text = "", kind: QuickKind | null = null): void {
    this.adding = { text, kind };
    this.dialog = "add";
  }

  /** The courses, that whose page is open before all others. */
  get mostLikely(): readonly CourseLine[] {
    const { screen } = this;
    const open = screen.name === "course" ? screen.id : null;
    return [
      ...this.courses.filter(({ id }) => id === open),
      ...this.courses.filter(({ id }) => id !== open),
    ];
  }

  /** Opens the form of days without class. */
  addDayOff(on: string | null = null): void {
    this.dayOff = on;
    this.dialog = "dayOff";
  }

  /** Leaves the window so from now on. That is no change of the plan, so nothing is said of it. */
  async keep(some: Partial<Habits>): Promise<void> {
    if (!this.overview) return;
    const habits = { ...this.habits, ...some };
    this.habits = habits;
    // One after the other, and only the newest: what is kept last must be what is seen.
    this.#kept = this.#kept.then(async () => {
      if (habits === this.habits) await this.ask("keep_habits", habits);
    });
    await this.#kept;
  }

  toggleCourse(id: CourseId): void {
    if (!this.hidden.delete(id)) this.hidden.add(id);
  }

  /** Says once that the first screen is on the glass: two frames later it has really been painted. */
  painted(): void {
    if (this.#painted) return;
    this.#painted = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(
        () => void this.attempt(() => this.bridge.painted()),
      ),
    );
  }
}
