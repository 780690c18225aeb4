import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { by, faults, lastOf, openAt } from "../testing/render";

const fill = (testid: string, value: string) =>
  fireEvent.change(by(testid), { target: { value } });

describe("progress", () => {
  test("shows_rings_in_words_and_every_day_of_the_term_in_a_table", async () => {
    await openAt("progress");
    const whole = await screen.findByTestId("rings-Spring 2025");
    expect(whole.textContent).toMatch(/Classes attended\s*\d+ of \d+ so far/);
    const map = within(by("heat-map"));
    expect(map.getAllByRole("columnheader").length).toBeGreaterThan(15);
    expect(by("heat-map").textContent).toMatch(/Feb 3: 5 things done/);
    expect(by("heat-map").textContent).toContain("still to come");
    await fireEvent.click(by("map-minutes"));
    expect(await faults()).toEqual([]);
  });

  test("looks_back_on_a_week_and_the_one_before", async () => {
    const seen = await openAt("progress");
    await fireEvent.click(await screen.findByTestId("tab-review"));
    const did = await screen.findByTestId("week-did");
    expect(did.textContent).toContain("classes attended");
    expect(by("week-slid").textContent).toContain("Problem set 3");
    expect(by("week-next").textContent).toContain("It needs");
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("review-before"));
    await waitFor(() =>
      expect(lastOf(seen, "weekly_review")?.anchor).toBe("2025-01-26"),
    );
    await fireEvent.click(by("review-now"));
    await fireEvent.click(by("review-plan"));
    await screen.findByTestId("accept-all");
  });

  test("takes_time_by_hand_changes_and_removes_it", async () => {
    const seen = await openAt("progress");
    await fireEvent.click(await screen.findByTestId("tab-log"));
    await fireEvent.click(await screen.findByTestId("add-time"));
    await screen.findByTestId("time-form");
    await waitFor(() => expect(by("time-task").textContent).toContain("HW2"));
    await fill("time-task", "assessment hw2");
    await fill("time-hours", "0");
    await fill("time-minutes", "0");
    expect(await faults()).toEqual([]);
    await fireEvent.submit(by("save-time").closest("form") as HTMLElement);
    expect((await screen.findByRole("alert")).textContent).toContain(
      "between 1 and 1440",
    );
    await fill("time-minutes", "45");
    await fireEvent.submit(by("save-time").closest("form") as HTMLElement);
    await waitFor(() => expect(screen.queryByTestId("time-form")).toBeNull());
    expect(lastOf(seen, "save_time")).toMatchObject({
      task: { type: "assessment", id: "hw2" },
      minutes: 45,
    });
    await fireEvent.click(await screen.findByTestId("edit-time-time-hw1"));
    await screen.findByTestId("time-form");
    await fill("time-hours", "2");
    await fireEvent.submit(by("save-time").closest("form") as HTMLElement);
    await waitFor(() =>
      expect(lastOf(seen, "save_time")).toMatchObject({
        id: "time-hw1",
        minutes: 155,
      }),
    );
    await fireEvent.click(by("remove-time-time-hw1"));
    await waitFor(() =>
      expect(screen.queryByTestId("time-time-hw1")).toBeNull(),
    );
    expect(await faults()).toEqual([]);
  });
});

describe("the timer", () => {
  test("starts_beside_what_is_next_and_stops_at_the_foot_of_the_places", async () => {
    const seen = await openAt("today");
    await fireEvent.click(await screen.findByTestId("next-timer-hw1"));
    const timer = await screen.findByTestId("timer");
    expect(timer.textContent).toContain("HW1");
    expect(lastOf(seen, "start_timer")).toEqual({
      courseId: "course-dgm",
      task: { type: "assessment", id: "hw1" },
    });
    expect(by("next-timer-hw1").getAttribute("aria-pressed")).toBe("true");
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("stop-timer"));
    await waitFor(() => expect(screen.queryByTestId("timer")).toBeNull());
    expect(by("notice").textContent).toContain("logged");
  });

  test("is_dropped_without_a_trace", async () => {
    const seen = await openAt("today");
    await fireEvent.click(await screen.findByTestId("next-timer-hw1"));
    await fireEvent.click(await screen.findByTestId("drop-timer"));
    await waitFor(() => expect(screen.queryByTestId("timer")).toBeNull());
    expect(lastOf(seen, "remove_time")).toBeDefined();
  });

  test("that_was_forgotten_asks_when_the_work_ended", async () => {
    const refusal = {
      code: "invalid",
      message: "The timer ran longer than a day; say when you stopped.",
    };
    const seen = await openAt(
      "today",
      {},
      {
        stop_timer: ({ at }) => {
          if (at === null) throw refusal;
          return { value: {}, did: "2 h logged for HW1" };
        },
      },
    );
    await fireEvent.click(await screen.findByTestId("next-timer-hw1"));
    await fireEvent.click(await screen.findByTestId("stop-timer"));
    const dialog = await screen.findByTestId("stopped-dialog");
    expect(dialog.textContent).toContain("say when you stopped");
    expect(await faults()).toEqual([]);
    await fill("stopped-time", "13:00");
    await fireEvent.submit(dialog.querySelector("form") as HTMLElement);
    await waitFor(() =>
      expect(screen.queryByTestId("stopped-dialog")).toBeNull(),
    );
    expect(lastOf(seen, "stop_timer")?.at).toBe("2025-02-05T13:00:00");
  });
});

describe("a deadline beside the work", () => {
  test("goes_from_not_started_to_submitted_and_starts_the_timer", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await screen.findByTestId("open-essay"));
    const stage = await screen.findByTestId("stage");
    expect(stage.textContent).toContain("do not fit in before");
    await fireEvent.click(by("stage-inProgress"));
    await waitFor(() =>
      expect(by("deadline-essay").textContent).toContain("in progress"),
    );
    expect(lastOf(seen, "set_stage")).toEqual({
      id: "essay",
      stage: "inProgress",
    });
    await fireEvent.click(by("inspector-timer"));
    await screen.findByTestId("inspector-stop");
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("stage-submitted"));
    await waitFor(() =>
      expect(by("stage-submitted").getAttribute("aria-pressed")).toBe("true"),
    );
  });

  test("says_in_the_list_what_does_not_fit", async () => {
    await openAt("deadlines");
    const line = await screen.findByTestId("deadline-essay");
    await waitFor(() =>
      expect(line.textContent).toContain("do not fit in before"),
    );
  });
});

describe("a class beside the work", () => {
  test("was_missed_or_excused", async () => {
    const seen = await openAt("calendar");
    await fireEvent.click(await screen.findByTestId("entry-course-la-s7"));
    await fireEvent.click(await screen.findByTestId("inspector-missed"));
    await waitFor(() =>
      expect((by("inspector-missed") as HTMLInputElement).checked).toBe(true),
    );
    expect(lastOf(seen, "set_absence")?.absence).toBe("missed");
    await fireEvent.click(by("class-timer"));
    await screen.findByTestId("timer");
    expect(lastOf(seen, "start_timer")).toEqual({
      courseId: "course-la",
      task: null,
    });
    await waitFor(() =>
      expect((by("inspector-attended") as HTMLInputElement).checked).toBe(
        false,
      ),
    );
  });
});

describe("how one studies", () => {
  test("is_set_in_the_settings_and_refused_where_it_was_typed", async () => {
    const seen = await openAt("settings");
    await screen.findByTestId("study-settings");
    expect(await faults()).toEqual([]);
    await fill("sleep-from", "23:30");
    await waitFor(() =>
      expect(lastOf(seen, "set_study_settings")?.sleep.from).toBe("23:30"),
    );
    await fireEvent.click(within(by("study-settings")).getByTestId("day-SU"));
    await waitFor(() =>
      expect(lastOf(seen, "set_study_settings")?.restDays).toEqual(["SU"]),
    );
    await fireEvent.click(by("add-preferred"));
    await screen.findByTestId("preferred-0-from");
    await fill("preferred-0-to", "13:00");
    await waitFor(() =>
      expect(lastOf(seen, "set_study_settings")?.preferred).toEqual([
        { from: "09:00", to: "13:00" },
      ]),
    );
    await fireEvent.click(by("remove-preferred-0"));
    await fireEvent.click(by("plan-readings"));
    await waitFor(() =>
      expect(lastOf(seen, "set_study_settings")).toMatchObject({
        preferred: [],
        readings: true,
      }),
    );
    await fill("usual-homework-hours", "4");
    await waitFor(() =>
      expect(lastOf(seen, "set_study_settings")?.usual[0]).toEqual({
        kind: "homework",
        minutes: 240,
      }),
    );
    await fill("daily-hours", "0");
    expect((await screen.findByTestId("study-refusal")).textContent).toContain(
      "between 15 and 1440",
    );
    await waitFor(() =>
      expect((by("daily-hours") as HTMLInputElement).value).toBe("6"),
    );
    expect(await faults()).toEqual([]);
  });
});

describe("a course", () => {
  test("is_handed_to_a_classmate", async () => {
    const seen = await openAt("course-18-789");
    await fireEvent.click(await screen.findByTestId("hand-course"));
    await waitFor(() =>
      expect(lastOf(seen, "export_pack")).toEqual({
        courseId: "course-dgm",
        path: "/home/student/18-789.semestra-course",
      }),
    );
    expect((await screen.findByTestId("notice")).textContent).toContain(
      "without anything of yours",
    );
  });
});
