import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { by, faults, lastOf, openAt } from "../testing/render";

const line = (id: string) => screen.findByTestId(`open-${id}`);
const press = (key: string, held = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key,
    bubbles: true,
    ...held,
  });
const focused = () => document.activeElement?.getAttribute("data-testid");
const selected = () =>
  screen
    .queryAllByTestId(/^pick-/)
    .filter((box) => (box as HTMLInputElement).checked)
    .map((box) => box.getAttribute("data-testid")?.slice("pick-".length));

describe("the list of deadlines", () => {
  test("is_grouped_and_sorted_as_one_chooses", async () => {
    const seen = await openAt("deadlines");
    await screen.findByTestId("group-overdue");
    const choose = (testid: string, value: string) =>
      fireEvent.change(by(testid), { target: { value } });
    await choose("group-by", "course");
    const course = await screen.findByTestId("group-18-789");
    expect(course.textContent).toContain("Deep Generative Modeling");
    await choose("sort-by", "worth");
    await waitFor(() =>
      expect(
        within(by("group-18-789"))
          .getAllByRole("button")
          .at(0)
          ?.getAttribute("data-testid"),
        "worth 20",
      ).toBe("open-midterm"),
    );
    expect(lastOf(seen, "deadlines")).toEqual({
      grouped: "course",
      sorted: "worth",
    });
    await choose("group-by", "kind");
    await screen.findByTestId("group-exam");
    expect(await faults()).toEqual([]);
  });

  test("leaves_far_off_things_quiet_and_says_what_late_ones_still_earn", async () => {
    await openAt("deadlines");
    const late = await line("la-3");
    expect(late.textContent).toContain("90 % left");
    expect(by("deadline-midterm").className).toContain("far");
    expect(by("deadline-essay").className).not.toContain("far");
  });

  test("obeys_the_arrows_space_and_enter", async () => {
    const seen = await openAt("deadlines");
    (await line("la-3")).focus();
    await press("ArrowDown");
    expect(focused()).toBe("open-hw1");
    await press("ArrowUp");
    await press("ArrowUp");
    expect(focused(), "the first stays the first").toBe("open-la-3");
    await press("End");
    expect(focused(), "what is folded away is left out").toBe("open-report");
    await press("Home");
    await press(" ");
    expect(lastOf(seen, "set_done_many") ?? lastOf(seen, "set_done")).toEqual({
      id: "la-3",
      done: true,
    });
    await waitFor(() =>
      expect(screen.queryByTestId("group-overdue")).toBeNull(),
    );
    await waitFor(() => expect(focused()).toBe("open-hw1"));
  });

  test("is_entered_by_key_from_its_heading_and_goes_on_to_what_is_folded", async () => {
    await openAt("settings");
    by("nav-settings").focus();
    await press("3");
    await line("hw1");
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain("Deadlines"),
    );
    await press("ArrowDown");
    expect(focused()).toBe("open-la-3");
    await press("End");
    await press("ArrowDown");
    expect(document.activeElement?.closest("summary")).toBe(
      by("group-done").querySelector("summary"),
    );
    await press("ArrowUp");
    expect(focused()).toBe("open-report");
  });

  test("keeps_a_ticked_line_under_the_pointer_until_it_leaves", async () => {
    await openAt("deadlines");
    await line("hw1");
    const done = () =>
      by("group-done").querySelector("[data-testid='deadline-hw1']");
    await fireEvent.pointerDown(by("done-hw1"));
    await fireEvent.click(by("done-hw1"));
    await waitFor(() => expect(by("deadline-hw1").className).toContain("done"));
    expect(done(), "not yet among what is done").toBeNull();
    await fireEvent.pointerLeave(by("deadline-groups"));
    await waitFor(() => expect(done()).not.toBeNull());
  });

  test("leads_back_from_the_pane_to_the_line_that_opened_it", async () => {
    await openAt("deadlines");
    const opener = await line("hw1");
    opener.focus();
    await fireEvent.click(opener);
    const pane = await screen.findByTestId("inspector");
    by("group-done").querySelector("summary")?.focus();
    pane.focus();
    await press("Escape");
    await waitFor(() => expect(focused()).toBe("open-hw1"));
  });

  test("selects_with_x_shift_and_control_and_does_one_thing_with_all", async () => {
    const seen = await openAt("deadlines");
    (await line("hw1")).focus();
    await press("x");
    await press("ArrowDown", { shiftKey: true });
    await press("ArrowDown", { shiftKey: true });
    expect(selected()).toEqual(["hw1", "essay", "la-4"]);
    expect(by("selection").textContent).toContain("3 selected");
    expect(await faults()).toEqual([]);
    await press("ArrowUp", { shiftKey: true });
    expect(selected()).toEqual(["hw1", "essay"]);
    await fireEvent.click(by("all-done"));
    expect(lastOf(seen, "set_done_many")).toEqual({
      ids: ["hw1", "essay"],
      done: true,
    });
    await waitFor(() => expect(screen.queryByTestId("selection")).toBeNull());
    expect(by("notice").textContent).toContain("Done: 2 deadlines");
    await press("z", { ctrlKey: true });
    await waitFor(() =>
      expect(seen.asked.slice(-3).map(({ action }) => action)).toContain(
        "deadlines",
      ),
    );
    await line("essay");
  });

  test("finds_the_list_with_an_arrow_and_ticks_all_that_are_selected_with_space", async () => {
    const seen = await openAt("deadlines");
    await line("hw1");
    (document.activeElement as HTMLElement | null)?.blur();
    await press("ArrowDown");
    expect(focused()).toBe("open-la-3");
    await press("x");
    await press("ArrowDown");
    await press("x");
    await press(" ");
    expect(lastOf(seen, "set_done_many")).toEqual({
      ids: ["la-3", "hw1"],
      done: true,
    });
    await waitFor(() => expect(selected()).toEqual([]));
  });

  test("selects_all_with_control_a_and_none_with_escape", async () => {
    await openAt("deadlines");
    (await line("hw1")).focus();
    await press("a", { ctrlKey: true });
    expect(selected()).toHaveLength(9);
    await press("Escape");
    expect(selected()).toEqual([]);
  });

  test("selects_with_the_mouse", async () => {
    await openAt("deadlines");
    await fireEvent.click(await screen.findByTestId("pick-hw1"));
    await fireEvent.click(await line("la-4"), { shiftKey: true });
    expect(selected()).toEqual(["hw1", "essay", "la-4"]);
    await fireEvent.click(await line("essay"), { ctrlKey: true });
    expect(selected()).toEqual(["hw1", "la-4"]);
    expect(screen.queryByTestId("inspector"), "nothing is opened").toBeNull();
  });

  test("sets_my_date_of_several_at_once", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await screen.findByTestId("pick-essay"));
    await fireEvent.click(by("pick-hw2"));
    await fireEvent.click(by("all-my-date"));
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("all-eveningBefore"));
    expect(lastOf(seen, "set_my_date_many")).toEqual({
      ids: ["essay", "hw2"],
      to: { type: "easy", name: "eveningBefore" },
    });
    await waitFor(() =>
      expect(by("deadline-essay").textContent).toContain("yours: Wed, Feb 5"),
    );
    await fireEvent.click(by("pick-essay"));
    await fireEvent.click(by("all-no-date"));
    await waitFor(() =>
      expect(by("deadline-essay").textContent).not.toContain("yours"),
    );
  });
});

describe("a deadline of my own", () => {
  test("is_added_by_hand", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await screen.findByTestId("add-deadline"));
    expect(await faults()).toEqual([]);
    const type = (testid: string, value: string) =>
      fireEvent.input(by(testid), { target: { value } });
    await type("work-title", "Essay on song");
    await fireEvent.change(by("work-due"), { target: { value: "at" } });
    await type("work-at", "2025-02-07");
    await type("work-at-time", "17:00");
    await fireEvent.click(by("work-save"));
    expect(lastOf(seen, "save_assessment")).toEqual({
      id: null,
      courseId: "course-dgm",
      title: "Essay on song",
      kind: "homework",
      due: { type: "at", at: "2025-02-07T17:00:00" },
      categoryId: null,
      location: null,
    });
    const inspector = await screen.findByTestId("inspector");
    await within(inspector).findByText("Essay on song");
    expect(screen.queryByTestId("work-dialog")).toBeNull();
  });

  test("says_in_the_form_what_is_wrong_with_it", async () => {
    await openAt("deadlines");
    await fireEvent.click(await screen.findByTestId("add-deadline"));
    await fireEvent.input(by("work-title"), { target: { value: "Quiz" } });
    await fireEvent.change(by("work-due"), { target: { value: "window" } });
    const type = (testid: string, value: string) =>
      fireEvent.input(by(testid), { target: { value } });
    await type("work-opens", "2025-02-07");
    await type("work-opens-time", "17:00");
    await type("work-closes", "2025-02-07");
    await type("work-closes-time", "16:00");
    await fireEvent.submit(by("work-form"));
    expect((await screen.findByTestId("work-refusal")).textContent).toContain(
      "choose a later end",
    );
  });

  test("is_changed_and_removed_beside_the_list", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await line("essay"));
    await fireEvent.click(await screen.findByTestId("change-work"));
    await fireEvent.input(by("work-title"), { target: { value: "Plan" } });
    await fireEvent.submit(by("work-form"));
    await waitFor(() =>
      expect(by("deadline-essay").textContent).toContain("Plan"),
    );
    await fireEvent.click(await screen.findByTestId("remove-work"));
    expect(lastOf(seen, "remove_assessment")).toBe("essay");
    await waitFor(() =>
      expect(screen.queryByTestId("deadline-essay")).toBeNull(),
    );
  });
});

describe("how I plan a deadline", () => {
  test("shows_what_late_work_can_still_earn_and_where_it_stands", async () => {
    await openAt("deadlines");
    await fireEvent.click(await line("la-3"));
    const late = await screen.findByTestId("late");
    expect(late.textContent).toContain("3 of 3.3 can still be earned");
    expect(late.textContent).toContain("lose 10% per day");
    await fireEvent.click(by("late-in-page"));
    expect(await screen.findByRole("dialog")).toBeTruthy();
  });

  test("offers_late_days_below_my_date_and_not_for_what_is_done", async () => {
    await openAt("deadlines");
    await fireEvent.click(await line("hw1"));
    const spend = await screen.findByTestId("spend-1-hw1");
    const following = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(by("my-date").compareDocumentPosition(spend) & following).toBe(
      following,
    );
    await fireEvent.click(by("inspector-done"));
    await waitFor(() => expect(screen.queryByTestId("spend-1-hw1")).toBeNull());
  });

  test("takes_steps_with_days_and_ticks_them", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await line("hw1"));
    expect((await screen.findByTestId("steps-done")).textContent).toBe(
      "1 of 3",
    );
    expect(await faults()).toEqual([]);
    await fireEvent.input(by("new-step"), { target: { value: "Check it" } });
    await fireEvent.input(by("new-step-day"), {
      target: { value: "2025-02-05" },
    });
    await fireEvent.click(by("add-step"));
    expect(lastOf(seen, "save_step")).toEqual({
      id: null,
      assessmentId: "hw1",
      title: "Check it",
      dueOn: "2025-02-05",
    });
    await waitFor(() => expect(by("steps-done").textContent).toBe("1 of 4"));
    expect((by("new-step") as HTMLInputElement).value).toBe("");
    await fireEvent.click(by("tick-step-1"));
    await waitFor(() => expect(by("steps-done").textContent).toBe("2 of 4"));
    await fireEvent.click(by("remove-s1"));
    await waitFor(() => expect(by("steps-done").textContent).toBe("1 of 3"));
  });

  test("says_about_until_I_say_how_long_it_takes", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await line("essay"));
    expect((await screen.findByTestId("estimate")).textContent).toBe(
      "about 10 hr",
    );
    await fireEvent.input(by("estimate-hours"), { target: { value: "1" } });
    await fireEvent.input(by("estimate-minutes"), { target: { value: "30" } });
    await fireEvent.click(by("set-estimate"));
    expect(lastOf(seen, "set_estimate")).toEqual({ id: "essay", minutes: 90 });
    await waitFor(() => expect(by("estimate").textContent).toBe("1 hr 30 min"));
    await fireEvent.click(by("usual-estimate"));
    await waitFor(() => expect(by("estimate").textContent).toBe("about 10 hr"));
  });

  test("keeps_a_note_as_text_and_easy_dates", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await line("la-4"));
    const note = "**bold** <b>stays text</b>";
    await fireEvent.change(await screen.findByTestId("work-note"), {
      target: { value: note },
    });
    expect(lastOf(seen, "set_note")).toEqual({ id: "la-4", note });
    await fireEvent.click(by("my-date-twoDaysBefore"));
    expect(lastOf(seen, "set_my_date")?.at).toMatch(/^2025-02-09T/);
  });
});
