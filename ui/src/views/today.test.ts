import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import type { DayKind } from "../lib/api/generated/commands";
import { by, faults, lastOf, openWindow } from "../testing/render";

describe("today", () => {
  test("is_what_the_window_opens_on", async () => {
    const seen = await openWindow();
    await screen.findByTestId("next-class");
    expect(by("nav-today").getAttribute("aria-current")).toBe("page");
    await waitFor(() => expect(seen.painted).toBe(1));
    expect(await faults()).toEqual([]);
  });

  test("tells_the_next_class_its_room_and_the_minutes_left", async () => {
    await openWindow();
    const next = await screen.findByTestId("next-class");
    expect(next.textContent).toMatch(/Generative Adversarial.*18-789.*SH-236/s);
    expect(next.textContent).toContain("in 1 hr 26 min");
    await fireEvent.click(next);
    expect((await screen.findByTestId("inspector")).textContent).toContain(
      "Generative Adversarial Networks",
    );
  });

  test("says_why_something_comes_first", async () => {
    await openWindow();
    const first = await screen.findByTestId("next-hw1");
    expect(first.textContent).toContain(
      "due today, 11:59 PM, worth 10 %, about 4 hr to do, only 2 hr 30 min free before it",
    );
    const later = by("next-hw2");
    expect(later.textContent, "time in plenty is not counted").not.toContain(
      "free before",
    );
  });

  test("offers_what_fits_into_free_time", async () => {
    await openWindow();
    const gap = within(await screen.findByTestId("gap"));
    await fireEvent.click(gap.getByText("time for a start on 18-789 HW1"));
    await within(await screen.findByTestId("inspector")).findByText("HW1");
  });

  test("takes_what_was_missed_with_one_press", async () => {
    const seen = await openWindow();
    await fireEvent.click(await screen.findByTestId("missed-later-la-3"));
    expect(lastOf(seen, "set_my_date")).toEqual({
      id: "la-3",
      at: "2025-02-06T18:00:00",
    });
    await fireEvent.click(by("missed-done-hw1"));
    await waitFor(() => expect(screen.queryByTestId("next-hw1")).toBeNull());
    expect(by("notice").textContent).toContain("Done: HW1");
  });

  test("ticks_a_step_whose_day_has_come", async () => {
    const seen = await openWindow();
    await fireEvent.click(await screen.findByTestId("today-step-s2"));
    expect(lastOf(seen, "tick_step")).toEqual({ id: "s2", on: true });
    await waitFor(() =>
      expect(screen.queryByTestId("today-step-s2")).toBeNull(),
    );
  });

  test("pins_down_what_has_no_date_right_there", async () => {
    const seen = await openWindow();
    const field = await screen.findByTestId("pin-report");
    await fireEvent.input(field, { target: { value: "2025-04-20" } });
    await fireEvent.click(by("pin-set-report"));
    expect(lastOf(seen, "set_my_date")).toEqual({
      id: "report",
      at: "2025-04-20T23:59:00",
    });
    await waitFor(() => expect(screen.queryByTestId("undated")).toBeNull());
  });

  test("says_beside_the_field_why_a_date_is_refused", async () => {
    await openWindow(
      {},
      {
        set_my_date: () => {
          throw { code: "invalid", message: "Mend its year." };
        },
      },
    );
    const field = await screen.findByTestId("pin-report");
    await fireEvent.input(field, { target: { value: "9999-04-20" } });
    await fireEvent.click(by("pin-set-report"));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "Mend its year.",
    );
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  test.each<[DayKind, string]>([
    ["free", "No class today."],
    ["weekend", "No class: it is the weekend."],
    ["off", "No class today. 18-789, 21-241: Spring Break"],
    ["before", "Spring 2025 begins on Jan 13, 2025."],
    ["over", "Spring 2025 is over. Import a course page for the next one."],
  ])("says_what_sort_of_day_it_is_when_it_is_%s", async (day, words) => {
    await openWindow({ day });
    const said = await screen.findByTestId("day-kind");
    expect(said.textContent?.trim()).toBe(words);
    expect(screen.queryByTestId("day-line")).toBeNull();
    expect(await faults()).toEqual([]);
  });
});
