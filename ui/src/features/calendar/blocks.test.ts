import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import type { BlockDraft } from "../../lib/api/generated/commands";
import { by, faults, lastOf, openAt } from "../../testing/render";
import {
  at,
  column,
  drag,
  find,
  friday,
  lane,
  layOut,
  monday,
  thursday,
} from "../../testing/week";

layOut();

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

  test("is_saved_with_the_time_just_typed_and_may_end_in_the_night", async () => {
    const seen = await openAt("calendar");
    await find("entry-due-hw1");
    await fireEvent.click(by("new-block"));
    await fireEvent.input(await find("block-title"), {
      target: { value: "Night work" },
    });
    // Enter comes before the fields call it a change.
    await fireEvent.input(by("block-from"), { target: { value: "22:00" } });
    await fireEvent.input(by("block-until"), { target: { value: "01:00" } });
    await fireEvent.submit(by("block-form"));
    await waitFor(() =>
      expect(lastOf(seen, "save_block")).toMatchObject({
        start: "2025-02-05T22:00:00",
        end: "2025-02-06T01:00:00",
      }),
    );
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

test("a_new_block_can_be_left_without_saving_it", async () => {
  const seen = await openAt("calendar");
  await fireEvent.click(await find("new-block"));
  expect(document.activeElement).toBe(await find("block-title"));
  await fireEvent.click(by("leave-block"));
  await waitFor(() => expect(screen.queryByTestId("block-form")).toBeNull());
  expect(lastOf(seen, "save_block")).toBeUndefined();
});
