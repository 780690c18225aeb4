import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";

import { faults, lastOf, openAt, openWindow } from "./testing/render";

const by = (testid: string) => screen.getByTestId(testid);
const press = (key: string, held = {}, on: Element = document.body) =>
  fireEvent.keyDown(on, { key, bubbles: true, ...held });

async function openReview() {
  const seen = await openWindow();
  await fireEvent.click(by("nav-import"));
  await fireEvent.click(by("pick-button"));
  await screen.findByTestId("review");
  return seen;
}

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

describe("an import", () => {
  test("says_beside_the_field_why_a_page_cannot_be_read", async () => {
    await openWindow();
    await fireEvent.click(by("nav-import"));
    await fireEvent.input(by("paste-area"), {
      target: { value: "nothing in here" },
    });
    await fireEvent.click(by("read-button"));
    await waitFor(() => expect(by("refusal").textContent).toContain("no date"));
    expect(screen.queryByTestId("review")).toBeNull();
  });

  test("takes_pasted_text_anywhere_on_the_screen", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-import"));
    const event = new Event("paste", { bubbles: true });
    Object.assign(event, {
      clipboardData: { files: [], getData: () => "CMU 18-789, due 2/5/2025" },
    });
    document.body.dispatchEvent(event);
    await screen.findByTestId("review");
    expect(lastOf(seen, "read_document")).toMatchObject({
      text: "CMU 18-789, due 2/5/2025",
    });
  });

  test("refuses_a_file_beyond_the_limit_without_reading_it", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-import"));
    const file = { size: 50 * 1_048_576, name: "big.txt" };
    await fireEvent.drop(by("drop-area"), { dataTransfer: { files: [file] } });
    expect(by("refusal").textContent).toContain("20 MB");
    expect(lastOf(seen, "read_document")).toBeUndefined();
  });

  test("has_no_fault_that_axe_can_find", async () => {
    await openReview();
    expect(await faults()).toEqual([]);
    await fireEvent.click(
      within(by("review-item-event-5")).getByRole("button"),
    );
    expect(await faults()).toEqual([]);
  });

  test("lights_an_item_and_its_words_in_the_page_both_ways", async () => {
    await openReview();
    const row = by("review-item-event-5");
    await fireEvent.pointerEnter(row);
    const lit = () =>
      [...by("review-document").querySelectorAll("mark.lit")].map(
        ({ textContent }) => textContent,
      );
    await waitFor(() => expect(lit()).toContain("HW1 due"));
    const mark = [...by("review-document").querySelectorAll("mark")].find(
      ({ textContent }) => textContent === "HW2 due",
    );
    await fireEvent.click(mark as Element);
    await waitFor(() =>
      expect(
        by("review-item-event-6").querySelector("[aria-expanded=true]"),
      ).toBeTruthy(),
    );
  });

  test("writes_edited_values_into_what_it_adds", async () => {
    const seen = await openReview();
    await fireEvent.click(
      within(by("review-item-event-5")).getByRole("button"),
    );
    await fireEvent.change(by("edit-title"), {
      target: { value: "Homework 1" },
    });
    await fireEvent.click(by("one-time-set"));
    await fireEvent.click(by("add-to-term"));
    await screen.findByTestId("calendar");
    const request = lastOf(seen, "add_to_term");
    const event = request?.draft.events.find(({ key }) => key === "event-5");
    expect(event).toMatchObject({ title: "Homework 1", time: "23:59" });
    expect(event?.evidence.find(({ field }) => field === "title")?.basis).toBe(
      "mine",
    );
    expect(by("notice").textContent).toContain("Added 18-789");
  });

  test("takes_an_item_out_and_puts_it_back_with_undo", async () => {
    await openReview();
    await fireEvent.click(
      within(by("review-item-person-1")).getByRole("button"),
    );
    await fireEvent.click(by("remove-item"));
    expect(screen.queryByTestId("review-item-person-1")).toBeNull();
    await press("z", { ctrlKey: true });
    expect(await screen.findByTestId("review-item-person-1")).toBeTruthy();
  });

  test("takes_a_missed_item_in_once_it_has_a_name", async () => {
    await openReview();
    await fireEvent.click(by("add-deadlines"));
    expect((by("add-to-term") as HTMLButtonElement).disabled).toBe(true);
    await fireEvent.change(by("edit-title"), { target: { value: "HW4" } });
    await waitFor(() =>
      expect((by("add-to-term") as HTMLButtonElement).disabled).toBe(false),
    );
  });

  test("of_a_page_that_is_there_already_says_so_instead_of_adding", async () => {
    const { review } = await import("../dev/page");
    await openWindow(
      {},
      {
        read_document: () => ({
          ...review(),
          already: "18-789 is in your term already.",
        }),
      },
    );
    await fireEvent.click(by("nav-import"));
    await fireEvent.click(by("pick-button"));
    await screen.findByTestId("review");
    expect(screen.getByText("18-789 is in your term already.")).toBeTruthy();
    expect((by("add-to-term") as HTMLButtonElement).disabled).toBe(true);
  });

  test("shows_markup_of_a_page_as_text", async () => {
    const { review } = await import("../dev/page");
    const said = review();
    const bad = "<img src=x onerror=alert(1)>";
    await openWindow(
      {},
      {
        read_document: () => ({
          ...said,
          lines: [bad, ...said.lines.slice(1)],
        }),
      },
    );
    await fireEvent.click(by("nav-import"));
    await fireEvent.click(by("pick-button"));
    await screen.findByTestId("review");
    expect(by("review-document").textContent).toContain(bad);
    expect(by("review-document").querySelector("img")).toBeNull();
  });

  test("discarded_leaves_nothing", async () => {
    const seen = await openReview();
    await fireEvent.click(by("discard"));
    expect(by("paste-area")).toBeTruthy();
    expect(lastOf(seen, "add_to_term")).toBeUndefined();
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
