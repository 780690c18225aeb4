import { expect, test } from "vitest";

import type {
  AssessmentId,
  CategoryId,
  ChangeEdit,
} from "./api/generated/commands";
import {
  difference,
  markText,
  meaningOf,
  readMark,
  withChange,
  withoutPiece,
} from "./marks";

const names = {
  ungraded: "not graded",
  missing: "missing",
  excused: "excused",
};

test("what_a_score_will_mean_is_said_while_it_is_typed", () => {
  const check = (
    typed: string,
    outOf: string | null,
    meaning: string | null,
  ) => {
    const said = meaningOf(readMark(typed, names), outOf);
    const words = said && `${said.points}/${said.outOf}=${said.percent}`;
    expect(words, typed).toBe(meaning);
  };
  check("92", null, "92/100=92");
  check("45", "50", "45/50=90");
  check("2/3", "50", "2/3=66.67");
  check("9,5 %", "10", "0.95/10=9.5");
  check("excused", null, null);
  check("1/0", null, null);
  check("abc", null, null);
});

test("a_score_is_read_as_it_is_typed", () => {
  const check = (typed: string, ...[mark, score, lateDays]: unknown[]) =>
    expect(readMark(typed, names), typed).toEqual({ mark, score, lateDays });
  check("92", "points", "92", 0);
  check(" 45 / 50 ", "points", "45 / 50", 0);
  check("85 % +2", "points", "85 %", 2);
  check("", "ungraded", null, 0);
  check("+3", "ungraded", null, 3);
  check("Miss", "missing", null, 0);
  check("e", "excused", null, 0);
  check("A+", "points", "A+", 0);
});

test("a_mark_is_written_as_it_would_be_typed", () => {
  const piece = { points: "45", outOf: "50", lateDays: 2 };
  expect(markText({ ...piece, mark: "points" }, names)).toBe("45/50 +2");
  expect(markText({ ...piece, mark: "missing", lateDays: 0 }, names)).toBe(
    "missing",
  );
  expect(markText({ ...piece, mark: "ungraded", lateDays: 0 }, names)).toBe("");
  const text = markText({ ...piece, mark: "points", outOf: null }, names);
  expect(text).toBe("45 +2");
});

test("a_difference_has_its_sign_and_nothing_is_none", () => {
  expect(difference("90.5", "87.82")).toBe("+2.68");
  expect(difference("80", "90")).toBe("−10");
  expect(difference("80", "80")).toBeNull();
  expect(difference(null, "80")).toBeNull();
});

test("the_last_change_of_a_thing_counts", () => {
  const piece = { type: "assessment", id: "hw" as AssessmentId } as const;
  const mark = (score: string): ChangeEdit => ({
    type: "mark",
    piece,
    mark: "points",
    score,
  });
  const weight: ChangeEdit = {
    type: "weight",
    categoryId: "part" as CategoryId,
    percent: "10",
  };
  const changes = withChange([mark("10"), weight], mark("20"));
  expect(changes).toEqual([weight, mark("20")]);
  expect(withoutPiece(changes, piece)).toEqual([weight]);
});
