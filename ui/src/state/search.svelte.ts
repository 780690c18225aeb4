import type { CourseLine, Hit } from "../lib/api/generated/commands";
import { words } from "../lib/words";
import type { CourseTab, Desk, PlaceName } from "./desk.svelte";
import { Reading } from "./reading.svelte";

/** One line of what was found. */
export interface Found {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly snippet: string;
  readonly course: CourseLine | null;
  readonly open: () => void;
}

const tabs: Record<string, CourseTab> = {
  session: "schedule",
  reading: "schedule",
  assessment: "deadlines",
  policy: "policies",
  link: "links",
  person: "people",
  source: "sources",
};

/** Looks for words in everything, and among the places one can go. */
export class SearchState {
  text = $state("");
  chosen = $state(0);
  readonly #hits: Reading<"search">;

  constructor(private readonly desk: Desk) {
    this.#hits = new Reading(desk, "search");
  }

  readonly found = $derived.by((): Found[] => {
    const text = this.text.trim();
    if (text === "") return [];
    return [
      ...this.#places(text),
      ...(this.#hits.value ?? []).map((hit) => this.#line(hit)),
    ];
  });
  readonly nothing = $derived.by(
    () =>
      this.text.trim() !== "" &&
      this.#hits.value !== null &&
      this.found.length === 0,
  );

  async look(): Promise<void> {
    this.chosen = 0;
    const text = this.text.trim();
    if (text === "") this.#hits.forget();
    else await this.#hits.read({ text });
  }

  move(step: 1 | -1): void {
    const count = this.found.length;
    if (count > 0) this.chosen = (this.chosen + step + count) % count;
  }

  open(index = this.chosen): void {
    const found = this.found[index];
    if (!found) return;
    this.desk.dialog = null;
    found.open();
  }

  #places(text: string): Found[] {
    const wanted = text.toLocaleLowerCase();
    const has = (name: string) => name.toLocaleLowerCase().includes(wanted);
    const names: PlaceName[] = [
      "today",
      "calendar",
      "deadlines",
      "import",
      "settings",
    ];
    const places = names
      .filter((name) => has(words.places[name]))
      .map((name) => ({
        key: `place-${name}`,
        title: words.search.go(words.places[name]),
        what: "place",
        snippet: "",
        course: null,
        open: () => this.desk.go(name),
      }));
    const courses = this.desk.courses
      .filter(({ code, title }) => has(code) || has(title))
      .map((course) => ({
        key: `course-${course.id}`,
        title: course.title,
        what: "course",
        snippet: "",
        course,
        open: () => this.desk.openCourse(course.id),
      }));
    return [...places, ...courses];
  }

  #line(hit: Hit): Found {
    return {
      key: `${hit.what}-${hit.id}`,
      title: hit.title,
      what: hit.what,
      snippet: hit.snippet,
      course: hit.course,
      open: () => {
        if (hit.course)
          this.desk.openCourse(hit.course.id, tabs[hit.what] ?? "schedule");
        else this.desk.go("calendar");
        this.desk.select(hit.subject ? { subject: hit.subject } : null);
      },
    };
  }
}
