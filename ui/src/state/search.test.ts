import { beforeEach, describe, expect, test, vi } from "vitest";

import { sampleBridge } from "../../dev/mock";
import type { Bridge } from "../lib/api/bridge";
import { isPossible, type Hands } from "./act";
import { CalendarState } from "./calendar.svelte";
import { Desk } from "./desk.svelte";
import { Moving } from "./moving.svelte";
import { QuickState } from "./quick.svelte";
import { ReviewState } from "./review.svelte";
import { Study } from "./study.svelte";
import { SearchState } from "./search.svelte";

let bridge: Bridge;
let hands: Hands;
let search: SearchState;

beforeEach(async () => {
  bridge = sampleBridge();
  const desk = new Desk(bridge);
  const calendar = new CalendarState(desk);
  const moving = new Moving(desk, calendar);
  hands = {
    desk,
    calendar,
    moving,
    review: new ReviewState(desk),
    study: new Study(desk),
  };
  await desk.refresh();
  search = new SearchState(hands);
});

async function type(text: string): Promise<string[]> {
  search.text = text;
  await search.look();
  return search.found.map(({ key }) => key);
}

describe("the palette", () => {
  test("finds_an_action_by_a_few_letters_and_does_it", async () => {
    expect((await type("go dl"))[0]).toBe("action-deadlines");
    search.open();
    expect(hands.desk.screen.name).toBe("deadlines");
  });

  test.each(["holiday", "break", "day off", "no class"])(
    "finds_days_without_class_by_%s",
    async (text) => {
      expect(await type(text)).toContain("action-addDayOff");
      search.open(
        search.found.findIndex(({ key }) => key === "action-addDayOff"),
      );
      expect(hands.desk.dialog).toBe("dayOff");
    },
  );

  test("remembers_what_was_done_last_and_offers_it_first", async () => {
    await type("dark");
    search.open();
    await type("larger");
    search.open();
    await type("");
    expect(search.groups[0]).toMatchObject({
      name: "recent",
      lines: [{ key: "action-larger" }, { key: "action-themeDark" }],
    });
    expect(hands.desk.habits.zoom).toBe(110);
  });

  test("says_what_would_be_taken_back", async () => {
    expect(isPossible("undo", hands)).toBe(false);
    await hands.desk.change("set_done", { id: "hw1" as never, done: true });
    await type("undo");
    expect(search.found[0]?.title).toBe("Undo: Done: HW1");
  });

  test("pauses_reminders_and_lets_them_come_again", async () => {
    const paused = () => hands.desk.overview?.reminders.pausedUntil ?? null;
    expect(await type("resume rem")).not.toContain("action-resume");
    expect((await type("pause rem 1 hour"))[0]).toBe("action-pauseHour");
    search.open();
    await vi.waitFor(() => expect(paused()).not.toBeNull());
    expect(await type("pause rem")).not.toContain("action-pauseHour");
    expect((await type("resume rem"))[0]).toBe("action-resume");
    search.open();
    await vi.waitFor(() => expect(paused()).toBeNull());
    expect((await type("whether rem"))[0]).toBe("action-trust");
    search.open();
    expect(hands.desk.screen.name).toBe("settings");
  });

  test("offers_only_what_means_something_here", async () => {
    expect(await type("people of this")).not.toContain("action-people");
    const course = hands.desk.courses[0];
    if (course) hands.desk.openCourse(course.id);
    expect((await type("people of this"))[0]).toBe("action-people");
    search.open();
    expect(hands.desk.screen).toMatchObject({ tab: "people" });
  });

  test("groups_what_the_core_knows_and_goes_round_at_the_ends", async () => {
    await type("gans");
    const names = search.groups.map(({ name }) => name);
    expect(names).toContain("session");
    expect(names.at(-1)).toBe("add");
    search.move(-1);
    expect(search.chosen, "up from the first is the last").toBe(
      search.found.length - 1,
    );
    search.move(1);
    expect(search.chosen).toBe(0);
  });

  test("opens_a_class_on_its_course_page_beside_its_details", async () => {
    await type("Flow Matching");
    search.open(0);
    expect(hands.desk.screen).toMatchObject({
      name: "course",
      tab: "schedule",
    });
    expect(hands.desk.selected?.subject.type).toBe("session");
  });

  test("leads_to_the_words_in_the_document", async () => {
    await type("Flow Matching");
    await search.openPlace(0);
    expect(hands.desk.shown).toMatchObject({
      source: { name: "course page" },
      place: { line: 21 },
    });
    expect(hands.desk.dialog).toBeNull();
  });

  test("offers_to_add_what_it_does_not_know", async () => {
    expect(await type("call mom fri")).toEqual(["add"]);
    search.open();
    expect(hands.desk.dialog).toBe("add");
    expect(hands.desk.adding.text).toBe("call mom fri");
  });
});

describe("a typed line", () => {
  const quick = (text: string) =>
    new QuickState(hands.desk, { text, kind: null });

  test("is_cut_where_understood_words_begin_and_end", async () => {
    const line = quick("HW9 fri 5pm #18-789");
    await line.look();
    const understood = line.stretches.filter(({ what }) => what);
    expect(understood).toEqual([
      { text: "fri", what: "day" },
      { text: "5pm", what: "hour" },
      { text: "#18-789", what: "course" },
    ]);
    expect(line.stretches.map(({ text }) => text).join("")).toBe(line.text);
    line.text += " ";
    expect(line.stretches, "not yet looked at").toHaveLength(1);
  });

  test("is_not_added_while_something_is_missing", async () => {
    const call = vi.spyOn(bridge, "call");
    const line = quick("HW9 fri");
    expect(await line.add()).toBe(false);
    expect(line.preview?.missing).toBe("course");
    expect(call.mock.calls.map(([action]) => action)).not.toContain(
      "quick_add",
    );
    line.courseId = "course-la" as never;
    expect(await line.add()).toBe(true);
    expect(hands.desk.notice).toMatchObject({
      text: "Added: HW9",
      undoable: true,
    });
  });

  test("keeps_a_refusal_beside_what_was_typed", async () => {
    const { call } = bridge;
    bridge.call = ((action, request) =>
      action === "quick_preview"
        ? Promise.reject({ code: "invalid", message: "Too long." })
        : call(action, request)) as Bridge["call"];
    const line = quick("a");
    await line.look();
    expect(line.refusal).toBe("Too long.");
    expect(hands.desk.notice).toBeNull();
  });
});
