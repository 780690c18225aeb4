// The made-up core's grades: plain sums over a small tree, enough to look at every screen. The real engine is Rust's.

import type {
  AllGrades,
  AssessmentId,
  CategoryId,
  ChangeEdit,
  Commands,
  CourseGrades,
  CourseId,
  CourseName,
  Deadline,
  Failure,
  GradingEdit,
  LateLedger,
  MarkKind,
  NeededView,
  PartView,
  PieceView,
  ScenarioEdit,
  ScenarioId,
  Total,
} from "../../src/lib/api/generated/commands";
import { pieceKey } from "../../src/lib/marks";
import { SampleGpa } from "./gpa";
import { saved } from "./answers";
import { attendanceOf, ledgerOf } from "./late";
import type { Session } from "./sessions";

interface Given {
  courses: () => CourseName[];
  readonly works: Deadline[];
  readonly sessions: Session[];
}
interface Entered {
  mark: MarkKind;
  points: number | null;
  outOf: number;
  lateDays: number;
}

/** A part, its weight, how many of the lowest are dropped, and its pieces by the work they are. */
type Line = [
  name: string,
  weight: number,
  drops: number,
  pieces: (string | null)[],
];
const trees: Record<string, Line[]> = {
  "course-dgm": [
    ["Class presentations", 10, 0, [null]],
    ["Quizzes", 5, 0, [null]],
    ["Midterm test", 20, 0, ["midterm"]],
    ["Homeworks", 30, 1, ["hw1", "hw2", "hw3"]],
    ["Project", 35, 0, ["proposal", "report"]],
  ],
  "course-la": [["Problem sets", 100, 0, ["la-1", "la-2", "la-3", "la-4"]]],
};
const letters = [
  ["A", 90],
  ["B", 80],
  ["C", 70],
  ["D", 60],
  ["F", 0],
] as const;
const two = (value: number) => String(Math.round(value * 100) / 100);
const invalid = (message: string, field?: string): Failure => ({
  code: "invalid",
  message,
  ...(field ? { field } : {}),
});

function read(score: string | null): { points: number; outOf: number | null } {
  const [, points, sign, outOf] =
    /^\s*([\d.]+)\s*(%|\/)?\s*([\d.]+)?\s*$/.exec(score ?? "") ?? [];
  if (points === undefined)
    throw invalid("Write a score such as 17, 17/20 or 85 %.", "score");
  return {
    points: Number(points),
    outOf: sign === "/" ? Number(outOf) : null,
  };
}

/** Scores, what-ifs, late days and averages, kept as long as the page lives. */
export class SampleGrades extends SampleGpa {
  #marks = new Map<string, Entered>([
    ["hw1", { mark: "points", points: 92, outOf: 100, lateDays: 0 }],
    ["la-1", { mark: "points", points: 18, outOf: 20, lateDays: 0 }],
    ["la-2", { mark: "points", points: 14, outOf: 20, lateDays: 1 }],
  ]);
  #scenarios: (ScenarioEdit & { id: ScenarioId })[] = [];
  #forms = new Map<CourseId, GradingEdit>();
  #spent = new Map<AssessmentId, number>();
  #given = new Map<AssessmentId, number>();
  constructor(private readonly given: Given) {
    super(given);
  }

  all_grades(): AllGrades {
    const courses = this.given.courses().map(({ id }) => {
      const all = this.grades(id);
      const { course, graded, current, minimum, maximum, projected } = all;
      const lateDaysLeft = all.ledger?.left ?? null;
      const target = all.target;
      return {
        course,
        graded,
        current,
        minimum,
        maximum,
        projected,
        target,
        lateDaysLeft,
      };
    });
    return { courses };
  }

  grades(id: CourseId): CourseGrades {
    return this.#answer(id, []);
  }

  what_if({ courseId, changes }: Commands["what_if"][0]): CourseGrades {
    return this.#answer(courseId, changes);
  }

  #answer(id: CourseId, changes: readonly ChangeEdit[]): CourseGrades {
    const course = this.given.courses().find((one) => one.id === id);
    if (!course)
      throw { code: "gone", message: "This course is gone." } as Failure;
    const marks = new Map(this.#marks);
    for (const change of changes)
      if (change.type === "mark") {
        const key = pieceKey(change.piece);
        marks.set(key, entered(change.mark, change.score, marks.get(key)));
      }
    const parts = (trees[id] ?? []).map((line) =>
      this.#part(id, line, marks, changes),
    );
    const count = (value: (piece: PieceView) => number | null) => {
      let [sum, of] = [0, 0];
      for (const part of parts) {
        const kept = part.pieces.filter(
          ({ dropped, mark }) => !dropped && mark !== "excused",
        );
        for (const piece of kept) {
          const share = Number(part.share) / kept.length;
          const worth = value(piece);
          if (worth === null) continue;
          sum += share * worth;
          of += share;
        }
      }
      return { sum, of };
    };
    const scored = ({ mark, percent }: PieceView) =>
      mark === "missing" ? 0 : percent === null ? null : Number(percent) / 100;
    const now = count(scored);
    const mean = now.of > 0 ? now.sum / now.of : null;
    const left = 100 - now.of;
    const total = (value: number, means: string): Total => ({
      total: two(value),
      rounded: two(value),
      letter: letters.find(([, from]) => value >= from)?.[0] ?? null,
      unmet: [],
      means,
    });
    const need = (goal: string, from: number): NeededView => {
      const average = two(left > 0 ? ((from - now.sum) / left) * 100 : 0);
      const base = { goal, from: String(from), average: null };
      if (now.sum >= from)
        return { ...base, state: "safe", sentence: `${goal} is safe already.` };
      if (now.sum + left < from)
        return {
          ...base,
          state: "outOfReach",
          sentence: `${goal} is out of reach.`,
        };
      return {
        ...base,
        state: "average",
        average,
        sentence: `${goal} needs ${average} % on average over everything that is left.`,
      };
    };
    const form = this.#form(id);
    return {
      course,
      graded: two(now.of),
      current:
        mean === null
          ? null
          : total(
              mean * 100,
              `On what is graded so far: ${two(now.of)} % of the final grade.`,
            ),
      minimum: total(now.sum, "If nothing more is earned."),
      maximum: total(now.sum + left, "If everything that is left is full."),
      projected:
        mean === null
          ? null
          : total(mean * 100, "If what is left goes as its part has gone."),
      needed: letters.map(([letter, from]) => need(letter, from)),
      target: form.target ? need(form.target, 90) : null,
      lettersAssumed: true,
      parts,
      beside: [],
      uncounted: [],
      sensitivity: parts
        .filter(({ pieces }) => pieces.some(({ mark }) => mark === "ungraded"))
        .map(
          ({ name, pieces }) =>
            `${name}: one with full marks is ${pieces[0]?.worth} points of the final grade.`,
        ),
      assumptions: [
        "The course names no letters; these were taken: A 90, B 80, C 70, D 60, F 0.",
      ],
      ledger: this.#ledger(id),
      attendance: form.attendance
        ? attendanceOf(
            this.given.sessions.filter(
              (one) => one.courseId === id && one.over,
            ),
          )
        : null,
      scenarios: this.#scenarios
        .filter(({ courseId }) => courseId === id)
        .map(({ id: name, ...one }) => ({
          ...one,
          id: name,
          current: null,
          projected: null,
        })),
      form,
      credits: {
        courseId: id,
        credits: "12",
        factor: "1",
        result: null,
        leftOut: false,
      },
    };
  }

  #part(
    courseId: CourseId,
    [name, stated, drops, keys]: Line,
    marks: ReadonlyMap<string, Entered>,
    changes: readonly ChangeEdit[],
  ): PartView {
    const id = `part-${name.toLowerCase().replaceAll(" ", "-")}` as CategoryId;
    const of = changes.filter(
      (change) => "categoryId" in change && change.categoryId === id,
    );
    const weight =
      of.find((change) => change.type === "weight")?.percent ?? stated;
    const dropped = of.find((change) => change.type === "drops");
    const lowest = dropped?.lowest ?? drops;
    const worth = Number(weight) / Math.max(1, keys.length - lowest);
    const pieces = keys.map((key, number): PieceView => {
      const work = this.given.works.find((one) => one.id === key);
      const piece: PieceView["name"] = key
        ? { type: "assessment", id: key as AssessmentId }
        : { type: "expected", categoryId: id, number };
      const is = marks.get(pieceKey(piece));
      const percent =
        is?.mark === "points" ? ((is.points ?? 0) / is.outOf) * 100 : null;
      return {
        name: piece,
        title: work?.title ?? name,
        kind: work?.kind ?? null,
        official: work?.official ?? null,
        state: is ? "graded" : "notStarted",
        mark: is?.mark ?? "ungraded",
        points: is?.points == null ? null : String(is.points),
        outOf: is ? String(is.outOf) : null,
        percent: percent === null ? null : two(percent),
        lateDays: is?.lateDays ?? 0,
        paidDays: 0,
        counts: true,
        dropped: null,
        share: two(worth),
        worth: two(worth),
        perPoint: two(worth / 100),
        lost: percent === null ? null : two(worth * (1 - percent / 100)),
        form: {
          courseId,
          piece,
          outOf: is ? String(is.outOf) : null,
          weight: null,
          extraCredit: false,
          counts: true,
          neverDrop: false,
          minimum: null,
          curve: null,
        },
      };
    });
    const graded = pieces
      .filter(({ percent }) => percent !== null)
      .sort((one, other) => Number(one.percent) - Number(other.percent));
    const gone = graded.length > 1 ? graded.slice(0, lowest) : [];
    for (const piece of gone) piece.dropped = "lowest";
    return {
      id,
      name,
      share: two(Number(weight)),
      soFar: graded[0] ? graded[0].percent : null,
      extraCredit: false,
      dropLowest: lowest,
      dropHighest: dropped?.highest ?? 0,
      keepBest: dropped?.keepBest ?? null,
      weight: String(weight),
      pieces,
      parts: [],
      form: {
        id,
        combine: null,
        keepBest: null,
        atMost: null,
        fullFrom: null,
        fullProportional: false,
        minimum: null,
        curve: null,
        late: null,
      },
    };
  }

  #form(courseId: CourseId): GradingEdit {
    return (
      this.#forms.get(courseId) ?? {
        courseId,
        weightSum: "scaled",
        drops: "now",
        counted: "pieceByPiece",
        late: null,
        curve: null,
        atMost: null,
        unmetAtMost: null,
        rounding: null,
        lateCap: null,
        graceHours: 0,
        unitHours: 24,
        attendance: null,
        target: courseId === "course-dgm" ? "A" : null,
        replacements: [],
        schemes: [],
      }
    );
  }

  #ledger(id: CourseId): LateLedger | null {
    if (id !== "course-dgm") return null;
    const works = this.given.works.filter((work) => work.courseId === id);
    return ledgerOf(works, this.#spent, this.#given);
  }

  set_score({ piece, mark, score, lateDays }: Commands["set_score"][0]) {
    const key = pieceKey(piece);
    if (mark === "ungraded") this.#marks.delete(key);
    else
      this.#marks.set(key, {
        ...entered(mark, score, this.#marks.get(key)),
        lateDays,
      });
    return saved({}, "Entered a score");
  }

  keep_scenario(edit: ScenarioEdit) {
    if (edit.name.trim() === "") throw invalid("Give it a name.", "name");
    const id = edit.id ?? (`scenario-${this.#scenarios.length}` as ScenarioId);
    const others = this.#scenarios.filter((one) => one.id !== id);
    this.#scenarios = [...others, { ...edit, id }];
    return saved(id, `Kept: ${edit.name}`);
  }

  remove_scenario(id: ScenarioId) {
    this.#scenarios = this.#scenarios.filter((one) => one.id !== id);
    return saved({}, "Removed a what-if");
  }

  spend_late_days({ id, days }: Commands["spend_late_days"][0]) {
    this.#spent.set(id, (this.#spent.get(id) ?? 0) + days);
    return this.#moved(id, `Spent ${days} late days`);
  }

  take_back_late_days(id: AssessmentId) {
    this.#spent.delete(id);
    return this.#moved(id, "Took late days back");
  }

  set_extension({ id, days }: Commands["set_extension"][0]) {
    this.#given.set(id, days);
    return this.#moved(id, `${days} days on top`);
  }

  #moved(id: AssessmentId, did: string) {
    const work = this.given.works.find((one) => one.id === id);
    const line = this.#ledger("course-dgm" as CourseId)?.works.find(
      (one) => one.id === id,
    );
    if (work && line)
      work.moved = line.moved === line.official ? null : line.moved;
    return saved({}, did);
  }

  set_grading(edit: GradingEdit) {
    this.#forms.set(edit.courseId, edit);
    return saved({}, "Changed how it counts");
  }
  set_piece = () => saved({}, "Changed how it counts");
  set_part_grading = () => saved({}, "Changed how it counts");
  set_credits = () => saved({}, "Changed the credits");

  export_grades({ path }: Commands["export_grades"][0]) {
    return { path };
  }
}

function entered(
  mark: MarkKind,
  score: string | null,
  before: Entered | undefined,
): Entered {
  const outOf = before?.outOf ?? 100;
  const lateDays = before?.lateDays ?? 0;
  if (mark !== "points") return { mark, points: null, outOf, lateDays };
  const typed = read(score);
  return { mark, points: typed.points, outOf: typed.outOf ?? outOf, lateDays };
}
