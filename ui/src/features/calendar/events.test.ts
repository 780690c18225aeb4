import { expect, test } from "vitest";

import type {
  Calendar,
  Entry,
  Proposal,
} from "../../lib/api/generated/commands";
import { hoursOf } from "./events";

const stretch = {
  days: ["2025-02-06", "2025-02-07"].map((date) => ({ date, off: [] })),
} as unknown as Calendar;

const entry = (start: string, end: string) =>
  ({
    key: start,
    start: `2025-02-06T${start}:00`,
    end: end.length > 5 ? end : `2025-02-06T${end}:00`,
    allDay: false,
    kind: "class",
  }) as unknown as Entry;

const laidOut = (entries: Entry[], proposals: Proposal[] = []) =>
  hoursOf(stretch, entries, [], 4, proposals).map(({ timed }) =>
    timed.map(
      ({ thing, column, columns }) =>
        `${thing.start.slice(8, 16)} ${column + 1}/${columns}`,
    ),
  );

test("what_is_proposed_is_laid_out_in_the_order_of_hours_with_what_is_planned", () => {
  const proposal = {
    start: "2025-02-06T08:00:00",
    end: "2025-02-06T09:30:00",
  } as Proposal;
  const planned = [entry("09:30", "10:50"), entry("13:00", "14:20")];
  expect(laidOut(planned, [proposal])).toEqual([
    ["06T08:00 1/1", "06T09:30 1/1", "06T13:00 1/1"],
    [],
  ]);
});

test("what_overlaps_stands_side_by_side", () => {
  const all = [
    entry("09:00", "10:30"),
    entry("10:00", "11:00"),
    entry("10:30", "11:30"),
    entry("11:30", "12:00"),
  ];
  expect(laidOut(all)[0]).toEqual([
    "06T09:00 1/2",
    "06T10:00 2/2",
    "06T10:30 1/2",
    "06T11:30 1/1",
  ]);
});

test("what_goes_on_over_midnight_is_on_both_days_and_what_ends_then_is_not", () => {
  expect(
    laidOut([
      entry("22:00", "2025-02-07T01:00:00"),
      entry("20:00", "2025-02-07T00:00:00"),
    ]),
  ).toEqual([["06T20:00 1/2", "06T22:00 2/2"], ["06T22:00 1/1"]]);
});
