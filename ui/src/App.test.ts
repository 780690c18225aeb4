import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";

import {
  by,
  faults,
  lastOf,
  openAt,
  openWindow,
  press,
} from "./testing/render";

describe("the first start", () => {
  test("invites_with_a_page_or_the_sample_term", async () => {
    await openWindow({ empty: true });
    expect(by("welcome")).toBeTruthy();
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("explore-sample"));
    expect(await screen.findByTestId("calendar")).toBeTruthy();
    expect(by("notice").textContent).toContain("Added the sample term");
  });

  test("shows_only_the_sentence_when_the_data_file_cannot_be_used", async () => {
    await openWindow({ unusable: true });
    expect(by("error-page").textContent).toContain("newer Semestra");
    expect(screen.queryByTestId("nav-calendar")).toBeNull();
  });
});

describe("the calendar", () => {
  test("says_once_that_it_is_painted", async () => {
    const seen = await openWindow();
    await waitFor(() => expect(seen.painted).toBe(1));
  });

  test.each(["day", "week", "month", "agenda"])(
    "has_no_fault_that_axe_can_find_as_%s",
    async (view) => {
      await openAt("calendar");
      await fireEvent.click(await screen.findByTestId(`view-${view}`));
      await waitFor(() =>
        expect(by(`view-${view}`).getAttribute("aria-pressed")).toBe("true"),
      );
      // The library draws in its own time, and the mending follows at once.
      await waitFor(() =>
        expect(document.querySelector("[role=row]")).toBeNull(),
      );
      expect(await faults()).toEqual([]);
    },
  );

  test("tells_the_full_date_of_an_entry_to_those_who_do_not_see_the_grid", async () => {
    await openAt("calendar");
    const entry = await screen.findByTestId("entry-due-hw1");
    expect(entry.getAttribute("aria-label")).toMatch(
      /HW1.*due.*18-789.*Wednesday.*February.*2025/s,
    );
  });

  test("opens_what_is_pressed_beside_the_work", async () => {
    await openAt("calendar");
    await fireEvent.click(await screen.findByTestId("entry-due-hw1"));
    const inspector = await screen.findByTestId("inspector");
    await within(inspector).findByText("HW1");
    expect(inspector.textContent).toContain("10 points of the grade");
    expect(inspector.textContent).toContain(
      "no time is stated, so 23:59 is assumed",
    );
    expect(await faults()).toEqual([]);
  });

  test("moves_between_days_with_the_arrows_and_turns_the_page_at_the_edge", async () => {
    const seen = await openAt("calendar");
    const entry = await screen.findByTestId("entry-due-hw1");
    entry.focus();
    await press("ArrowRight", {}, entry);
    expect(document.activeElement?.getAttribute("data-day")).toBe("2025-02-06");
    expect(lastOf(seen, "calendar")?.step, "no page was turned").toBe(0);
    await press("ArrowRight");
    await waitFor(() => expect(lastOf(seen, "calendar")?.step).toBe(1));
  });

  test("reads_again_when_the_store_changed", async () => {
    const seen = await openAt("calendar");
    await screen.findByTestId("calendar");
    const before = seen.asked.length;
    seen.changed();
    await waitFor(() =>
      expect(seen.asked.slice(before).map(({ action }) => action)).toEqual([
        "overview",
        "timer",
        "calendar",
      ]),
    );
  });
});

test("what_was_taken_back_can_be_done_again_from_the_notice", async () => {
  const seen = await openWindow();
  await press("d");
  await fireEvent.click(await screen.findByTestId("done-hw1"));
  await fireEvent.click(await screen.findByTestId("undo"));
  await fireEvent.click(await screen.findByTestId("redo"));
  await waitFor(() => expect(lastOf(seen, "redo")).toBeDefined());
  expect(await screen.findByTestId("undo")).toBeTruthy();
});

test("the_work_is_one_step_from_the_top_and_other_terms_are_within_reach", async () => {
  const seen = await openWindow();
  await fireEvent.click(by("skip"));
  expect(document.activeElement?.tagName).toBe("MAIN");
  await fireEvent.click(by("nav-other-21-120"));
  expect(lastOf(seen, "course")).toBe("course-calc");
});

describe("deadlines", () => {
  test("are_done_with_a_real_checkbox_and_undone_from_the_notice", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-deadlines"));
    await fireEvent.click(await screen.findByTestId("done-hw1"));
    expect(lastOf(seen, "set_done")).toEqual({ id: "hw1", done: true });
    await fireEvent.click(await screen.findByTestId("undo"));
    await waitFor(() => expect(by("notice").textContent).toContain("Undid"));
  });

  test("without_an_hour_say_the_end_of_the_day_and_without_a_date_say_so", async () => {
    await openWindow();
    await fireEvent.click(by("nav-deadlines"));
    expect((await screen.findByTestId("deadline-la-4")).textContent).toContain(
      "end of day",
    );
    expect(by("deadline-report").textContent).toContain("no date yet");
    expect(await faults()).toEqual([]);
  });

  test("take_my_date_beside_the_official_one", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-deadlines"));
    await fireEvent.click(
      within(await screen.findByTestId("deadline-hw2")).getByRole("button"),
    );
    const field = await screen.findByTestId("my-date");
    await fireEvent.input(field, { target: { value: "2025-02-25" } });
    await fireEvent.input(by("my-date-time"), { target: { value: "18:00" } });
    await fireEvent.click(by("set-my-date"));
    await waitFor(() =>
      expect(lastOf(seen, "set_my_date")).toEqual({
        id: "hw2",
        at: "2025-02-25T18:00:00",
      }),
    );
    await fireEvent.click(await screen.findByTestId("clear-my-date"));
    await waitFor(() =>
      expect(lastOf(seen, "set_my_date")).toEqual({ id: "hw2", at: null }),
    );
  });
});

describe("a course page", () => {
  test("keeps_ticks_in_its_schedule", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-course-18-789"));
    const id = "course-dgm-s7";
    await fireEvent.click(await screen.findByTestId(`tick-attended-${id}`));
    expect(lastOf(seen, "tick_session")).toEqual({
      id,
      tick: "attended",
      on: true,
    });
    expect(by(`session-${id}`).getAttribute("aria-current")).toBe("date");
  });

  test.each([
    "schedule",
    "deadlines",
    "people",
    "grading",
    "policies",
    "links",
    "sources",
  ])("has_no_fault_that_axe_can_find_in_%s", async (tab) => {
    await openWindow();
    await fireEvent.click(by("nav-course-18-789"));
    await fireEvent.click(await screen.findByTestId(`tab-${tab}`));
    expect(await faults()).toEqual([]);
  });

  test("opens_mail_and_pages_outside_the_window", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-course-18-789"));
    await fireEvent.click(await screen.findByTestId("tab-people"));
    await fireEvent.click(screen.getByText("beidi@andrew.cmu.edu"));
    expect(seen.links).toEqual(["mailto:beidi@andrew.cmu.edu"]);
  });

  test("shows_the_document_with_the_line_that_says_so", async () => {
    await openWindow();
    await fireEvent.click(by("nav-course-18-789"));
    await fireEvent.click(await screen.findByTestId("tab-sources"));
    await fireEvent.click(by("view-source"));
    expect((await screen.findByTestId("source-dialog")).textContent).toContain(
      "HW1 due",
    );
  });

  test("is_removed_at_once_because_undo_brings_it_back", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-course-18-789"));
    await fireEvent.click(await screen.findByTestId("remove-course"));
    await screen.findByTestId("undo");
    expect(lastOf(seen, "drop_course")).toBe("course-dgm");
    expect(await screen.findByTestId("calendar")).toBeTruthy();
  });
});

describe("settings", () => {
  test("change_the_look_at_once", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-settings"));
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("theme-dark"));
    await waitFor(() =>
      expect(document.documentElement.dataset["theme"]).toBe("dark"),
    );
    await fireEvent.change(by("hour-cycle"), { target: { value: "h23" } });
    await waitFor(() =>
      expect(lastOf(seen, "set_settings")).toEqual({
        theme: "dark",
        firstDay: null,
        hourCycle: "h23",
        language: null,
        hiddenKinds: [],
      }),
    );
  });

  test("speak_another_language_at_once_and_stay_where_one_was", async () => {
    await openWindow();
    await fireEvent.click(by("nav-settings"));
    by("language").focus();
    await fireEvent.change(by("language"), { target: { value: "de" } });
    expect(
      await screen.findByRole("heading", { name: "Einstellungen" }),
    ).toBeTruthy();
    expect(document.documentElement.lang).toBe("de");
    expect(document.activeElement).toBe(by("language"));
    expect(by("notice").textContent).toContain("spricht jetzt Deutsch");
    expect(await faults()).toEqual([]);
    await fireEvent.change(by("language"), { target: { value: "" } });
    expect(await screen.findByText("Week begins on")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en-US");
  });

  test("write_the_term_to_a_calendar_file", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-settings"));
    await fireEvent.click(by("export-term"));
    await waitFor(() =>
      expect(lastOf(seen, "export")).toEqual({
        courseId: null,
        path: "/home/student/Spring 2025.ics",
      }),
    );
    expect((await screen.findByTestId("notice")).textContent).toContain(
      "118 events",
    );
  });

  test("try_out_a_notification", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-settings"));
    await fireEvent.click(await screen.findByTestId("test-notification"));
    await waitFor(() =>
      expect(lastOf(seen, "test_notification")).toBeDefined(),
    );
  });
});

test("a_notification_opens_its_deadline", async () => {
  const seen = await openWindow();
  await press("s");
  seen.open({ type: "assessment", id: "hw2" as never });
  await within(await screen.findByTestId("inspector")).findByText("HW2");
});

test("a_notice_leaves_by_itself", async () => {
  await openWindow();
  await press("d");
  const box = await screen.findByTestId("done-la-3");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    await fireEvent.click(box);
    await vi.waitFor(() => expect(screen.queryByTestId("notice")).toBeTruthy());
    vi.advanceTimersByTime(10_000);
    await Promise.resolve();
    expect(screen.queryByTestId("notice")).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
