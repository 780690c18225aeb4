import { expect, test } from "vitest";

import type {
  Calendar,
  Entry,
  Proposal,
} from "../../lib/api/generated/commands";
import { libraryEvents } from "./events";

const at = (start: string, end: string) =>
  ({
    key: start,
    start: `2025-02-06T${start}`,
    end: `2025-02-06T${end}`,
    allDay: false,
    kind: "class",
  }) as unknown as Entry;

test("what_is_proposed_is_laid_out_in_the_order_of_hours_with_what_is_planned", () => {
  const stretch = { days: [] } as unknown as Calendar;
  const proposal = {
    start: "2025-02-06T08:00",
    end: "2025-02-06T09:30",
  } as Proposal;
  const events = libraryEvents(
    stretch,
    [at("09:30", "10:50"), at("13:00", "14:20")],
    [],
    4,
    [proposal],
  );
  const ordered = [...events].sort(
    (one, other) =>
      Number(one.extendedProps?.["order"]) -
      Number(other.extendedProps?.["order"]),
  );
  expect(ordered.map(({ start }) => start)).toEqual([
    "2025-02-06T08:00",
    "2025-02-06T09:30",
    "2025-02-06T13:00",
  ]);
});
