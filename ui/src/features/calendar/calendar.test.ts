import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { by, faults, lastOf, openAt } from "../../testing/render";
import {
  at,
  boxOf,
  drag,
  find,
  lane,
  layOut,
  seenNow,
  thursday,
  tuesday,
  wednesday,
} from "../../testing/week";

layOut();

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
