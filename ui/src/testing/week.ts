// A window with a calendar in it whose every hour has a place, and a hand that drags in it.

import { fireEvent, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, vi } from "vitest";

/** What is not kept out of sight. */
export const seenNow = (testid: string) =>
  screen.getAllByTestId(testid).find((one) => !one.closest("[inert]"));
export const find = (testid: string) => screen.findByTestId(testid);

/** A window in which a minute is a pixel, and a day a hundred of them wide. */
const head = 100;
const dayWidth = 100;
export function boxOf(element: Element): DOMRect {
  const at = [...(element.parentElement?.children ?? [])].indexOf(element);
  if (element.matches(".ec-body .ec-day"))
    return new DOMRect(at * dayWidth, head, dayWidth, 1440);
  if (element.matches(".ec-all-day .ec-day"))
    return new DOMRect(at * dayWidth, 40, dayWidth, head - 40);
  if (element.matches("li[data-date]"))
    return new DOMRect(
      (at % 7) * dayWidth,
      Math.floor(at / 7) * dayWidth,
      dayWidth,
      dayWidth,
    );
  return new DOMRect();
}
/** The middle of a column of the week of 3 to 7 February, at a time of day. */
export const at = (weekday: number, time: string) => {
  const [hour = "0", minute = "0"] = time.split(":");
  return {
    clientX: weekday * dayWidth + 50,
    clientY: head + Number(hour) * 60 + Number(minute),
  };
};
export const lane = (weekday: number) => ({
  clientX: weekday * dayWidth + 50,
  clientY: head - 20,
});
export const [monday, tuesday, wednesday, thursday, friday] = [0, 1, 2, 3, 4];

type Point = { clientX: number; clientY: number };
export async function drag(on: Element, from: Point, to: Point) {
  await fireEvent.pointerDown(on, { button: 0, ...from });
  const half = {
    clientX: (from.clientX + to.clientX) / 2,
    clientY: (from.clientY + to.clientY) / 2,
  };
  await fireEvent.pointerMove(window, half);
  await fireEvent.pointerMove(window, to);
  await fireEvent.pointerUp(window, to);
  // A browser follows with a click on what lies under both points.
  await fireEvent.click(document.body);
}
export const column = (weekday: number) =>
  document.querySelectorAll(".ec-body .ec-day")[weekday] as Element;

/** Gives everything its place in that window for the length of each test. */
export function layOut() {
  beforeEach(() => {
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
      function (this: Element) {
        return boxOf(this);
      },
    );
  });
  afterEach(() => vi.restoreAllMocks());
}
