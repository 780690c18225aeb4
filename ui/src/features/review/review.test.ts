import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { review as page } from "../../../dev/page";
import { by, faults, lastOf, openReview } from "../../testing/render";

const press = (
  key: string,
  on: Element = document.activeElement ?? document.body,
) => fireEvent.keyDown(on, { key, bubbles: true });

/** Selects words of the document as a student does. */
async function select(words: string): Promise<void> {
  const text = [...by("review-document").querySelectorAll(".text")].find(
    ({ textContent }) => textContent.includes(words),
  );
  const nodes = document.createTreeWalker(text as Node, NodeFilter.SHOW_TEXT);
  let node = nodes.nextNode();
  while (node && !node.textContent?.includes(words)) node = nodes.nextNode();
  const start = node?.textContent?.indexOf(words) ?? 0;
  const range = document.createRange();
  range.setStart(node as Node, start);
  range.setEnd(node as Node, start + words.length);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await fireEvent.pointerUp(by("review-document"));
}

const focusedItem = () =>
  document.activeElement
    ?.closest("[data-testid^=review-item]")
    ?.getAttribute("data-testid");

describe("a review", () => {
  test("is_counted_in_one_sentence", async () => {
    await openReview();
    expect(by("review-summary").textContent).toContain(
      "6 sessions, 3 deadlines, 100 of 100 % of the grade found, 1 without a date",
    );
  });

  test("of_everything_at_once_has_no_fault_that_axe_can_find", async () => {
    await openReview({ page: "everything" });
    await fireEvent.click(
      within(by("review-item-recurring-1")).getByRole("button"),
    );
    const repeats = document.querySelector("[data-testid^=repeat-] > button");
    await fireEvent.click(repeats as Element);
    expect(await faults()).toEqual([]);
  });

  test("leaves_only_the_doubtful_once_the_sure_is_accepted", async () => {
    await openReview();
    await fireEvent.click(by("accept-sure"));
    expect(by("left-to-look-at").textContent).toBe("5 left to look at");
    expect(screen.queryByTestId("review-item-person-1")).toBeNull();
    expect(screen.queryByTestId("accept-sure")).toBeNull();
    await fireEvent.click(by("take-back"));
    expect(by("accept-sure")).toBeTruthy();
  });

  test("is_filtered_by_words_and_kinds", async () => {
    await openReview();
    await fireEvent.input(by("filter-words"), { target: { value: "beidi" } });
    await waitFor(() =>
      expect(screen.queryByTestId("review-item-person-2")).toBeNull(),
    );
    expect(by("review-item-person-1")).toBeTruthy();
    await fireEvent.change(by("filter-kind"), { target: { value: "exams" } });
    await screen.findByText("Nothing here fits the filter.");
    // Opening a mark of the page asks for its item, whatever the filter says.
    const mark = [...by("review-document").querySelectorAll("mark")].find(
      ({ textContent }) => textContent === "HW2 due",
    );
    await fireEvent.click(mark as Element);
    expect(await screen.findByTestId("edit-title")).toBeTruthy();
  });

  test("is_worked_through_by_keyboard", async () => {
    await openReview();
    await press("n");
    await waitFor(() => expect(focusedItem()).toBe("review-item-event-5"));
    await press("a");
    await waitFor(() => expect(focusedItem()).toBe("review-item-event-6"));
    await press("e");
    await waitFor(() => expect(document.activeElement).toBe(by("edit-title")));
    await press("Escape");
    await waitFor(() =>
      expect(document.activeElement?.className).toContain("row"),
    );
    await press("x");
    await waitFor(() => expect(focusedItem()).toBe("review-item-event-10"));
    expect(screen.queryByTestId("review-item-event-6")).toBeNull();
    await press("p");
    await waitFor(() => expect(focusedItem()).toBe("review-item-event-12"));
    await press("f");
    await waitFor(() =>
      expect(document.activeElement).toBe(by("filter-words")),
    );
  });

  test("lights_the_item_of_a_mark_under_the_pointer", async () => {
    await openReview();
    const mark = [...by("review-document").querySelectorAll("mark")].find(
      ({ textContent }) => textContent === "HW2 due",
    );
    await fireEvent.pointerOver(mark as Element, { screenX: 5, screenY: 5 });
    await waitFor(() =>
      expect(by("review-item-event-6").className).toContain("lit"),
    );
  });

  test("refuses_a_weight_that_is_none_beside_its_field", async () => {
    await openReview();
    const item = within(by("review-item-category-18"));
    await fireEvent.click(item.getByRole("button"));
    await fireEvent.change(by("edit-weight"), { target: { value: "120" } });
    expect(item.getByText("a number from 0 to 100")).toBeTruthy();
    expect(by("review-summary").textContent).toContain("100 of 100 %");
  });
});

describe("words that are selected in the page", () => {
  test("become_a_deadline_that_points_at_them", async () => {
    const seen = await openReview();
    await select("Lecture 6");
    await fireEvent.click(await screen.findByTestId("add-as-due"));
    expect(await screen.findByTestId("review-item-mine-1")).toBeTruthy();
    expect(lastOf(seen, "read_selection")?.place).toEqual({
      line: 46,
      end_line: 46,
      start: 0,
      end: 9,
    });
    expect((by("edit-title") as HTMLInputElement).value).toBe("Lecture 6");
    await fireEvent.click(by("add-to-term"));
    await screen.findByTestId("calendar");
    const added = lastOf(seen, "add_to_term")?.draft.events.find(
      ({ key }) => key === "mine-1",
    );
    expect(added).toMatchObject({ date: "2025-02-05", kind: "due" });
    expect(added?.evidence[0]).toMatchObject({
      field: "title",
      basis: "mine",
      quote: "Lecture 6",
    });
  });

  test("offer_nothing_while_nothing_is_selected", async () => {
    await openReview();
    expect(screen.queryByTestId("add-bar")).toBeNull();
    await select("Lecture 6");
    expect(await screen.findByTestId("add-bar")).toBeTruthy();
    window.getSelection()?.removeAllRanges();
    await fireEvent.pointerUp(by("review-document"));
    await waitFor(() => expect(screen.queryByTestId("add-bar")).toBeNull());
  });

  test("can_be_whole_lines_taken_by_keyboard", async () => {
    const seen = await openReview();
    const number = within(by("review-document")).getByLabelText(
      "Add something from line 1",
    );
    number.focus();
    await press("ArrowDown");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("2"));
    await press("ArrowDown");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("3"));
    await fireEvent.click(document.activeElement as Element);
    await waitFor(() => expect(document.activeElement).toBe(by("add-as-due")));
    expect(await faults()).toEqual([]);
    await press("Escape");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("3"));
    expect(screen.queryByTestId("add-bar")).toBeNull();
    await fireEvent.click(document.activeElement as Element);
    await fireEvent.click(await screen.findByTestId("add-as-policies"));
    await screen.findByTestId("review-item-mine-1");
    expect(lastOf(seen, "read_selection")?.place).toEqual({
      line: 3,
      end_line: 3,
      start: 0,
      end: 18,
    });
  });
});

describe("what a page leaves to the student", () => {
  test("which_section_is_theirs", async () => {
    const seen = await openReview({ page: "everything" });
    await fireEvent.click(by("section-Section B"));
    expect(screen.queryByTestId("review-item-meeting-Section A")).toBeNull();
    await fireEvent.click(by("section-Section A"));
    await fireEvent.click(by("add-to-term"));
    await screen.findByTestId("calendar");
    const { meetings } = lastOf(seen, "add_to_term")?.draft ?? {};
    expect(meetings?.map(({ section }) => section)).toEqual([
      null,
      "Section A",
    ]);
  });

  test("which_of_its_courses_they_want", async () => {
    const seen = await openReview({ several: true }, "part-choice");
    expect(by("part-choice").textContent).toContain(
      "This page holds 3 courses. Which one do you want?",
    );
    expect(screen.queryByTestId("add-to-term")).toBeNull();
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("part-1"));
    await screen.findByTestId("review-draft");
    expect(lastOf(seen, "read_document")?.part).toBe(1);
    expect(by("part-chosen").textContent).toContain("Course 2 of 3");
    await fireEvent.click(by("other-part"));
    expect(await screen.findByTestId("part-choice")).toBeTruthy();
    await fireEvent.click(by("part-1"));
    expect(
      await screen.findByTestId("review-draft"),
      "the same one once more needs no reading",
    ).toBeTruthy();
  });
});

describe("what repeats", () => {
  test("is_one_line_whose_days_can_go_and_come", async () => {
    const seen = await openReview({ page: "everything" });
    const item = within(by("review-item-recurring-1"));
    expect(item.getByRole("button").textContent).toMatch(
      /10 times.*Reading response, every Tuesday/s,
    );
    await fireEvent.click(item.getByRole("button"));
    await fireEvent.click(by("without-2025-01-21"));
    await fireEvent.input(by("another-day"), {
      target: { value: "2025-01-22" },
    });
    await fireEvent.click(by("add-day"));
    await fireEvent.click(by("add-to-term"));
    await screen.findByTestId("calendar");
    const [rule] = lastOf(seen, "add_to_term")?.draft.recurring ?? [];
    expect(rule?.dates.slice(0, 3)).toEqual([
      "2025-01-14",
      "2025-01-22",
      "2025-01-28",
    ]);
  });
});

describe("places of the original", () => {
  test("are_pages_where_the_document_has_pages", async () => {
    await openReview({ page: "everything" });
    expect(by("review-document").textContent).toContain("Page 3");
    await fireEvent.click(
      within(by("review-item-event-5")).getByRole("button"),
    );
    const [where] = within(by("review-item-event-5")).getAllByTestId(
      "show-place",
    );
    expect(where?.textContent).toBe("page 2");
    await fireEvent.click(where as Element);
    await waitFor(() =>
      expect(
        by("review-document").querySelector(".pointed")?.textContent,
      ).toContain("2/5/2025"),
    );
  });

  test("are_lines_where_it_has_none", async () => {
    await openReview();
    await fireEvent.click(
      within(by("review-item-event-5")).getByRole("button"),
    );
    expect(
      within(by("review-item-event-5")).getAllByTestId("show-place")[0]
        ?.textContent,
    ).toBe("line 42");
  });

  test("lead_from_a_remark_to_what_it_is_about", async () => {
    await openReview({ page: "everything" });
    const remarks = within(by("review-summary"));
    await fireEvent.click(remarks.getByTestId("show-place"));
    await waitFor(() =>
      expect(
        by("review-document").querySelector(".pointed")?.textContent,
      ).toContain("35% - Project"),
    );
    expect(
      by("review-item-event-8").textContent,
      "a remark about an item stands beside it",
    ).toContain("the date was taken");
  });
});

describe("a letter scale", () => {
  test("is_shown_and_mended_letter_by_letter", async () => {
    const seen = await openReview({ page: "everything" });
    const item = within(by("review-item-letter_scale"));
    await fireEvent.click(item.getByRole("button"));
    await fireEvent.change(by("edit-letter-A"), { target: { value: "93" } });
    await fireEvent.click(by("add-to-term"));
    await screen.findByTestId("calendar");
    expect(lastOf(seen, "add_to_term")?.draft).toMatchObject({
      letter_scale: [{ letter: "A", from: 93 }, { from: 80 }, {}, {}],
    });
  });
});

test("a_page_of_two_thousand_lines_is_drawn_bit_by_bit", async () => {
  await openReview({ page: "long" });
  const drawn = () =>
    by("review-document").querySelectorAll("[data-line]").length;
  expect(drawn()).toBeLessThan(page("long").lines.length);
  await waitFor(() => expect(drawn()).toBe(page("long").lines.length));
});
