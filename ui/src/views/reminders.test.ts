import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { by, faults, lastOf, openAt, openWindow } from "../testing/render";

describe("what came while nobody looked", () => {
  test("stands_on_the_day_and_is_answered_there", async () => {
    const seen = await openWindow({ away: true });
    await waitFor(() => by("while-away"));
    expect(by("while-away").textContent).toContain("18-789 HW1");
    expect(by("while-away").textContent).toContain("time to act has gone");
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("away-done-hw1"));
    await waitFor(() =>
      expect(lastOf(seen, "set_done")).toEqual({ id: "hw1", done: true }),
    );
    await fireEvent.click(by("away-evening"));
    await waitFor(() =>
      expect(lastOf(seen, "snooze_reminder")).toEqual({
        key: "away-1",
        length: "evening",
      }),
    );
  });

  test("is_put_away_at_once", async () => {
    await openWindow({ away: true });
    await waitFor(() => by("while-away"));
    await fireEvent.click(by("put-away"));
    await waitFor(() => expect(screen.queryByTestId("while-away")).toBeNull());
  });
});

describe("the settings", () => {
  test("say_what_they_are_about_and_lead_there", async () => {
    await openAt("settings");
    const contents = await screen.findByTestId("settings-contents");
    await waitFor(() => by("contents-trust"));
    expect(
      [...contents.querySelectorAll("a")].map((a) => a.textContent),
    ).toEqual(
      [...by("settings").querySelectorAll("h2")].map((h2) => h2.textContent),
    );
    await fireEvent.click(by("contents-trust"));
    expect(document.activeElement?.textContent).toBe("Reminders");
    expect(await faults()).toEqual([]);
  });

  test("begin_at_what_was_asked_for_and_go_there_again", async () => {
    await openWindow();
    const ask = async () => {
      await fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
      await fireEvent.input(await screen.findByTestId("search-input"), {
        target: { value: "whether rem" },
      });
      await fireEvent.click(await screen.findByTestId("found-action-trust"));
      await waitFor(() =>
        expect(document.activeElement?.id).toBe("settings-trust-title"),
      );
    };
    await ask();
    by("theme-dark").focus();
    await ask();
    // What changes meanwhile does not lead back there.
    by("theme-dark").focus();
    await fireEvent.click(by("theme-dark"));
    await waitFor(() => by("notice"));
    expect(document.activeElement).toBe(by("theme-dark"));
  });
});

describe("the trust page", () => {
  test("says_who_shows_reminders_and_why_the_next_one_comes", async () => {
    await openAt("settings");
    await waitFor(() => by("reminders"));
    expect(by("server").textContent).toContain("dunst 1.9.0");
    expect(by("reminders").textContent).toContain("2 hours before");
    expect(await faults()).toEqual([]);
  });

  test("pauses_resumes_and_starts_at_login", async () => {
    const seen = await openAt("settings");
    await waitFor(() => by("pause-tomorrow"));
    await fireEvent.click(by("pause-tomorrow"));
    await waitFor(() => by("paused"));
    await waitFor(() =>
      expect(by("reminder-state").textContent).toContain("paused until"),
    );
    await fireEvent.click(by("resume"));
    await waitFor(() => by("pause-hour"));
    expect(screen.queryByTestId("reminder-state")).toBeNull();
    await fireEvent.click(by("autostart"));
    await waitFor(() =>
      expect(lastOf(seen, "set_autostart")).toEqual({ on: true }),
    );
  });

  test("says_so_when_nothing_shows_or_watches", async () => {
    const page = {
      server: null,
      running: false,
      autostart: null,
      state: { unserved: true, pausedUntil: null, missed: 0 },
      next: [],
      recent: [],
    };
    await openAt("settings", {}, { reminders: () => page });
    await waitFor(() => by("stopped"));
    expect(by("server").textContent).toContain("No notification service");
    expect(screen.queryByTestId("autostart")).toBeNull();
  });
});
