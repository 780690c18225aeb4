// The page of a course as a student changes it, before a made-up core.

import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";

import type { Commands } from "../../lib/api/generated/commands";
import { lastOf, openWindow, type Window } from "../../testing/render";

const has = (id: string) => screen.findByTestId(id);
const click = async (id: string) => fireEvent.click(await has(id));
const type = async (id: string, value: string) =>
  fireEvent.input(await has(id), { target: { value } });

async function openCourse(): Promise<Window> {
  const window = await openWindow();
  await click("nav-course-18-789");
  await has("course-page");
  return window;
}

async function openTab(name: string) {
  await click(`tab-${name}`);
  const tab = await has(`tab-${name}`);
  await waitFor(() => expect(tab.getAttribute("aria-selected")).toBe("true"));
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ["violations"],
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

afterEach(() =>
  document.querySelectorAll("dialog").forEach((one) => one.close()),
);

/** Each form: its tab, the button that opens it, and the request it makes as it stands. */
const forms: readonly [string, string, keyof Commands][] = [
  ["schedule", "edit-course", "save_course"],
  ["schedule", "add-session", "save_session"],
  ["weekly", "add-meeting", "save_meeting"],
  ["weekly", "edit-meeting-meeting-A", "save_meeting"],
  ["weekly", "add-day-off", "save_day_off"],
  ["weekly", "edit-day-off-off-break", "save_day_off"],
  ["weekly", "add-swapped", "save_swapped_day"],
  ["people", "add-person", "save_person"],
  ["people", "edit-person-person-0", "save_person"],
  ["people", "add-office-hour", "save_office_hour"],
  ["people", "edit-hour-office-1", "save_office_hour"],
  ["grading", "add-category", "save_category"],
  ["grading", "edit-category-category-Quizzes", "save_category"],
  ["grading", "edit-letters", "save_letter_scale"],
  ["policies", "edit-policy-p1", "save_policy"],
  ["links", "edit-link-l1", "save_link"],
  ["readings", "edit-reading-course-dgm-r0", "save_reading"],
];

test.each(forms)(
  "%s: %s opens a form without faults that asks for %s",
  async (tab, button, action) => {
    const window = await openCourse();
    await openTab(tab);
    await click(button);
    await has("edit-form");
    expect(await faults()).toEqual([]);
    await click("save-form");
    await waitFor(() => expect(lastOf(window, action)).toBeDefined());
    await waitFor(() => expect(screen.queryByTestId("edit-form")).toBeNull());
  },
);

test("every_part_of_the_page_is_without_faults", async () => {
  await openCourse();
  for (const tab of [
    "schedule",
    "readings",
    "weekly",
    "people",
    "grading",
    "policies",
    "links",
    "sources",
  ]) {
    await openTab(tab);
    expect(await faults(), tab).toEqual([]);
  }
});

test("a_refusal_stands_at_its_field", async () => {
  const refuse = () => {
    throw { code: "invalid", field: "end", message: "Choose a later end." };
  };
  await openWindow({}, { save_meeting: refuse });
  await click("nav-course-18-789");
  await openTab("weekly");
  await click("add-meeting");
  await type("field-end", "10:00");
  await click("save-form");
  const field = await has("field-end");
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
  expect(screen.getByText("Choose a later end.")).toBeTruthy();
  await type("field-end", "16:00");
  expect(field.getAttribute("aria-invalid")).toBeNull();
});

test("a_number_that_is_none_is_not_sent", async () => {
  const window = await openCourse();
  await openTab("grading");
  await click("add-category");
  await type("field-name", "Quizzes");
  await type("field-count", "1.5");
  await click("save-form");
  expect(screen.getByText("Write a number.")).toBeTruthy();
  expect(lastOf(window, "save_category")).toBeUndefined();
});

test("a_note_is_written_in_its_place_and_shown", async () => {
  const window = await openCourse();
  await click("more-course-dgm-s7");
  await click("write-note");
  await type("note-text", "ask about GANs");
  await fireEvent.keyDown(await has("note-text"), {
    key: "Enter",
    ctrlKey: true,
  });
  await waitFor(() =>
    expect(lastOf(window, "save_note")).toEqual({
      class: {
        subject: { type: "session", id: "course-dgm-s7" },
        plannedOn: "2025-02-05",
      },
      text: "ask about GANs",
    }),
  );
  expect((await has("note")).textContent).toContain("ask about GANs");
});

test("a_class_is_called_off_from_its_row", async () => {
  const window = await openCourse();
  await click("more-course-dgm-s8");
  await click("call-off-class");
  await waitFor(() =>
    expect(lastOf(window, "cancel_entry")).toEqual({
      subject: { type: "session", id: "course-dgm-s8" },
      plannedOn: "2025-02-10",
    }),
  );
});

test("a_class_is_moved_from_its_row", async () => {
  const window = await openCourse();
  await click("more-course-dgm-s8");
  await click("move-class");
  await type("field-on", "2025-02-11");
  await click("save-form");
  await waitFor(() =>
    expect(lastOf(window, "move_entry")).toMatchObject({
      start: "2025-02-11T14:00:00",
      end: "2025-02-11T15:20:00",
      plannedOn: "2025-02-10",
      allDay: false,
    }),
  );
});

test("a_swapped_day_and_another_section_take_one_press", async () => {
  const window = await openCourse();
  await openTab("weekly");
  await click("go-to-B");
  await waitFor(() =>
    expect(lastOf(window, "attend_section")).toEqual({
      courseId: "course-dgm",
      section: "B",
    }),
  );
  await click("add-swapped");
  await type("field-on", "2025-02-12");
  await click("save-form");
  const row = await has("swapped-WE");
  expect(row.textContent).toContain("Monday");
  await fireEvent.click(within(row).getByRole("button"));
  await waitFor(() => expect(screen.queryByTestId("swapped-WE")).toBeNull());
});

test("only_what_is_unread_or_to_come_can_be_shown", async () => {
  await openCourse();
  const rows = () => screen.getAllByTestId(/^session-/).length;
  const all = rows();
  await click("rows-ahead");
  const ahead = rows();
  expect(ahead).toBeLessThan(all);
  await click("rows-unread");
  expect(rows()).toBeLessThan(ahead);
});

test("arrow_keys_go_to_the_same_thing_in_the_next_row", async () => {
  await openCourse();
  const first = await has("tick-attended-course-dgm-s1");
  first.focus();
  await fireEvent.keyDown(first, { key: "ArrowDown" });
  expect(document.activeElement).toBe(
    screen.getByTestId("tick-attended-course-dgm-s2"),
  );
});

test("a_rule_leads_to_its_place_in_the_page", async () => {
  const window = await openCourse();
  await openTab("policies");
  const [first] = await screen.findAllByTestId("policy-in-page");
  if (first) await fireEvent.click(first);
  await waitFor(() => expect(lastOf(window, "source")).toBeDefined());
});

test("a_course_is_made_by_hand_from_one_line", async () => {
  const window = await openWindow({ empty: true });
  await click("by-hand");
  await has("new-course");
  expect(await faults()).toEqual([]);
  await type("new-code", "15-213");
  await type("new-weekly", "whenever");
  await waitFor(() =>
    expect(screen.getByTestId("weekly-read").textContent).toContain("Write"),
  );
  await type("new-weekly", "Mon Wed 2:00–3:20 CIC 1201");
  await waitFor(() =>
    expect(screen.getByTestId("weekly-read").textContent).toContain("CIC 1201"),
  );
  await click("add-course");
  await waitFor(() =>
    expect(lastOf(window, "add_course")).toMatchObject({
      code: "15-213",
      term: "Spring 2025",
      startsOn: "2025-01-13",
      weekly: "Mon Wed 2:00–3:20 CIC 1201",
    }),
  );
  await has("course-page");
  await click("tick-attended-meeting-lecture-2025-02-05");
  await waitFor(() =>
    expect(lastOf(window, "tick_weekly")).toEqual({
      id: "meeting-lecture",
      plannedOn: "2025-02-05",
      tick: "attended",
    }),
  );
});

test("a_course_without_a_name_is_refused_beside_its_title", async () => {
  await openWindow();
  await click("new-course-button");
  await click("add-course");
  const title = await has("new-title");
  await waitFor(() => expect(title.getAttribute("aria-invalid")).toBe("true"));
});
