import { beforeEach, describe, expect, test, vi } from "vitest";

import { sampleBridge } from "../../dev/mock";
import type { Bridge, Call } from "../lib/api/bridge";
import type { CourseId, Failure } from "../lib/api/generated/commands";
import { CalendarState } from "./calendar.svelte";
import { Desk } from "./desk.svelte";
import { Reading } from "./reading.svelte";
import { ReviewState } from "./review.svelte";

let bridge: Bridge;
let desk: Desk;

beforeEach(() => {
  bridge = sampleBridge();
  desk = new Desk(bridge);
});

/** The bridge with one action that fails. */
function failing(failure: Failure | Error): void {
  const { call } = bridge;
  bridge.call = ((action, request) =>
    action === "set_done" || action === "course"
      ? Promise.reject(failure)
      : call(action, request)) as Call;
}
const done = { id: "hw1" as never, done: true };

describe("a change", () => {
  test("offers_the_way_back_and_lets_screens_read_again", async () => {
    await desk.refresh();
    const before = desk.revision;
    await desk.change("set_done", done);
    expect(desk.notice).toMatchObject({ text: "Done: HW1", undoable: true });
    expect(desk.revision).toBeGreaterThan(before);
  });

  test("undone_says_so_and_offers_to_do_it_again", async () => {
    await desk.change("set_done", done);
    await desk.undo();
    expect(desk.notice).toMatchObject({ undoable: false, redoable: true });
    await desk.redo();
    expect(desk.notice).toMatchObject({ undoable: true, redoable: false });
  });
});

describe("what this window keeps", () => {
  test("is_not_undone_by_an_answer_that_was_under_way", async () => {
    await desk.refresh();
    const { call } = bridge;
    let answer: (() => void) | undefined;
    bridge.call = (async (action, request) => {
      const read = await call(action, request);
      if (action === "overview") await new Promise<void>((go) => (answer = go));
      return read;
    }) as Call;
    const reading = desk.refresh();
    await vi.waitFor(() => expect(answer).toBeDefined());
    await desk.keep({ zoom: 125 });
    answer?.();
    await reading;
    expect(desk.habits.zoom).toBe(125);
  });

  test("is_written_one_after_the_other_and_ends_with_the_newest", async () => {
    await desk.refresh();
    const { call } = bridge;
    const written: number[] = [];
    let first: (() => void) | undefined;
    bridge.call = (async (action, request) => {
      if (action === "keep_habits") {
        if (!first) await new Promise<void>((go) => (first = go));
        written.push((request as { zoom: number }).zoom);
      }
      return call(action, request);
    }) as Call;
    const begun = desk.keep({ zoom: 110 });
    await vi.waitFor(() => expect(first).toBeDefined());
    const rest = [125, 150].map((zoom) => desk.keep({ zoom }));
    first?.();
    await Promise.all([begun, ...rest]);
    expect(written).toEqual([110, 150]);
  });
});

describe("a refusal", () => {
  test("of_the_input_stands_where_it_was_typed", async () => {
    failing({ code: "invalid", message: "no such day" });
    const refuse = vi.fn();
    await desk.change("set_done", done, { invalid: refuse });
    expect(refuse).toHaveBeenCalledWith("no such day", undefined);
    expect(desk.notice).toBeNull();
  });

  test("of_the_data_file_takes_the_whole_window", async () => {
    failing({
      code: "unusable",
      message: "This file is from a newer version.",
    });
    await desk.change("set_done", done);
    expect(desk.unusable).toBe("This file is from a newer version.");
  });

  test("because_it_is_gone_closes_it_and_reads_again", async () => {
    await desk.refresh();
    desk.select({ subject: { type: "assessment", id: "hw1" as never } });
    failing({ code: "gone", message: "It is not there any more." });
    const before = desk.revision;
    await desk.ask("course", "x" as CourseId);
    await vi.waitFor(() => expect(desk.revision).toBeGreaterThan(before));
    expect(desk.selected).toBeNull();
    expect(desk.notice).toMatchObject({ wrong: true });
  });

  test("nobody_foresaw_is_a_fault_of_ours_in_a_notice", async () => {
    failing(new Error("the door is stuck"));
    await desk.change("set_done", done);
    expect(desk.notice).toMatchObject({
      text: "the door is stuck",
      wrong: true,
    });
  });

  test("of_the_very_first_question_is_shown_instead_of_nothing", async () => {
    bridge.call = () => Promise.reject(new Error("no core"));
    await desk.refresh();
    expect(desk.unusable).toBe("no core");
  });
});

describe("what a notification wants shown", () => {
  test("is_selected_on_a_screen_that_shows_it", () => {
    desk.go("settings");
    desk.open({ type: "assessment", id: "hw1" as never });
    expect(desk.screen.name).toBe("calendar");
    expect(desk.selected?.subject).toEqual({ type: "assessment", id: "hw1" });
  });

  test("may_be_a_screen_and_an_unknown_one_changes_nothing", () => {
    desk.open({ type: "screen", name: "deadlines" });
    expect(desk.screen.name).toBe("deadlines");
    desk.open({ type: "screen", name: "nowhere" });
    expect(desk.screen.name).toBe("deadlines");
  });
});

test("the_first_paint_is_said_once", async () => {
  const painted = vi.spyOn(bridge, "painted");
  desk.painted();
  desk.painted();
  await vi.waitFor(() => expect(painted).toHaveBeenCalled());
  expect(painted).toHaveBeenCalledTimes(1);
});

test("an_answer_that_a_later_question_has_overtaken_is_dropped", async () => {
  const waiting: ((days: string) => void)[] = [];
  bridge.call = ((_action, _request) =>
    new Promise((answer) =>
      waiting.push((view) => answer({ view } as never)),
    )) as Call;
  const reading = new Reading(desk, "calendar");
  const request = {
    view: "week",
    anchor: null,
    step: 0,
    firstDay: "MO",
  } as const;
  const both = [reading.read(request), reading.read(request)];
  waiting[1]?.("the second");
  waiting[0]?.("the first");
  await Promise.all(both);
  expect(reading.value?.view).toBe("the second");
});

describe("the calendar", () => {
  test("steps_from_where_the_last_step_ended_however_fast_one_presses", async () => {
    const calendar = new CalendarState(desk);
    await Promise.all([calendar.read(), calendar.step(1), calendar.step(1)]);
    expect(calendar.stretch?.from).toBe("2025-02-17");
    await calendar.goTo(null);
    expect(calendar.stretch?.from).toBe("2025-02-03");
  });

  test("keeps_its_place_when_the_view_changes", async () => {
    const calendar = new CalendarState(desk);
    await calendar.goTo("2025-03-26", "week");
    await calendar.show("month");
    expect(calendar.stretch?.anchor).toBe("2025-03-26");
  });

  test("leaves_out_the_courses_that_are_switched_off", async () => {
    await desk.refresh();
    const calendar = new CalendarState(desk);
    await calendar.read();
    const course = desk.courses[0];
    expect(
      calendar.entries.some(({ courseId }) => courseId === course?.id),
    ).toBe(true);
    if (course) desk.toggleCourse(course.id);
    expect(
      calendar.entries.some(({ courseId }) => courseId === course?.id),
    ).toBe(false);
    expect(calendar.entries.length).toBeGreaterThan(0);
  });
});

describe("a review", () => {
  const document = {
    name: "a.txt",
    text: null,
    base64: "MjAyNQ==",
    timezone: null,
    termStart: null,
    part: null,
  };

  test("stays_empty_when_the_page_cannot_be_read_and_says_why", async () => {
    const review = new ReviewState(desk);
    await review.read({ ...document, base64: null, text: "no dates here" });
    expect(review.draft).toBeNull();
    expect(review.refusal).toBe("This page holds no date that could be read.");
  });

  test("counts_down_its_doubts_as_they_are_answered", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    const doubts = review.items.open.length;
    review.confirm([review.items.open[0]?.key ?? ""]);
    expect(review.items.open.length).toBe(doubts - 1);
    review.setAllTimes("17:00");
    expect(review.assumed).toEqual([]);
    expect(review.items.first.length, "no row jumps away").toBe(doubts);
  });

  test("takes_back_one_change_at_a_time", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    const before = review.draft;
    review.setAllTimes("17:00");
    review.remove("person-1");
    review.back();
    review.back();
    expect(review.draft).toBe(before);
  });

  test("waits_with_adding_until_an_added_item_has_its_name", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    expect(
      review.items.incomplete,
      "what the page leaves open is no obstacle",
    ).toEqual([]);
    review.add("events", "due");
    expect(review.items.incomplete.length).toBe(1);
    review.set(review.opened ?? "", "title", "HW4");
    expect(review.items.incomplete).toEqual([]);
  });

  test("hands_over_the_document_and_the_draft_as_it_was_left", async () => {
    const call = vi.spyOn(bridge, "call");
    const review = new ReviewState(desk);
    await review.read(document);
    review.remove("link-1");
    await review.accept();
    const request = call.mock.calls.find(
      ([action]) => action === "add_to_term",
    )?.[1];
    expect(request).toMatchObject({ document, draft: { links: [] } });
    expect(review.draft, "it is in the term now").toBeNull();
  });

  test("leaves_only_the_doubtful_once_all_that_is_sure_is_accepted", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    const doubts = review.items.open.length;
    expect(review.items.left.length).toBe(review.items.all.length);
    review.confirmSure();
    expect(review.items.left.length).toBe(doubts);
    expect(review.filter.onlyDoubtful).toBe(true);
    review.back();
    expect(review.items.left.length, "and back again").toBe(
      review.items.all.length,
    );
    review.forth();
    expect(review.items.left.length).toBe(doubts);
  });

  test("goes_round_the_doubtful_items_both_ways", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    const keys = review.items.open.map(({ key }) => key);
    const at = () => {
      review.focused = review.wanted?.key ?? null;
      return review.focused;
    };
    review.step(1);
    expect(at()).toBe(keys[0]);
    review.step(1);
    expect(at()).toBe(keys[1]);
    review.step(-1);
    review.focused = at();
    review.step(-1);
    expect(at(), "before the first comes the last").toBe(keys.at(-1));
    review.confirmAndGoOn(at() ?? "");
    expect(at(), "an answered item is left behind").toBe(keys[0]);
  });

  test("shows_what_is_opened_even_where_a_filter_hid_it", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    review.filter.kind = "people";
    review.filter.words = "chen";
    const shown = review.items.all.filter((found) => review.shows(found));
    expect(shown.map(({ key }) => key)).toEqual(["person-1"]);
    review.show("link-1", "page");
    expect(review.filter.kind).toBe("all");
    expect(review.filter.words).toBe("");
  });

  test("adds_what_is_pointed_out_with_its_place", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    const line = review.page.lines.findIndex((stretches) =>
      stretches.some(({ text }) => text.includes("Lecture 6")),
    );
    const place = { line: line + 1, end_line: line + 1, start: 0, end: 9 };
    await review.addFrom("due", place);
    const added = review.items.find("mine-1");
    expect(added?.item).toMatchObject({
      title: "Lecture 6",
      kind: "due",
      date: "2025-02-05",
    });
    expect(added?.item.evidence).toContainEqual(
      expect.objectContaining({ field: "title", basis: "mine", place }),
    );
    expect(
      review.items.open.map(({ key }) => key),
      "the date was looked for above, so it is doubtful",
    ).toContain("mine-1");
    expect(
      review.page.lines[line]?.some(({ keys }) => keys.includes("mine-1")),
    ).toBe(true);
  });

  test("asks_which_of_several_courses_is_meant_and_reads_that_one", async () => {
    const bridge = sampleBridge({ several: true });
    const call = vi.spyOn(bridge, "call");
    const review = new ReviewState(new Desk(bridge));
    await review.read(document);
    expect(review.asksPart).toBe(true);
    await review.choosePart(1);
    expect(review.asksPart).toBe(false);
    expect(call.mock.lastCall?.[1]).toMatchObject({ part: 1 });
    expect(review.pointed?.line, "its first line is shown").toBe(32);
  });

  test("lights_no_mark_of_what_was_taken_out", async () => {
    const review = new ReviewState(desk);
    await review.read(document);
    review.remove("link-1");
    expect(review.items.present.has("link-1")).toBe(false);
  });
});
