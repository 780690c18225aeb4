import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import {
  by,
  faults,
  lastOf,
  openReview,
  openWindow,
  press,
} from "../testing/render";

describe("an import", () => {
  test("says_beside_the_field_why_a_page_cannot_be_read", async () => {
    await openWindow();
    await fireEvent.click(by("nav-import"));
    await fireEvent.input(by("paste-area"), {
      target: { value: "nothing in here" },
    });
    await fireEvent.click(by("read-button"));
    await waitFor(() => expect(by("refusal").textContent).toContain("no date"));
    expect(screen.queryByTestId("review")).toBeNull();
  });

  test("takes_pasted_text_anywhere_on_the_screen", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-import"));
    const event = new Event("paste", { bubbles: true });
    Object.assign(event, {
      clipboardData: { files: [], getData: () => "CMU 18-789, due 2/5/2025" },
    });
    document.body.dispatchEvent(event);
    await screen.findByTestId("review");
    expect(lastOf(seen, "read_document")).toMatchObject({
      text: "CMU 18-789, due 2/5/2025",
    });
  });

  test("refuses_a_file_beyond_the_limit_without_reading_it", async () => {
    const seen = await openWindow();
    await fireEvent.click(by("nav-import"));
    const file = { size: 50 * 1_048_576, name: "big.txt" };
    await fireEvent.drop(by("drop-area"), { dataTransfer: { files: [file] } });
    expect(by("refusal").textContent).toContain("20 MB");
    expect(lastOf(seen, "read_document")).toBeUndefined();
  });

  test("has_no_fault_that_axe_can_find", async () => {
    await openReview();
    expect(await faults()).toEqual([]);
    await fireEvent.click(
      within(by("review-item-event-5")).getByRole("button"),
    );
    expect(await faults()).toEqual([]);
  });

  test("lights_an_item_and_its_words_in_the_page_both_ways", async () => {
    await openReview();
    const row = by("review-item-event-5");
    await fireEvent.pointerEnter(row);
    const lit = () =>
      [...by("review-document").querySelectorAll("mark.lit")].map(
        ({ textContent }) => textContent,
      );
    await waitFor(() => expect(lit()).toContain("HW1 due"));
    const mark = [...by("review-document").querySelectorAll("mark")].find(
      ({ textContent }) => textContent === "HW2 due",
    );
    await fireEvent.click(mark as Element);
    await waitFor(() =>
      expect(
        by("review-item-event-6").querySelector("[aria-expanded=true]"),
      ).toBeTruthy(),
    );
  });

  test("writes_edited_values_into_what_it_adds", async () => {
    const seen = await openReview();
    await fireEvent.click(
      within(by("review-item-event-5")).getByRole("button"),
    );
    await fireEvent.change(by("edit-title"), {
      target: { value: "Homework 1" },
    });
    await fireEvent.click(by("one-time-set"));
    await fireEvent.click(by("add-to-term"));
    await screen.findByTestId("calendar");
    const request = lastOf(seen, "add_to_term");
    const event = request?.draft.events.find(({ key }) => key === "event-5");
    expect(event).toMatchObject({ title: "Homework 1", time: "23:59" });
    expect(event?.evidence.find(({ field }) => field === "title")?.basis).toBe(
      "mine",
    );
    expect(by("notice").textContent).toContain("Added 18-789");
  });

  test("takes_an_item_out_and_puts_it_back_with_undo", async () => {
    await openReview();
    await fireEvent.click(
      within(by("review-item-person-1")).getByRole("button"),
    );
    await fireEvent.click(by("remove-item"));
    expect(screen.queryByTestId("review-item-person-1")).toBeNull();
    await press("z", { ctrlKey: true });
    expect(await screen.findByTestId("review-item-person-1")).toBeTruthy();
  });

  test("takes_a_missed_item_in_once_it_has_a_name", async () => {
    await openReview();
    await fireEvent.click(by("add-deadlines"));
    expect((by("add-to-term") as HTMLButtonElement).disabled).toBe(true);
    await fireEvent.change(by("edit-title"), { target: { value: "HW4" } });
    await waitFor(() =>
      expect((by("add-to-term") as HTMLButtonElement).disabled).toBe(false),
    );
  });

  test("of_a_page_that_is_there_already_says_so_instead_of_adding", async () => {
    const { review } = await import("../../dev/page");
    await openWindow(
      {},
      {
        read_document: () => ({
          ...review(),
          already: "18-789 is in your term already.",
        }),
      },
    );
    await fireEvent.click(by("nav-import"));
    await fireEvent.click(by("pick-button"));
    await screen.findByTestId("review");
    expect(screen.getByText("18-789 is in your term already.")).toBeTruthy();
    expect((by("add-to-term") as HTMLButtonElement).disabled).toBe(true);
  });

  test("shows_markup_of_a_page_as_text", async () => {
    const { review } = await import("../../dev/page");
    const said = review();
    const bad = "<img src=x onerror=alert(1)>";
    await openWindow(
      {},
      {
        read_document: () => ({
          ...said,
          lines: [bad, ...said.lines.slice(1)],
        }),
      },
    );
    await fireEvent.click(by("nav-import"));
    await fireEvent.click(by("pick-button"));
    await screen.findByTestId("review");
    expect(by("review-document").textContent).toContain(bad);
    expect(by("review-document").querySelector("img")).toBeNull();
  });

  test("discarded_leaves_nothing", async () => {
    const seen = await openReview();
    await fireEvent.click(by("discard"));
    expect(by("paste-area")).toBeTruthy();
    expect(lastOf(seen, "add_to_term")).toBeUndefined();
  });
});
