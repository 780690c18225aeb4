// Grades before a made-up core: entering scores, what if, late days, averages.

import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";

import { faults, lastOf, openAt, openWindow } from "../../testing/render";

const has = (id: string) => screen.findByTestId(id);
const click = async (id: string) => fireEvent.click(await has(id));
const says = (id: string, words: string) =>
  waitFor(() => expect(screen.getByTestId(id).textContent).toContain(words));

/** Types into a field and leaves it with Enter. */
async function type(id: string, text: string) {
  const field = await has(id);
  field.focus();
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.keyDown(field, { key: "Enter" });
}

async function openCourse() {
  const window = await openAt("grades");
  await click("open-grades-18-789");
  await has("course-grades");
  return window;
}

afterEach(() =>
  document.querySelectorAll("dialog").forEach((one) => one.close()),
);

test("all_courses_are_shown_with_what_their_numbers_rest_on", async () => {
  await openAt("grades");
  await says("grades-18-789", "Current");
  await says("grades-18-789", "92 %");
  expect(await faults()).toEqual([]);
});

test("a_score_is_entered_by_keyboard_and_the_next_one_has_the_focus", async () => {
  const window = await openCourse();
  await type("score-midterm", "78/100");
  await waitFor(() =>
    expect(lastOf(window, "set_score")).toEqual({
      courseId: "course-dgm",
      piece: { type: "assessment", id: "midterm" },
      mark: "points",
      score: "78/100",
      lateDays: 0,
    }),
  );
  expect(document.activeElement).toBe(screen.getByTestId("score-hw1"));
  await says("graded-share", "30 %");
  await type("score-hw2", "missing +2");
  await waitFor(() =>
    expect(lastOf(window, "set_score")).toMatchObject({
      mark: "missing",
      score: null,
      lateDays: 2,
    }),
  );
  expect(await faults()).toEqual([]);
});

test("a_refused_score_says_why_at_its_place", async () => {
  await openCourse();
  await type("score-midterm", "A");
  const field = await has("score-midterm");
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getByText(/Write a score such as/)).toBeTruthy();
  await fireEvent.keyDown(field, { key: "Escape" });
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBeNull());
});

test("what_is_dropped_says_so", async () => {
  await openCourse();
  await type("score-hw2", "85");
  await says("piece-hw2", "dropped: the lowest");
});

test("a_what_if_leaves_the_record_alone_and_is_kept_by_name", async () => {
  const window = await openCourse();
  await click("begin-what-if");
  await has("what-if");
  await type("score-midterm", "100");
  await says("piece-midterm", "imagined");
  await says("piece-midterm", "record: nothing");
  await says("figure-minimum", "against the record");
  expect(lastOf(window, "set_score")).toBeUndefined();
  expect(await faults()).toEqual([]);
  await fireEvent.input(await has("what-if-name"), {
    target: { value: "a good midterm" },
  });
  await click("keep-what-if");
  await has("scenario-a good midterm");
  await click("leave-what-if");
  await waitFor(() =>
    expect(screen.getByTestId("piece-midterm").textContent).not.toContain(
      "imagined",
    ),
  );
  await click("open-scenario-a good midterm");
  await says("piece-midterm", "imagined");
  await click("forget-midterm");
  await says("what-if-count", "nothing is different");
});

test("another_weight_and_other_drops_are_imagined", async () => {
  const window = await openCourse();
  await click("begin-what-if");
  const weight = await has("weight-part-homeworks");
  await fireEvent.change(weight, { target: { value: "10" } });
  await says("part-part-homeworks", "imagined");
  await fireEvent.change(await has("lowest-part-homeworks"), {
    target: { value: "2" },
  });
  await waitFor(() =>
    expect(lastOf(window, "what_if")).toMatchObject({
      changes: [
        { type: "weight", percent: "10" },
        { type: "drops", lowest: 2, highest: 0, keepBest: null },
      ],
    }),
  );
});

test("late_days_move_a_deadline_and_the_official_date_stays", async () => {
  await openCourse();
  await click("tab-late");
  await says("ledger-sentence", "5 of 5");
  await click("spend-2-hw2");
  await says("ledger-sentence", "3 of 5");
  await says("late-moved-hw2", "28");
  expect(await faults()).toEqual([]);
  await click("nav-deadlines");
  await says("deadline-hw2", "28");
  await says("official-hw2", "26");
  await click("open-hw2");
  const pane = await has("work-grades");
  await within(pane).findByTestId("take-back-hw2");
  await says("moved-date", "28");
  expect(await faults()).toEqual([]);
});

test.each([
  ["grading-rules", "set_grading"],
  ["credits", "set_credits"],
] as const)("%s opens a form without faults for %s", async (button, action) => {
  const window = await openCourse();
  await click(button);
  await has("edit-form");
  expect(await faults()).toEqual([]);
  await click("save-form");
  await waitFor(() => expect(lastOf(window, action)).toBeDefined());
  await waitFor(() => expect(screen.queryByTestId("edit-form")).toBeNull());
});

test.each([
  ["more-part-homeworks", "part-form", "set_part_grading"],
  ["more-hw1", "piece-form", "set_piece"],
] as const)("%s: %s asks for %s", async (more, button, action) => {
  const window = await openCourse();
  await click(more);
  await click(button);
  await has("edit-form");
  expect(await faults()).toEqual([]);
  await click("save-form");
  await waitFor(() => expect(lastOf(window, action)).toBeDefined());
});

test("rules_are_sent_as_they_were_typed", async () => {
  const window = await openCourse();
  await click("grading-rules");
  const put = async (name: string, value: string) =>
    fireEvent.input(await has(name), { target: { value } });
  await put("field-late", "10");
  await put("field-closesAfter", "3");
  await fireEvent.change(await has("field-attendance"), {
    target: { value: "mayMiss" },
  });
  await put("field-attendanceCount", "3");
  await click("add-replacements");
  await click("save-form");
  await waitFor(() =>
    expect(lastOf(window, "set_grading")).toMatchObject({
      late: { perDay: "10", of: "maximum", atMost: null, closesAfter: 3 },
      attendance: { type: "mayMiss", classes: 3 },
      replacements: [{ target: { type: "part" }, by: { type: "part" } }],
    }),
  );
  await click("tab-attendance");
  await says("attendance", "You may miss 2 more");
  expect(await faults()).toEqual([]);
  const first = screen.getAllByTestId(/^presence-/)[0] as HTMLElement;
  await fireEvent.change(first, { target: { value: "missed" } });
  await waitFor(() =>
    expect(lastOf(window, "set_absence")).toMatchObject({ absence: "missed" }),
  );
});

test("the_average_over_terms_takes_past_courses", async () => {
  const window = await openAt("grades");
  await click("grades-gpa");
  await says("gpa-final", "3.7");
  expect(await faults()).toEqual([]);
  await click("edit-gpa-21-120");
  await click("save-form");
  await waitFor(() =>
    expect(lastOf(window, "save_past_course")).toMatchObject({
      id: "past-1",
      result: "A-",
    }),
  );
  await waitFor(() => expect(screen.queryByTestId("edit-form")).toBeNull());
  await click("gpa-settings");
  await click("add-letters");
  await click("save-form");
  await waitFor(() =>
    expect(lastOf(window, "set_gpa")).toMatchObject({
      letters: [{ letter: "", worth: "" }],
    }),
  );
});

test("grades_are_exported_where_the_student_says", async () => {
  const window = await openAt("grades");
  await click("export-csv");
  await waitFor(() =>
    expect(lastOf(window, "export_grades")).toEqual({
      courseId: null,
      format: "csv",
      path: "/home/student/Grades Spring 2025.csv",
    }),
  );
});

test("the_page_of_a_course_leads_to_its_grades", async () => {
  await openWindow();
  await click("nav-course-18-789");
  await click("tab-grading");
  await says("standing-line", "92 %");
  expect(await faults()).toEqual([]);
  await click("open-course-grades");
  await has("course-grades");
});
