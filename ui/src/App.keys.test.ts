// What the keys of the whole window do.

import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import {
  by,
  faults,
  lastOf,
  openAt,
  openWindow,
  press,
} from "./testing/render";

describe("keys", () => {
  test("go_to_places_and_views", async () => {
    await openWindow();
    await press("d");
    expect(await screen.findByTestId("deadlines")).toBeTruthy();
    await press("M", { shiftKey: true });
    await waitFor(() =>
      expect(by("view-month").getAttribute("aria-pressed")).toBe("true"),
    );
  });

  test("belong_to_a_field_while_one_types", async () => {
    await openWindow();
    await press("i");
    const area = by("paste-area");
    area.focus();
    await press("d", {}, area);
    expect(screen.queryByTestId("deadlines")).toBeNull();
  });

  test("undo_and_redo", async () => {
    const seen = await openWindow();
    await press("d");
    await fireEvent.click(await screen.findByTestId("done-la-3"));
    await screen.findByText("Done: Problem set 3");
    await press("z", { ctrlKey: true });
    await waitFor(() =>
      expect(seen.asked.some(({ action }) => action === "undo")).toBe(true),
    );
    await press("Z", { ctrlKey: true, shiftKey: true });
    await waitFor(() =>
      expect(seen.asked.some(({ action }) => action === "redo")).toBe(true),
    );
  });

  test("are_listed_in_a_dialog", async () => {
    await openWindow();
    await press("?", { shiftKey: true });
    expect(by("keys-dialog").textContent).toContain("Ctrl K");
    expect(await faults()).toEqual([]);
  });

  test("find_anything_and_open_it", async () => {
    await openWindow();
    await press("k", { ctrlKey: true });
    const input = by("search-input");
    expect(await faults(), "before anything is typed").toEqual([]);
    await fireEvent.input(input, { target: { value: "Flow Matching" } });
    await screen.findByTestId("found-add");
    await waitFor(() => expect(screen.getAllByRole("option").length).toBe(2));
    expect(await faults()).toEqual([]);
    await press("Enter", {}, input);
    expect(await screen.findByTestId("course-page")).toBeTruthy();
    expect(
      document.activeElement?.closest("main, [data-testid='inspector']"),
      "what was found has the focus",
    ).toBeTruthy();
  });

  test("add_in_one_line_and_see_what_it_becomes", async () => {
    const seen = await openWindow();
    await press("q");
    const input = by("quick-input");
    await fireEvent.input(input, { target: { value: "HW9 fri 5pm" } });
    await waitFor(() =>
      expect(by("quick-missing").textContent).toContain("Which course"),
    );
    expect(await faults()).toEqual([]);
    await fireEvent.input(input, { target: { value: "HW9 fri 5pm #18-789" } });
    await waitFor(() =>
      expect(by("quick-sentence").textContent).toMatch(
        /HW9 · 18-789 · homework · due Fri,? (7 Feb|Feb 7), 5:00.PM/,
      ),
    );
    await press("Enter", {}, input);
    await waitFor(() =>
      expect(screen.queryByTestId("quick-dialog")).toBeNull(),
    );
    expect(lastOf(seen, "quick_add")).toEqual({
      text: "HW9 fri 5pm #18-789",
      kind: null,
      courseId: null,
      on: null,
    });
    expect(by("notice").textContent).toContain("Added: HW9");
    expect(by("undo")).toBeTruthy();
  });

  test("fold_the_places_and_it_is_remembered", async () => {
    const seen = await openWindow();
    expect(by("places").dataset["folded"]).toBe("false");
    await press("[");
    await waitFor(() => expect(by("places").dataset["folded"]).toBe("true"));
    expect(lastOf(seen, "keep_habits")).toMatchObject({ folded: true });
    expect(await faults()).toEqual([]);
    expect(by("nav-course-18-789").textContent).toContain("7 of 31 done");
  });

  test("make_letters_larger_also_while_one_types", async () => {
    const seen = await openWindow();
    await press("q");
    await press("+", { ctrlKey: true }, by("quick-input"));
    await waitFor(() =>
      expect(document.documentElement.style.fontSize).toBe("110%"),
    );
    expect(lastOf(seen, "keep_habits")).toMatchObject({ zoom: 110 });
    await press("0", { ctrlKey: true }, by("quick-input"));
    await waitFor(() =>
      expect(document.documentElement.style.fontSize).toBe(""),
    );
  });

  test("tick_what_is_selected_and_close_it_where_it_was_opened", async () => {
    const seen = await openAt("calendar");
    const entry = await screen.findByTestId("entry-due-hw1");
    entry.focus();
    await fireEvent.click(entry);
    const pane = await screen.findByTestId("inspector");
    await press("m");
    await waitFor(() =>
      expect(lastOf(seen, "set_done")).toEqual({ id: "hw1", done: true }),
    );
    // The calendar has drawn it anew.
    await waitFor(() => expect(entry.isConnected).toBe(false));
    await within(pane).findByText("Not done");
    pane.focus();
    await press("Escape", {}, pane);
    await waitFor(() => expect(screen.queryByTestId("inspector")).toBeNull());
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("data-testid")).toBe(
        "entry-due-hw1",
      ),
    );
  });

  test("mean_nothing_beneath_a_dialog_that_lost_the_focus", async () => {
    await openAt("deadlines");
    await fireEvent.click(await screen.findByTestId("add-deadline"));
    expect(document.activeElement).toBe(by("work-title"));
    (document.activeElement as HTMLElement).blur();
    await press("c");
    expect(by("deadlines")).toBeTruthy();
  });

  test("leave_the_undo_of_a_field_to_the_field", async () => {
    const seen = await openWindow();
    await press("i");
    const area = by("paste-area");
    area.focus();
    await press("z", { ctrlKey: true }, area);
    expect(lastOf(seen, "undo")).toBeUndefined();
  });
});
