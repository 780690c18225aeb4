// The made-up core's calendar: what a student makes, moves and calls off in it.

import type {
  BlockDraft,
  BlockId,
  Day,
  Deadline,
  Entry,
  EntryMove,
  EntryName,
  ExceptionView,
  Failure,
  Off,
  Subject,
  TermCalendar,
  TermDay,
  TermLine,
} from "../../src/lib/api/generated/commands";
import { dayOf, later, minutes, plus, weekday } from "./wall";

/** What the calendar needs of the rest of the made-up core. */
export interface Around {
  term: TermLine;
  now: string;
  works: Deadline[];
  course: (
    id: string | null,
  ) => { code: string; title: string; hue: number } | undefined;
  official: () => Entry[];
  offOn: (day: string) => Off[];
}

interface Held {
  start: string;
  end: string | null;
  allDay: boolean;
  location: string | null;
}
type Said = { cancelled: true } | { cancelled: false; to: Held };
interface Block extends BlockDraft {
  id: BlockId;
}
interface State {
  blocks: readonly Block[];
  said: ReadonlyMap<string, Said>;
  works: Deadline[];
}

const nameOf = ({ type, id }: Subject, plannedOn: string | null) =>
  `${type} ${id} ${plannedOn}`;
const invalid = (message: string): Failure => ({ code: "invalid", message });

/** Blocks, exceptions and my dates, with the way back from each change. */
export class SampleCalendar {
  #blocks: readonly Block[] = [];
  #said: ReadonlyMap<string, Said> = new Map();
  #past: { did: string; before: State }[] = [];
  #made = 0;

  constructor(private readonly around: Around) {}

  #change<T>(did: string, value: T, change: () => void) {
    const before = {
      blocks: this.#blocks,
      said: this.#said,
      works: this.around.works,
    };
    change();
    this.#past.push({ did, before });
    return { value, did };
  }

  /** Takes its last change back, when that is what was done. */
  undo(did: string): void {
    const last = this.#past.at(-1);
    if (last?.did !== did) return;
    this.#past.pop();
    this.#blocks = last.before.blocks;
    this.#said = last.before.said;
    this.around.works = last.before.works;
  }

  save_block(draft: BlockDraft) {
    if (!draft.title.trim())
      throw invalid("A block needs a name; write what it is for.");
    if (draft.end < draft.start || (!draft.allDay && draft.end === draft.start))
      throw invalid("It would end before it begins; choose a later end.");
    if (draft.repeatDays.length > 0 && !draft.repeatsUntil)
      throw invalid("Say until which day it comes again.");
    const id = draft.id ?? (`block-${(this.#made += 1)}` as BlockId);
    const block = { ...draft, id };
    const did = draft.id ? `Changed: ${draft.title}` : `Added: ${draft.title}`;
    return this.#change(did, id, () => {
      this.#blocks = [...this.#blocks.filter((one) => one.id !== id), block];
    });
  }

  /** All blocks, each once. */
  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Plans some blocks and takes others away, in one step. */
  planBlocks(drafts: BlockDraft[], gone: readonly BlockId[], did: string) {
    const planned = drafts.map((draft) => ({
      ...draft,
      id: `block-${(this.#made += 1)}` as BlockId,
    }));
    const ids = planned.map(({ id }) => id);
    return this.#change(did, ids, () => {
      const kept = this.#blocks.filter(({ id }) => !gone.includes(id));
      this.#blocks = [...kept, ...planned];
    });
  }

  remove_block(id: BlockId) {
    const title = this.#block(id)?.title ?? "";
    return this.#change(`Removed: ${title}`, {}, () => {
      this.#blocks = this.#blocks.filter((one) => one.id !== id);
    });
  }

  move_entry(to: EntryMove) {
    const { subject, plannedOn, start, allDay } = to;
    if (subject.type === "assessment") {
      const work = this.around.works.find(({ id }) => id === subject.id);
      return this.#change(`Set my own date: ${work?.title}`, {}, () => {
        const mine = allDay ? `${dayOf(start)}T23:59:59` : start;
        this.#setMine(subject.id, mine);
      });
    }
    const block = subject.type === "block" ? this.#block(subject.id) : null;
    const before = this.entries().find(
      (one) =>
        nameOf(one.subject, one.plannedOn) === nameOf(subject, plannedOn),
    );
    if (!before) throw { code: "gone", message: "This is gone." } as Failure;
    const length = before.end ? minutes(before.start, before.end) : 60;
    const end = to.end ?? later(start, length);
    const title = before.title || before.courseTitle;
    return this.#change(`Moved: ${title}`, {}, () => {
      if (block && (block.repeatDays.length === 0 || to.series)) {
        const by = minutes(before.start, start);
        const first = later(block.start, by);
        const moved = {
          ...block,
          allDay,
          start: first,
          end: later(first, minutes(start, end)),
        };
        this.#blocks = this.#blocks.map((one) =>
          one.id === block.id ? moved : one,
        );
      } else {
        const location = to.location ?? before.location;
        this.#say(subject, plannedOn, {
          cancelled: false,
          to: { start, end, allDay, location },
        });
      }
    });
  }

  cancel_entry({ subject, plannedOn }: EntryName) {
    return this.#change(`Called off: ${plannedOn}`, {}, () =>
      this.#say(subject, plannedOn, { cancelled: true }),
    );
  }

  restore_entry({ subject, plannedOn }: EntryName) {
    return this.#change("As planned again", {}, () => {
      if (subject.type === "assessment") this.#setMine(subject.id, null);
      else this.#say(subject, plannedOn, null);
    });
  }

  #say(subject: Subject, plannedOn: string | null, said: Said | null) {
    const all = new Map(this.#said);
    if (said) all.set(nameOf(subject, plannedOn), said);
    else all.delete(nameOf(subject, plannedOn));
    this.#said = all;
  }

  #setMine(id: string, mine: string | null) {
    this.around.works = this.around.works.map((work) =>
      work.id === id ? { ...work, mine } : work,
    );
  }

  #block(id: string) {
    return this.#blocks.find((one) => one.id === id);
  }

  /** Everything, as it really takes place, in the order of time. */
  entries(): Entry[] {
    const all = [
      ...this.around.official(),
      ...this.#blocks.flatMap((block) => this.#timesOf(block)),
      ...this.around.works.flatMap((work) => this.#myDate(work)),
    ];
    return all
      .map((entry) => this.#really(entry))
      .sort((a, b) => a.start.localeCompare(b.start));
  }

  #really(entry: Entry): Entry {
    const said = this.#said.get(nameOf(entry.subject, entry.plannedOn));
    if (!said) return entry;
    if (said.cancelled) return { ...entry, cancelled: true };
    return { ...entry, ...said.to, movedFrom: entry.start };
  }

  #timesOf(block: Block): Entry[] {
    const course = this.around.course(block.courseId);
    const length = minutes(block.start, block.end);
    const first = dayOf(block.start);
    const last = block.repeatsUntil ?? first;
    const days: string[] = [];
    for (let day = first; day <= last; day = plus(day, 1))
      if (day === first || block.repeatDays.includes(weekday(day)))
        days.push(day);
    return days.map((day) => {
      const start = day + block.start.slice(10);
      return {
        key: `${block.id}-${day}`,
        subject: { type: "block", id: block.id },
        courseId: block.courseId,
        code: course?.code ?? "",
        courseTitle: course?.title ?? "",
        hue: course?.hue ?? null,
        kind: "block",
        sessionKind: null,
        title: block.title,
        start,
        end: later(start, length),
        allDay: block.allDay,
        location: block.location,
        number: null,
        assessmentId: block.assessmentId,
        worth: null,
        done: false,
        cancelled: false,
        plannedOn: day,
        movedFrom: null,
      };
    });
  }

  #myDate(work: Deadline): Entry[] {
    const course = this.around.course(work.courseId);
    if (!work.mine || !course) return [];
    return [
      {
        key: `mine-${work.id}`,
        subject: { type: "assessment", id: work.id },
        courseId: work.courseId,
        code: course.code,
        courseTitle: course.title,
        hue: course.hue,
        kind: "my_date",
        sessionKind: null,
        title: work.title,
        start: work.mine,
        end: null,
        allDay: work.mine.endsWith(":59:59"),
        location: null,
        number: null,
        assessmentId: work.id,
        worth: work.worth,
        done: work.doneAt !== null,
        cancelled: false,
        plannedOn: null,
        movedFrom: null,
      },
    ];
  }

  /** What `item` says of one that takes place, beside what it says of its kind. */
  heldOf({ subject, plannedOn }: EntryName) {
    const planned = [
      ...this.around.official(),
      ...this.#blocks.flatMap((block) => this.#timesOf(block)),
    ].find(
      (one) =>
        nameOf(one.subject, one.plannedOn) === nameOf(subject, plannedOn),
    );
    if (!planned) return null;
    const said = this.#said.get(nameOf(subject, plannedOn));
    const exception: ExceptionView | null = said
      ? {
          happened: said.cancelled ? "calledOff" : "moved",
          start: planned.start,
          end: planned.end,
          allDay: planned.allDay,
          location: planned.location,
        }
      : null;
    const { start, end, allDay, location, cancelled } = this.#really(planned);
    const block = subject.type === "block" ? this.#block(subject.id) : null;
    return {
      start,
      end,
      allDay,
      location,
      cancelled,
      exception,
      plannedOn,
      block: block ?? null,
      title: planned.title,
    };
  }

  term_calendar(firstDay: Day, filled: boolean): TermCalendar {
    const { term, now } = this.around;
    const entries = filled ? this.entries() : [];
    const weeks: TermCalendar["weeks"] = [];
    let from = term.startsOn;
    while (weekday(from) !== firstDay) from = plus(from, -1);
    for (; from <= term.endsOn; from = plus(from, 7)) {
      const days: TermDay[] = Array.from({ length: 7 }, (_, at) => {
        const date = plus(from, at);
        const here = entries.filter(({ start }) => dayOf(start) === date);
        return {
          date,
          inTerm: date >= term.startsOn && date <= term.endsOn,
          off: filled ? this.around.offOn(date) : [],
          classes: here.filter(({ kind }) => kind === "class").length,
          marks: here.filter(({ kind }) =>
            ["deadline", "exam", "my_date"].includes(kind),
          ),
        };
      });
      const works = days
        .flatMap(({ marks }) => marks)
        .filter(({ kind }) => kind !== "my_date");
      const worth = works.reduce((sum, { worth }) => sum + Number(worth), 0);
      const classMinutes =
        75 * days.reduce((sum, { classes }) => sum + classes, 0);
      const workMinutes = Math.round(30 * worth);
      weeks.push({
        number: weeks.length + 1,
        from,
        to: plus(from, 6),
        load: Math.min(4, Math.ceil((classMinutes + workMinutes) / 300)),
        classMinutes,
        works: works.length,
        worth: worth > 0 ? String(Math.round(worth * 10) / 10) : null,
        workMinutes,
        days,
      });
    }
    const other: TermLine = {
      ...term,
      id: "term-2" as TermLine["id"],
      name: "Fall 2025",
    };
    return {
      term: filled ? term : null,
      terms: filled ? [term, other] : [],
      now,
      cut: false,
      weeks: filled ? weeks : [],
    };
  }
}
