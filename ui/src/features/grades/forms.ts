// The forms in which one says how grades count: what each asks, and what it begins with.

import type {
  AttendanceEdit,
  CourseGrades,
  CreditsEdit,
  Gpa,
  GradingEdit,
  LatePenaltyEdit,
  PartGradingEdit,
  PartView,
  PastCourseEdit,
  PieceView,
  ReplacementSide,
} from "../../lib/api/generated/commands";
import type { Form, FormField, Option, Sort, Values } from "../../lib/forms";
import { gradeParts, pieceKey } from "../../lib/marks";
import { words } from "../../lib/words";

const named = (names: Record<string, string>): Option[] =>
  Object.entries(names).map(([value, name]) => ({ value, name }));
const field = (
  name: string,
  sort: Sort,
  label: string,
  more: Partial<FormField> = {},
): FormField => ({ name, sort, label, ...more });
/** What was typed; nothing when that is nothing. */
const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;
type Row = Readonly<Record<string, string>>;

/** What lateness costs, field by field: a form has no forms in it. */
function lateFields(): FormField[] {
  const is = words.grades.form;
  return [
    field("late", "text", is.perDay, { hint: is.perDayHint }),
    field("lateOf", "choice", is.of, { options: named(is.ofs) }),
    field("lateAtMost", "text", is.lateAtMost),
    field("closesAfter", "count", is.closesAfter),
  ];
}
const lateValues = (late: LatePenaltyEdit | null) => ({
  late: late?.perDay ?? null,
  lateOf: late?.of ?? "maximum",
  lateAtMost: late?.atMost ?? null,
  closesAfter: late?.closesAfter ?? null,
});
function lateOf(values: Values): LatePenaltyEdit | null {
  const perDay = text(values["late"]);
  return perDay === null
    ? null
    : {
        perDay,
        of: values["lateOf"] as LatePenaltyEdit["of"],
        atMost: text(values["lateAtMost"]),
        closesAfter: values["closesAfter"] as number | null,
      };
}

const attendanceValues = (rule: AttendanceEdit | null) => ({
  attendance: rule?.type ?? "none",
  attendanceCount:
    rule === null
      ? null
      : rule.type === "atLeast"
        ? rule.percent
        : String(rule.classes),
});
function attendanceOf(values: Values): AttendanceEdit | null {
  const count = text(values["attendanceCount"]) ?? "";
  switch (values["attendance"] as AttendanceEdit["type"] | "none") {
    case "atLeast":
      return { type: "atLeast", percent: count };
    case "mayMiss":
      return { type: "mayMiss", classes: Math.floor(Number(count) || 0) };
    case "none":
      return null;
  }
}

type Side = [string, [string, ReplacementSide]];

/** Everything that can replace or be replaced, by a text that names it. */
function sides(grades: CourseGrades): Map<string, [string, ReplacementSide]> {
  const parts = gradeParts(grades.parts);
  const pieces = [...parts.flatMap((part) => part.pieces), ...grades.beside];
  return new Map<string, [string, ReplacementSide]>([
    ...parts.map(({ id, name }): Side => [
      id,
      [name, { type: "part", categoryId: id }],
    ]),
    ...pieces.map(({ name, title }): Side => [
      pieceKey(name),
      [title, { type: "piece", piece: name }],
    ]),
  ]);
}
const sideKey = (side: ReplacementSide) =>
  side.type === "part" ? side.categoryId : pieceKey(side.piece);

/** How the whole grade of a course counts. */
export function gradingForm(grades: CourseGrades): Form {
  const is = words.grades.form;
  const edit = grades.form;
  const all = sides(grades);
  const options = [...all].map(([value, [name]]) => ({ value, name }));
  const parts = gradeParts(grades.parts);
  return {
    title: is.rules,
    action: "set_grading",
    values: {
      ...edit,
      ...lateValues(edit.late),
      ...attendanceValues(edit.attendance),
      rounding: edit.rounding?.to ?? null,
      roundHow: edit.rounding?.mode ?? "halfUp",
      replacements: edit.replacements.map(({ target, by }) => ({
        target: sideKey(target),
        by: sideKey(by),
      })),
      schemes: edit.schemes.map((scheme) =>
        Object.fromEntries(
          scheme.map(({ categoryId, percent }) => [categoryId, percent]),
        ),
      ),
    },
    request: (values) =>
      ({
        courseId: edit.courseId,
        weightSum: values["weightSum"] as GradingEdit["weightSum"],
        drops: values["drops"] as GradingEdit["drops"],
        counted: values["counted"] as GradingEdit["counted"],
        late: lateOf(values),
        curve: text(values["curve"]),
        atMost: text(values["atMost"]),
        unmetAtMost: text(values["unmetAtMost"]),
        rounding:
          text(values["rounding"]) === null
            ? null
            : {
                to: text(values["rounding"]) ?? "",
                mode: values["roundHow"] as "halfUp" | "up" | "down",
              },
        lateCap: values["lateCap"] as number | null,
        graceHours: (values["graceHours"] as number | null) ?? 0,
        unitHours: (values["unitHours"] as number | null) ?? 24,
        attendance: attendanceOf(values),
        target: text(values["target"]),
        replacements: (values["replacements"] as Row[]).flatMap((row) => {
          const target = all.get(row["target"] ?? "")?.[1];
          const by = all.get(row["by"] ?? "")?.[1];
          return target && by ? [{ target, by }] : [];
        }),
        schemes: (values["schemes"] as Row[]).map((row) =>
          parts.flatMap(({ id }) => {
            const percent = text(row[id]);
            return percent === null ? [] : [{ categoryId: id, percent }];
          }),
        ),
      }) satisfies GradingEdit,
    fields: [
      field("target", "text", is.target, {
        hint: is.targetHint,
        suggestions: grades.needed.map(({ goal }) => goal),
      }),
      field("drops", "choice", is.drops, { options: named(is.dropsWhen) }),
      field("weightSum", "choice", is.weightSum, {
        options: named(is.weightSums),
      }),
      field("counted", "choice", is.counted, { options: named(is.countedAs) }),
      field("curve", "text", is.curve, { hint: is.curveHint }),
      field("atMost", "text", is.atMost),
      field("rounding", "text", is.roundTo),
      field("roundHow", "choice", is.roundHow, {
        options: named(is.roundings),
      }),
      field("unmetAtMost", "text", is.unmetAtMost, { hint: is.unmetHint }),
      ...lateFields(),
      field("lateCap", "count", is.lateCap),
      field("graceHours", "count", is.graceHours),
      field("unitHours", "count", is.unitHours),
      field("attendance", "choice", is.attendance, {
        options: named(is.attendances),
      }),
      field("attendanceCount", "text", is.attendanceCount),
      field("replacements", "rows", is.replacements, {
        wide: true,
        addLabel: is.addReplacement,
        columns: [
          field("target", "choice", is.replaced, { options }),
          field("by", "choice", is.by, { options }),
        ],
      }),
      field("schemes", "rows", is.schemes, {
        wide: true,
        addLabel: is.addScheme,
        columns: parts.map(({ id, name }) => field(id, "text", name)),
      }),
    ],
  };
}

/** How one part counts, beyond what the page says. */
export function partForm(part: PartView): Form {
  const is = words.grades.form;
  const edit = part.form;
  return {
    title: part.name,
    action: "set_part_grading",
    values: {
      ...edit,
      ...lateValues(edit.late),
      combine: edit.combine ?? "usual",
    },
    request: (values) =>
      ({
        id: edit.id,
        combine:
          values["combine"] === "usual"
            ? null
            : (values["combine"] as PartGradingEdit["combine"]),
        keepBest: values["keepBest"] as number | null,
        atMost: text(values["atMost"]),
        fullFrom: text(values["fullFrom"]),
        fullProportional: values["fullProportional"] === true,
        minimum: text(values["minimum"]),
        curve: text(values["curve"]),
        late: lateOf(values),
      }) satisfies PartGradingEdit,
    fields: [
      field("combine", "choice", is.combine, { options: named(is.combines) }),
      field("keepBest", "count", is.keepBest),
      field("atMost", "text", is.atMost),
      field("minimum", "text", is.minimum),
      field("curve", "text", is.curve, { hint: is.curveHint }),
      field("fullFrom", "text", is.fullFrom),
      field("fullProportional", "flag", is.fullProportional, { wide: true }),
      ...lateFields(),
    ],
  };
}

/** How one piece counts; its score stays. */
export function pieceForm(piece: PieceView): Form {
  const is = words.grades.form;
  const filled = (values: Values, name: string) => text(values[name]);
  return {
    title: piece.title,
    action: "set_piece",
    values: { ...piece.form },
    request: (values) => ({
      ...values,
      outOf: filled(values, "outOf"),
      weight: filled(values, "weight"),
      minimum: filled(values, "minimum"),
      curve: filled(values, "curve"),
    }),
    fields: [
      field("outOf", "text", is.outOf),
      field("weight", "text", is.weight),
      field("minimum", "text", is.minimum),
      field("curve", "text", is.curve, { hint: is.curveHint }),
      field("counts", "flag", is.counts, { wide: true }),
      field("neverDrop", "flag", is.neverDrop, { wide: true }),
      field("extraCredit", "flag", is.extraCredit, { wide: true }),
    ],
  };
}

/** How a course counts in averages over courses. */
export function creditsForm(edit: CreditsEdit): Form {
  const is = words.grades.form;
  return {
    title: is.credits,
    action: "set_credits",
    values: { ...edit },
    request: (values) => ({
      ...values,
      credits: text(values["credits"]),
      result: text(values["result"]),
    }),
    fields: [
      field("credits", "text", is.creditsField),
      field("factor", "text", is.factor),
      field("result", "text", is.result, { hint: is.resultHint }),
      field("leftOut", "flag", is.leftOut, { wide: true }),
    ],
  };
}

/** How averages are taken. */
export function gpaForm({ form }: Gpa): Form {
  const is = words.grades.form;
  return {
    title: is.gpa,
    action: "set_gpa",
    values: { ...form },
    fields: [
      field("system", "choice", is.system, {
        options: named(words.grades.gpa.system),
      }),
      field("retakes", "choice", is.retakes, {
        options: named(words.grades.gpa.retakes),
      }),
      field("letters", "rows", is.letters, {
        wide: true,
        addLabel: is.addLetter,
        columns: [
          field("letter", "text", is.letter),
          field("worth", "text", is.worth),
        ],
      }),
    ],
  };
}

/** A course taken before. */
export function pastForm(edit: PastCourseEdit | null): Form {
  const is = words.grades.form;
  return {
    title: is.past,
    action: "save_past_course",
    values: edit
      ? { ...edit }
      : {
          id: null,
          course: "",
          term: "",
          endedOn: null,
          credits: "",
          factor: "1",
          result: "",
          leftOut: false,
        },
    fields: [
      field("course", "text", is.course),
      field("result", "text", is.result),
      field("credits", "text", is.creditsField),
      field("factor", "text", is.factor),
      field("term", "text", is.term),
      field("endedOn", "date", is.endedOn),
      field("leftOut", "flag", is.leftOut, { wide: true }),
    ],
    ...(edit?.id
      ? { remove: { action: "remove_past_course", request: edit.id } }
      : {}),
  };
}
