import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { BlockDraft } from "../../lib/api/generated/commands";
import { faults, lastOf, openAt } from "../../testing/render";

const by = (testid: string) => screen.getByTestId(testid);
/** What is not kept out of sight. */
const seenNow = (testid: string) =>
  screen.getAllByTestId(testid).find((one) => !one.closest("[inert]"));
const find = (testid: string) => screen.findByTestId(testid);

/** A window in which a minute is a pixel, and a day a hundred of them wide. */
const head = 100;
const dayWidth = 100;
function boxOf(element: Element): DOMRect {
  const at = [...(element.parentElement?.children ?? [])].indexOf(element);
  if (element.matches(".ec-body .ec-day"))
    return new DOMRect(at * dayWidth, head, dayWidth, 1440);
  if (element.matches(".ec-all-day .ec-day"))
    return new DOMRect(at * dayWidth, 40, dayWidth, head - 40);
  if (element.matches("li[data-date]"))
    return new DOMRect(
      (at % 7) * dayWidth,
      Math.floor(at / 7) * dayWidth,
      dayWidth,
      dayWidth,
    );
  return new DOMRect();
}
/** The middle of a column of the week of 3 to 7 February, at a time of day. */
const at = (weekday: number, time: string) => {
  const [hour = "0", minute = "0"] = time.split(":");
  return {
    clientX: weekday * dayWidth + 50,
    clientY: head + Number(hour) * 60 + Number(minute),
  };
};
const lane = (weekday: number) => ({
  clientX: weekday * dayWidth + 50,
  clientY: head - 20,
});
const [monday, tuesday, wednesday, thursday, friday] = [0, 1, 2, 3, 4];

type Point = { clientX: number; clientY: number };
async function drag(on: Element, from: Point, to: Point) {
  await fireEvent.pointerDown(on, { button: 0, ...from });
  const half = {
    clientX: (from.clientX + to.clientX) / 2,
    clientY: (from.clientY + to.clientY) / 2,
  };
  await fireEvent.pointerMove(window, half);
  await fireEvent.pointerMove(window, to);
  await fireEvent.pointerUp(window, to);
  // A browser follows with a click on what lies under both points.
  await fireEvent.click(document.body);
}
const column = (weekday: number) =>
  document.querySelectorAll(".ec-body .ec-day")[weekday] as Element;

/** The week with a block of my own in it. */
async function openWithBlock(more: Partial<BlockDraft> = {}) {
  const seen = await openAt("calendar");
  await find("entry-due-hw1");
  await drag(column(friday), at(friday, "11:00"), at(friday, "11:50"));
  await fireEvent.input(await find("block-title"), {
    target: { value: "Study" },
  });
  if (more.repeatDays) {
    await fireEvent.click(by("block-repeats"));
  }
  await fireEvent.submit(by("block-form"));
  const block = await find("entry-block-1-2025-02-07");
  await waitFor(() => expect(screen.queryByTestId("block-form")).toBeNull());
  return { seen, block };
}
const block = { type: "block", id: "block-1" };
const friday7 = "2025-02-07";

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    function (this: Element) {
      return boxOf(this);
    },
  );
});
afterEach(() => vi.restoreAllMocks());

describe("a block", () => {
  test("is_drawn_on_the_empty_hours_in_quarters_and_named_there", async () => {
    const { seen } = await openWithBlock();
    expect(lastOf(seen, "save_block")).toMatchObject({
      id: null,
      title: "Study",
      start: "2025-02-07T11:00:00",
      end: "2025-02-07T12:00:00",
      allDay: false,
      repeatDays: [],
    });
    expect(by("notice").textContent).toContain("Added: Study");
    expect(by("undo")).toBeTruthy();
  });

  test("is_begun_with_a_key_and_left_with_escape", async () => {
    const seen = await openAt("calendar");
    await find("entry-due-hw1");
    await fireEvent.keyDown(document.body, { key: "n" });
    expect(await faults()).toEqual([]);
    await fireEvent(
      await find("new-block-popup"),
      new Event("cancel", { cancelable: true }),
    );
    await waitFor(() => expect(screen.queryByTestId("block-form")).toBeNull());
    expect(lastOf(seen, "save_block")).toBeUndefined();
    await fireEvent.keyDown(document.body, { key: "n" });
    await find("block-form");
    expect(
      (by("block-from") as HTMLInputElement).value,
      "the next half hour of today",
    ).toBe("13:00");
  });

  test("says_in_its_form_what_the_core_has_against_it", async () => {
    await openAt("calendar");
    await find("entry-due-hw1");
    await fireEvent.click(by("new-block"));
    await fireEvent.submit(await find("block-form"));
    expect((await find("block-refusal")).textContent).toContain("needs a name");
    await fireEvent.input(by("block-title"), { target: { value: "Nap" } });
    await fireEvent.change(by("block-until"), { target: { value: "09:00" } });
    await fireEvent.submit(by("block-form"));
    await waitFor(() =>
      expect(by("block-refusal").textContent).toContain("before it begins"),
    );
  });

  test("repeats_on_days_of_the_week_until_the_end_of_the_term", async () => {
    const { seen } = await openWithBlock({ repeatDays: ["FR"] });
    expect(lastOf(seen, "save_block")).toMatchObject({
      repeatDays: ["FR"],
      repeatsUntil: "2025-04-25",
    });
  });

  test("is_moved_by_dragging_it", async () => {
    const { seen, block: button } = await openWithBlock();
    await drag(button, at(friday, "11:20"), at(thursday, "14:27"));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toEqual({
        subject: block,
        plannedOn: friday7,
        start: "2025-02-06T14:00:00",
        end: "2025-02-06T15:00:00",
        allDay: false,
        series: false,
        location: null,
      }),
    );
    await waitFor(() => expect(by("notice").textContent).toContain("Moved"));
    await waitFor(() => expect(screen.queryByTestId("ghost")).toBeNull());
  });

  test("becomes_a_whole_day_above_the_hours_and_an_hour_among_them", async () => {
    const { seen, block: button } = await openWithBlock();
    await drag(button, at(friday, "11:20"), lane(friday));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        start: "2025-02-07T00:00:00",
        allDay: true,
      }),
    );
    await waitFor(() =>
      expect(
        by("entry-block-1-2025-02-07").closest(".lane"),
        "it stands in the lane",
      ).toBeTruthy(),
    );
    await drag(
      by("entry-block-1-2025-02-07"),
      lane(friday),
      at(monday, "15:10"),
    );
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        start: "2025-02-03T15:00:00",
        end: "2025-02-03T16:00:00",
        allDay: false,
      }),
    );
  });

  test("is_pulled_longer_at_its_lower_edge_and_never_to_nothing", async () => {
    const { seen, block: button } = await openWithBlock();
    const edge = button.querySelector(".pull") as Element;
    await drag(edge, at(friday, "12:00"), at(friday, "12:44"));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        start: "2025-02-07T11:00:00",
        end: "2025-02-07T12:45:00",
      }),
    );
    const again = await find("entry-block-1-2025-02-07");
    await drag(
      again.querySelector(".pull") as Element,
      at(friday, "12:45"),
      at(friday, "08:00"),
    );
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        end: "2025-02-07T11:15:00",
      }),
    );
  });

  test("stays_where_it_was_when_escape_is_pressed_in_the_middle", async () => {
    const { seen, block: button } = await openWithBlock();
    await fireEvent.pointerDown(button, { button: 0, ...at(friday, "11:20") });
    await fireEvent.pointerMove(window, at(monday, "11:20"));
    expect(by("ghost").textContent).toContain("Mon");
    await fireEvent.keyDown(window, { key: "Escape" });
    await fireEvent.pointerUp(window, at(monday, "11:20"));
    await fireEvent.click(document.body);
    expect(screen.queryByTestId("ghost")).toBeNull();
    expect(lastOf(seen, "move_entry")).toBeUndefined();
  });

  test("is_moved_by_keys_in_one_step_that_is_told", async () => {
    const { seen, block: button } = await openWithBlock();
    button.focus();
    const held = { altKey: true };
    await fireEvent.keyDown(button, { key: "ArrowDown", ...held });
    await fireEvent.keyDown(button, { key: "ArrowDown", ...held });
    await fireEvent.keyDown(button, { key: "ArrowLeft", ...held });
    expect(by("hand-says").textContent).toMatch(
      /Study: Thu, Feb 6, 11:30.*12:30/,
    );
    expect(lastOf(seen, "move_entry")).toBeUndefined();
    await fireEvent.keyUp(button, { key: "Alt" });
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        start: "2025-02-06T11:30:00",
        end: "2025-02-06T12:30:00",
      }),
    );
    await fireEvent.keyDown(await find("entry-block-1-2025-02-06"), {
      key: "ArrowDown",
      shiftKey: true,
      ...held,
    });
    await fireEvent.keyUp(window, { key: "Alt" });
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        start: "2025-02-06T11:30:00",
        end: "2025-02-06T12:45:00",
      }),
    );
  });

  test("of_a_series_asks_which_of_them_is_meant", async () => {
    const { seen, block: button } = await openWithBlock({
      repeatDays: ["FR"],
    });
    await drag(button, at(friday, "11:20"), at(friday, "13:20"));
    await find("move-question");
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("move-all"));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({ series: true }),
    );
    await fireEvent.keyDown(await find("entry-block-1-2025-02-07"), {
      key: "Delete",
    });
    await fireEvent.click(await find("move-one"));
    await waitFor(() =>
      expect(lastOf(seen, "cancel_entry")).toEqual({
        subject: block,
        plannedOn: friday7,
      }),
    );
  });

  test("is_removed_with_a_key_and_comes_back_with_undo", async () => {
    const { seen, block: button } = await openWithBlock();
    await fireEvent.keyDown(button, { key: "Delete" });
    await waitFor(() =>
      expect(lastOf(seen, "remove_block")).toEqual("block-1"),
    );
    await waitFor(() =>
      expect(screen.queryByTestId("entry-block-1-2025-02-07")).toBeNull(),
    );
    await fireEvent.click(await find("undo"));
    expect(await find("entry-block-1-2025-02-07")).toBeTruthy();
  });

  test("is_changed_in_place_beside_the_work", async () => {
    const { seen, block: button } = await openWithBlock();
    await fireEvent.click(button);
    await find("inspector");
    await fireEvent.input(await find("block-title"), {
      target: { value: "Deep study" },
    });
    expect(await faults()).toEqual([]);
    await fireEvent.submit(by("block-form"));
    await waitFor(() =>
      expect(lastOf(seen, "save_block")).toMatchObject({
        id: "block-1",
        title: "Deep study",
      }),
    );
    await fireEvent.click(await find("block-remove"));
    await waitFor(() => expect(lastOf(seen, "remove_block")).toBe("block-1"));
    await waitFor(() => expect(screen.queryByTestId("inspector")).toBeNull());
  });
});

describe("what is official", () => {
  test("is_moved_only_after_a_question", async () => {
    const seen = await openAt("calendar");
    const lecture = await find("entry-course-dgm-s7");
    await drag(lecture, at(wednesday, "14:30"), at(thursday, "16:30"));
    expect((await find("move-question")).textContent).toContain(
      "the course page stays as it is",
    );
    expect(by("ghost"), "it is held until the answer").toBeTruthy();
    await fireEvent.click(by("move-leave"));
    await waitFor(() => expect(screen.queryByTestId("ghost")).toBeNull());
    expect(lastOf(seen, "move_entry")).toBeUndefined();
    await drag(lecture, at(wednesday, "14:30"), at(thursday, "16:30"));
    await fireEvent.click(await find("move-one"));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        subject: { type: "session", id: "course-dgm-s7" },
        plannedOn: "2025-02-05",
        start: "2025-02-06T16:00:00",
        end: "2025-02-06T17:20:00",
        series: false,
      }),
    );
    await waitFor(() =>
      expect(by("entry-course-dgm-s7").textContent).toContain(
        "moved from Wed 2:00",
      ),
    );
  });

  test("gets_my_date_beside_it_when_it_is_a_deadline", async () => {
    const seen = await openAt("calendar");
    await drag(await find("entry-due-essay"), lane(thursday), lane(tuesday));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        subject: { type: "assessment", id: "essay" },
        start: "2025-02-04T17:00:00",
      }),
    );
    expect((await find("entry-mine-essay")).textContent).toContain("my date");
    expect(by("entry-due-essay").dataset["day"]).toBe("2025-02-06");
    await fireEvent.keyDown(by("entry-mine-essay"), { key: "Delete" });
    await waitFor(() =>
      expect(lastOf(seen, "restore_entry")).toEqual({
        subject: { type: "assessment", id: "essay" },
        plannedOn: null,
      }),
    );
  });

  test("is_called_off_with_a_key_and_stays_to_be_seen", async () => {
    const seen = await openAt("calendar");
    const lecture = await find("entry-course-dgm-s7");
    await fireEvent.keyDown(lecture, { key: "Delete" });
    await waitFor(() =>
      expect(lastOf(seen, "cancel_entry")).toMatchObject({
        plannedOn: "2025-02-05",
      }),
    );
    await waitFor(() =>
      expect(by("entry-course-dgm-s7").textContent).toContain("cancelled"),
    );
    await fireEvent.click(await find("undo"));
    await waitFor(() =>
      expect(by("entry-course-dgm-s7").textContent).not.toContain("cancelled"),
    );
  });

  test("is_called_off_moved_and_planned_again_beside_the_work", async () => {
    const seen = await openAt("calendar");
    await fireEvent.click(await find("entry-course-dgm-s7"));
    await fireEvent.click(await find("it-moved"));
    await fireEvent.change(by("moved-day"), {
      target: { value: "2025-02-07" },
    });
    await fireEvent.change(by("moved-room"), { target: { value: "DH 100" } });
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("moved-save"));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toEqual({
        subject: { type: "session", id: "course-dgm-s7" },
        plannedOn: "2025-02-05",
        start: "2025-02-07T14:00:00",
        end: "2025-02-07T15:20:00",
        allDay: false,
        series: false,
        location: "DH 100",
      }),
    );
    await find("as-planned");
    const pane = by("inspector").textContent;
    expect(pane, "what is now").toContain("Fri, Feb 7");
    expect(pane, "beside what was planned").toContain("Wed, Feb 5");
    await fireEvent.click(by("as-planned"));
    await waitFor(() => expect(screen.queryByTestId("as-planned")).toBeNull());
    await fireEvent.click(by("call-off"));
    expect(await find("as-planned")).toBeTruthy();
  });
});

describe("a month", () => {
  async function openMonth() {
    const seen = await openAt("calendar");
    await fireEvent.click(await find("view-month"));
    await find("open-2025-02-18");
    return seen;
  }
  const cell = (date: string) =>
    document.querySelector(`li[data-date='${date}']`) as Element;
  const middle = (date: string) => {
    const { left, top } = boxOf(cell(date));
    return { clientX: left + 50, clientY: top + 50 };
  };

  test("lets_things_be_dragged_from_day_to_day", async () => {
    const seen = await openMonth();
    await drag(by("entry-due-hw2"), middle("2025-02-26"), middle("2025-02-18"));
    await waitFor(() =>
      expect(lastOf(seen, "move_entry")).toMatchObject({
        start: "2025-02-18T23:59:00",
      }),
    );
  });

  test("begins_a_block_of_whole_days_where_it_is_empty", async () => {
    await openMonth();
    await drag(cell("2025-02-22"), middle("2025-02-22"), middle("2025-02-22"));
    await find("block-form");
    expect((by("block-day") as HTMLInputElement).value).toBe("2025-02-22");
    expect((by("block-all-day") as HTMLInputElement).checked).toBe(true);
  });

  test("opens_a_day_at_its_number", async () => {
    const seen = await openMonth();
    await fireEvent.click(by("open-2025-02-18"));
    await waitFor(() =>
      expect(lastOf(seen, "calendar")).toMatchObject({
        view: "day",
        anchor: "2025-02-18",
      }),
    );
  });
});

describe("a term", () => {
  async function openTerm() {
    const seen = await openAt("calendar");
    await find("entry-due-hw1");
    await fireEvent.keyDown(document.body, { key: "T", shiftKey: true });
    await find("week-2025-02-02");
    return seen;
  }

  test("tells_the_load_of_each_week_in_words", async () => {
    await openTerm();
    const week = by("week-2025-02-02");
    expect(week.textContent).toMatch(/4.*very busy.*3 things due worth 17\.3/s);
    expect(document.querySelectorAll("[data-week]").length).toBe(15);
    expect(await faults()).toEqual([]);
  });

  test("shows_deadlines_as_marks_and_breaks_by_name", async () => {
    await openTerm();
    expect(by("entry-due-hw3").textContent).toContain("HW3");
    expect(
      document.querySelector("[data-week='2025-03-02']")?.textContent,
    ).toContain("Spring Break");
  });

  test("opens_a_week_and_is_walked_through_with_the_arrows", async () => {
    const seen = await openTerm();
    by("week-2025-01-26").focus();
    const press = (key: string) =>
      fireEvent.keyDown(document.activeElement as Element, { key });
    await press("ArrowDown");
    expect(document.activeElement).toBe(by("week-2025-02-02"));
    await press("ArrowRight");
    expect(document.activeElement).toBe(seenNow("entry-due-la-3"));
    await fireEvent.click(by("week-2025-02-02"));
    await waitFor(() =>
      expect(lastOf(seen, "calendar")).toMatchObject({
        view: "week",
        anchor: "2025-02-02",
      }),
    );
  });

  test("is_one_of_several_to_choose_from", async () => {
    const seen = await openTerm();
    await fireEvent.change(by("choose-term"), { target: { value: "term-2" } });
    await waitFor(() =>
      expect(lastOf(seen, "term_calendar")?.term).toBe("term-2"),
    );
  });
});

describe("what is shown", () => {
  test("can_be_chosen_by_kind_and_is_remembered", async () => {
    const seen = await openAt("calendar");
    await find("entry-office-1-2025-02-05");
    await fireEvent.click(by("kind-filter"));
    expect(await faults()).toEqual([]);
    await fireEvent.click(await find("kind-office_hour"));
    await waitFor(() =>
      expect(lastOf(seen, "set_settings")?.hiddenKinds).toEqual([
        "office_hour",
      ]),
    );
    await waitFor(() =>
      expect(screen.queryByTestId("entry-office-1-2025-02-05")).toBeNull(),
    );
    expect(by("kind-filter").textContent).toContain("4 of 5");
    await fireEvent.click(by("kind-deadline"));
    await waitFor(() =>
      expect(screen.queryByTestId("entry-due-hw1")).toBeNull(),
    );
    expect(
      screen.queryByTestId("entry-mine-hw1"),
      "my date goes along",
    ).toBeNull();
  });

  test("has_the_hours_of_a_second_zone_where_there_is_one", async () => {
    await openAt("calendar", { zones: true });
    await find("entry-due-hw1");
    const labels = [...document.querySelectorAll(".ec-sidebar time")].map(
      ({ textContent }) => textContent,
    );
    expect(labels).toContain("2 PM8 PM");
    expect(document.querySelector(".zones")?.textContent).toContain("Berlin");
  });

  test("stays_usable_with_sixty_things_on_one_day", async () => {
    const seen = await openAt("calendar", { busy: true });
    const more = await find("lane-more-2025-02-06");
    expect(more.textContent).toBe("+19 more");
    await fireEvent.click(more);
    await waitFor(() =>
      expect(more.getAttribute("aria-expanded")).toBe("true"),
    );
    const fold = document.querySelector("[data-testid^='fold-']") as Element;
    await fireEvent.click(fold);
    await waitFor(() =>
      expect(lastOf(seen, "calendar")).toMatchObject({
        view: "agenda",
        anchor: "2025-02-06",
      }),
    );
    expect(await find("entry-crowd-59")).toBeTruthy();
  });

  test("writes_the_name_of_a_break_into_its_days", async () => {
    await openAt("calendar");
    await fireEvent.click(await find("view-month"));
    await find("open-2025-02-18");
    await fireEvent.click(by("next"));
    await find("open-2025-03-04");
    expect(
      document.querySelector("li[data-date='2025-03-04']")?.textContent,
    ).toContain("Spring Break");
  });

  test("is_not_drawn_anew_when_nothing_but_the_time_has_changed", async () => {
    const seen = await openAt("calendar");
    const before = await find("entry-due-hw1");
    const reads = () =>
      seen.asked.filter(({ action }) => action === "calendar").length;
    const read = reads();
    seen.changed();
    await waitFor(() => expect(reads()).toBe(read + 1));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(by("entry-due-hw1")).toBe(before);
  });

  test("leaves_marks_for_whoever_measures", async () => {
    await openAt("calendar");
    await find("entry-due-hw1");
    await waitFor(() =>
      expect(performance.getEntriesByName("semestra:painted").length).toBe(1),
    );
    expect(performance.getEntriesByName("semestra:ask").length).toBe(1);
  });
});

test("a_new_block_can_be_left_without_saving_it", async () => {
  const seen = await openAt("calendar");
  await fireEvent.click(await find("new-block"));
  expect(document.activeElement).toBe(await find("block-title"));
  await fireEvent.click(by("leave-block"));
  await waitFor(() => expect(screen.queryByTestId("block-form")).toBeNull());
  expect(lastOf(seen, "save_block")).toBeUndefined();
});

describe("on paper", () => {
  test.each(["day", "week", "month", "term", "agenda"])(
    "a_%s_has_its_title_the_courses_and_everything_on_it",
    async (view) => {
      const seen = await openAt("calendar", { busy: true });
      await fireEvent.click(await find(`view-${view}`));
      await waitFor(() =>
        expect(by(`view-${view}`).getAttribute("aria-pressed")).toBe("true"),
      );
      await fireEvent.keyDown(document.body, { key: "p", ctrlKey: true });
      await waitFor(() => expect(seen.printed).toBe(1));
      const sheet = by("sheet").textContent;
      expect(sheet).toContain(by("calendar-title").textContent);
      expect(sheet).toContain("21-241");
      expect(sheet).not.toContain("more");
      if (view !== "day")
        expect(sheet, "the last of sixty").toContain("Thing 58");
    },
  );

  test("the_sheet_is_put_away_when_a_page_is_turned", async () => {
    await openAt("calendar");
    await find("entry-due-hw1");
    await fireEvent.click(by("print"));
    await find("sheet");
    expect(document.title, "the file is called so").toBe(
      "Week of Feb 3 – Semestra",
    );
    await fireEvent.click(by("next"));
    await waitFor(() => expect(screen.queryByTestId("sheet")).toBeNull());
    expect(document.title).toBe("Semestra");
  });
});
