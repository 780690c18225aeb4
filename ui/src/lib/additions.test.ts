import { expect, test } from "vitest";

import { review } from "../../dev/page";
import { addPointedOut } from "./additions";
import type { Suggestion } from "./api/generated/commands";
import { isDoubtful, isMine, itemOf, setValue } from "./drafts";

const { draft } = review();
const place = { line: 4, end_line: 4, start: 0, end: 20 };
const said: Suggestion = {
  title: "Ada Finch",
  date: "2025-02-05",
  end_date: null,
  time: "14:00",
  end_time: "15:00",
  days: ["TU"],
  location: "Hall 7",
  weight: 12.5,
  email: "ada@example.edu",
  url: null,
  evidence: [
    "title",
    "date",
    "time",
    "end_time",
    "days",
    "weight",
    "email",
  ].map((field) => ({
    field,
    basis: "stated",
    place,
    quote: field,
    because: null,
    certainty: 1000,
  })),
};
const added = (...[what]: [Parameters<typeof addPointedOut>[1]]) => {
  const [more, key] = addPointedOut(draft, what, said, "all the words");
  return itemOf(more, key);
};

test("words_become_what_the_student_says_they_are", () => {
  expect(added("due")?.item).toMatchObject({
    title: "Ada Finch",
    kind: "due",
    date: "2025-02-05",
    time: "14:00",
    end_time: null,
  });
  expect(added("office_hours")?.item).toMatchObject({
    who: "Ada Finch",
    day: "TU",
    start: "14:00",
    end: "15:00",
    location: "Hall 7",
  });
  expect(added("people")?.item).toMatchObject({
    name: "Ada Finch",
    email: "ada@example.edu",
  });
  expect(added("grading")?.item).toMatchObject({ weight: 12.5 });
  expect(added("policies")?.item).toMatchObject({ text: "all the words" });
  expect(added("meetings")?.item).toMatchObject({ days: ["TU"] });
});

test("every_addition_points_at_its_words", () => {
  for (const what of ["due", "meetings", "people", "policies"] as const) {
    const found = added(what);
    expect(found?.item.evidence.map(({ place }) => place)).toContainEqual(
      place,
    );
    expect(found && isMine(found)).toBe(true);
  }
});

test("a_date_that_was_looked_for_around_the_words_stays_doubtful", () => {
  const evidence = said.evidence.map((piece) =>
    piece.field === "date"
      ? { ...piece, basis: "derived" as const, certainty: 700 }
      : piece,
  );
  const [more, key] = addPointedOut(draft, "due", { ...said, evidence }, "");
  const found = itemOf(more, key);
  expect(found && isDoubtful(found)).toBe(true);
  const mended = itemOf(setValue(more, draft, key, "date", "2025-02-06"), key);
  expect(mended && isDoubtful(mended), "set by hand it is sure").toBe(false);
});

test("another_name_leaves_the_place_where_it_was", () => {
  const [more, key] = addPointedOut(draft, "due", said, "");
  const renamed = itemOf(setValue(more, draft, key, "title", "Essay"), key);
  const title = renamed?.item.evidence.find(({ field }) => field === "title");
  expect(title).toMatchObject({ basis: "mine", place });
});
