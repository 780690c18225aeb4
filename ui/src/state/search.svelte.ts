import { chordsOf, isAction, offered, type ActionName } from "../lib/actions";
import type { CourseName, Hit } from "../lib/api/generated/commands";
import { fit } from "../lib/fuzzy";
import { words } from "../lib/words";
import { act, isPossible, titleOf, type Hands } from "./act";
import type { CourseTab } from "./desk.svelte";
import { enter } from "./enter";
import { Reading } from "./reading.svelte";

export type GroupName = keyof typeof words.search.group;

/** One line of what was found. */
export interface Found {
  readonly key: string;
  readonly group: GroupName;
  readonly title: string;
  readonly snippet: string;
  readonly course: CourseName | null;
  /** The key on the keyboard that does the same. */
  readonly chord: string | null;
  readonly open: () => void;
  /** Shows its words in the document, when it may stand in one. */
  readonly openPlace: (() => Promise<void>) | null;
}

/** What was found of one kind; `first` is the place of its first line among all. */
export interface FoundGroup {
  readonly name: GroupName;
  readonly first: number;
  readonly lines: readonly Found[];
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
const kinds: readonly GroupName[] = [
  "course",
  "assessment",
  "session",
  "reading",
  "person",
  "policy",
  "block",
  "link",
  "source",
];
/** So many actions and courses are enough beside what is found in the term. */
const enough = 6;
const remembered = 5;

/** Looks for words in everything, and among all that one can do. */
export class SearchState {
  text = $state("");
  chosen = $state(0);
  readonly #hits: Reading<"search">;

  constructor(private readonly hands: Hands) {
    this.#hits = new Reading(hands.desk, "search");
  }

  readonly groups = $derived.by((): FoundGroup[] => {
    const text = this.text.trim();
    const groups = text === "" ? this.#usual() : this.#matching(text);
    let first = 0;
    return groups
      .filter(([, lines]) => lines.length > 0)
      .map(([name, lines]) => {
        const group = { name, first, lines };
        first += lines.length;
        return group;
      });
  });
  readonly found = $derived(this.groups.flatMap(({ lines }) => lines));

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
    this.hands.desk.dialog = null;
    enter(this.hands.desk, found.open);
  }

  async openPlace(index = this.chosen): Promise<void> {
    const found = this.found[index];
    if (found?.openPlace) await found.openPlace();
    else this.open(index);
  }

  /** Before anything is typed: what was done last, then all that can be done. */
  #usual(): [GroupName, Found[]][] {
    const recent = this.hands.desk.habits.recent
      .filter(isAction)
      .filter((name) => offered.includes(name))
      .slice(0, remembered);
    const others = offered.filter((name) => !recent.includes(name));
    const lines = (names: readonly ActionName[], group: GroupName) =>
      names
        .filter((name) => isPossible(name, this.hands))
        .map((name) => this.#action(name, group));
    return [
      ["recent", lines(recent, "recent")],
      ["action", lines(others, "action")],
    ];
  }

  #matching(text: string): [GroupName, Found[]][] {
    const best = <T>(all: readonly T[], title: (one: T) => string) =>
      all
        .map((one) => ({ one, fits: fit(text, title(one)) }))
        .filter(({ fits }) => fits > 0)
        .sort((a, b) => b.fits - a.fits)
        .slice(0, enough)
        .map(({ one }) => one);
    const actions = best(
      offered.filter((name) => isPossible(name, this.hands)),
      (name) =>
        [titleOf(name, this.hands), words.keys.also[name]]
          .filter(Boolean)
          .join(" "),
    ).map((name) => this.#action(name, "action"));
    const hits = this.#hits.value ?? [];
    const { courses } = this.hands.desk;
    const known = best(courses, ({ code, title }) => `${code} ${title}`);
    const others = hits.filter(
      ({ what, id }) =>
        what === "course" && !known.some((one) => one.id === id),
    );
    const of = (kind: GroupName) => hits.filter(({ what }) => what === kind);
    return [
      ["action", actions],
      ...kinds.map((kind): [GroupName, Found[]] => [
        kind,
        kind === "course"
          ? [
              ...known.map((course) => this.#course(course)),
              ...others.map((hit) => this.#hit(hit, "course")),
            ]
          : of(kind).map((hit) => this.#hit(hit, kind)),
      ]),
      ["add", [this.#add(text)]],
    ];
  }

  #action(name: ActionName, group: GroupName): Found {
    return {
      key: `action-${name}`,
      group,
      title: titleOf(name, this.hands),
      snippet: "",
      course: null,
      chord: chordsOf(name)[0] ?? null,
      openPlace: null,
      open: () => {
        const { desk } = this.hands;
        const others = desk.habits.recent.filter((one) => one !== name);
        void desk.keep({ recent: [name, ...others] });
        act(name, this.hands);
      },
    };
  }

  #add(text: string): Found {
    return {
      key: "add",
      group: "add",
      title: words.search.add(text),
      snippet: "",
      course: null,
      chord: null,
      openPlace: null,
      open: () => this.hands.desk.add(text),
    };
  }

  #course(course: CourseName): Found {
    return {
      key: `course-${course.id}`,
      group: "course",
      title: course.title,
      snippet: "",
      course,
      chord: null,
      openPlace: () => this.#place("course", course.id),
      open: () => this.hands.desk.openCourse(course.id),
    };
  }

  #hit(hit: Hit, group: GroupName): Found {
    return {
      key: `${hit.what}-${hit.id}`,
      group,
      title: hit.title,
      snippet: hit.snippet === hit.title ? "" : hit.snippet,
      course: hit.course,
      chord: null,
      openPlace: () => this.#place(hit.what, hit.id),
      open: () => {
        const { desk } = this.hands;
        if (hit.course)
          desk.openCourse(hit.course.id, tabs[hit.what] ?? "schedule");
        else desk.go("calendar");
        desk.select(hit.subject ? { subject: hit.subject } : null);
      },
    };
  }

  async #place(what: string, id: string): Promise<void> {
    const { desk } = this.hands;
    const text = this.text.trim();
    const passage = await desk.ask("passage", { what, id, text });
    if (passage === undefined) return;
    desk.dialog = null;
    if (passage) desk.showSource(passage.source, passage.place);
    else desk.say(words.search.nowhere);
  }
}
