import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { by, faults, lastOf, openAt, openWindow } from "../testing/render";

const press = (key: string, held = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, {
    key,
    bubbles: true,
    ...held,
  });
const all = (pattern: RegExp) => screen.queryAllByTestId(pattern);

async function planned() {
  const seen = await openAt("plan");
  await fireEvent.click(await screen.findByTestId("plan-week"));
  await screen.findByTestId("accept-all");
  return seen;
}

describe("the plan of the week", () => {
  test("stores_nothing_before_it_is_taken_over", async () => {
    const seen = await planned();
    expect(by("plan-says").textContent).toContain("proposed");
    expect(all(/^proposal-/).length).toBeGreaterThan(2);
    expect(lastOf(seen, "accept_blocks")).toBeUndefined();
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("leave-plan"));
    await waitFor(() => expect(all(/^proposal-/)).toEqual([]));
  });

  test("takes_one_block_over_and_undo_brings_the_proposal_back", async () => {
    const seen = await planned();
    const before = all(/^accept-2/).length;
    const [first] = all(/^accept-2/);
    await fireEvent.click(first as HTMLElement);
    await screen.findByTestId(/^pin-block/);
    expect(lastOf(seen, "accept_blocks")?.blocks.length).toBe(1);
    expect(lastOf(seen, "accept_blocks")?.insteadOf).toEqual([]);
    expect(all(/^accept-2/).length).toBe(before - 1);
    await press("z", { ctrlKey: true });
    await waitFor(() => expect(all(/^accept-2/).length).toBe(before));
  });

  test("takes_all_over_and_shows_them_in_the_calendar", async () => {
    const seen = await planned();
    await fireEvent.click(by("accept-all"));
    await waitFor(() => expect(all(/^pin-block/).length).toBeGreaterThan(2));
    expect(by("notice").textContent).toContain("study blocks planned");
    expect(lastOf(seen, "plan_week")?.afresh).toBe(false);
    await fireEvent.click(by("nav-calendar"));
    await waitFor(() => expect(all(/^entry-block/).length).toBeGreaterThan(0));
  });

  test("a_ghost_is_seen_and_taken_over_in_the_calendar_as_well", async () => {
    const seen = await planned();
    await fireEvent.click(by("nav-calendar"));
    const ghosts = await screen.findAllByTestId(/^proposal-/);
    const [first] = ghosts;
    expect(first?.textContent).toMatch(/Proposed for .*2025/);
    expect(first?.title).toContain("Add to my calendar: ");
    await fireEvent.click(first as HTMLElement);
    await waitFor(() =>
      expect(lastOf(seen, "accept_blocks")?.blocks.length).toBe(1),
    );
    expect(by("plan-bar").textContent).toContain("proposed");
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("bar-leave"));
    await waitFor(() => expect(all(/^proposal-/)).toEqual([]));
  });

  test("pins_a_block_and_spreads_the_rest_anew_as_a_whole", async () => {
    const seen = await planned();
    await fireEvent.click(by("accept-all"));
    const [pin] = await screen.findAllByTestId(/^pin-block/);
    await fireEvent.click(pin as HTMLElement);
    await waitFor(() =>
      expect(
        all(/^pin-block/).map((one) => one.getAttribute("aria-pressed")),
      ).toContain("true"),
    );
    await fireEvent.click(by("plan-again"));
    await waitFor(() => expect(all(/^pin-block/).length).toBe(1));
    expect(lastOf(seen, "plan_week")?.afresh).toBe(true);
    expect(all(/^accept-2/), "only as a whole").toEqual([]);
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("accept-all"));
    await waitFor(() =>
      expect(lastOf(seen, "accept_blocks")?.insteadOf.length).toBeGreaterThan(
        0,
      ),
    );
  });

  test("says_what_does_not_fit_and_what_went_by_unused", async () => {
    const seen = await openAt("plan");
    expect((await screen.findByTestId("shortfalls")).textContent).toContain(
      "do not fit in before",
    );
    expect(by("gave-way").textContent).toContain("more than 4 hr");
    await fireEvent.click(by("did-block-missed"));
    expect(lastOf(seen, "tick_block")).toEqual({
      id: "block-missed",
      plannedOn: "2025-02-04",
      on: true,
    });
    await waitFor(() =>
      expect(screen.queryByTestId("missed-blocks")).toBeNull(),
    );
  });

  test("reaches_further_when_asked", async () => {
    const seen = await planned();
    await fireEvent.change(by("plan-reach"), { target: { value: "2" } });
    await waitFor(() =>
      expect(lastOf(seen, "plan_week")?.until).toBe("2025-02-18"),
    );
    await fireEvent.click(await screen.findByTestId("plan-after"));
    await waitFor(() => expect(lastOf(seen, "calendar")?.step).toBe(1));
    expect(lastOf(seen, "calendar")?.firstDay, "it begins today").toBe("WE");
  });

  test("is_reached_with_a_key_and_with_the_palette", async () => {
    await openWindow();
    await press("p");
    await screen.findByTestId("plan");
    await press("1");
    await screen.findByTestId("today");
    await press("k", { ctrlKey: true });
    const field = await screen.findByTestId("search-input");
    await fireEvent.input(field, { target: { value: "plan my week" } });
    await waitFor(() =>
      expect(by("search-dialog").textContent).toContain("Plan my week"),
    );
    await fireEvent.keyDown(field, { key: "Enter", bubbles: true });
    await screen.findByTestId("accept-all");
  });
});

describe("the room before deadlines", () => {
  test("says_what_is_to_spare_and_what_is_missing", async () => {
    await openAt("plan");
    await fireEvent.click(await screen.findByTestId("tab-room"));
    const tight = await screen.findByTestId("cushion-essay");
    expect(tight.textContent).toContain("do not fit in before");
    expect(tight.textContent).toContain("too few");
    expect(by("room").textContent).toContain("18-789 Final report");
    expect(await faults()).toEqual([]);
  });
});

describe("recovery", () => {
  test("says_what_still_earns_something_and_spreads_anew", async () => {
    const seen = await openAt("plan");
    await fireEvent.click(await screen.findByTestId("tab-recovery"));
    const late = await screen.findByTestId("late-open");
    expect(late.textContent).toContain("can still earn 90 %");
    expect(late.textContent).toContain("late days left: 3");
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("spend-essay"));
    expect(lastOf(seen, "spend_late_days")).toEqual({ id: "essay", days: 1 });
    await fireEvent.click(by("accept-spread"));
    await waitFor(() =>
      expect(lastOf(seen, "accept_blocks")?.blocks.length).toBeGreaterThan(1),
    );
  });
});
