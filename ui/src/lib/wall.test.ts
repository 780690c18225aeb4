import { describe, expect, test } from "vitest";

import { atMinute, laterOnWall, minuteOf, minutesBetween } from "./wall";

describe("a wall time", () => {
  test("is_so_many_minutes_from_midnight", () => {
    expect(minuteOf("2025-02-05T14:20:00")).toBe(860);
    expect(atMinute("2025-02-05", 860)).toBe("2025-02-05T14:20:00");
  });
  test("goes_over_midnight_both_ways", () => {
    expect(laterOnWall("2025-02-28T23:50:00", 15)).toBe("2025-03-01T00:05:00");
    expect(laterOnWall("2025-03-01T00:05:00", -15)).toBe("2025-02-28T23:50:00");
    expect(atMinute("2024-12-31", 1440)).toBe("2025-01-01T00:00:00");
  });
  test("is_so_far_from_another_whatever_the_clocks_did_that_night", () => {
    expect(minutesBetween("2025-03-29T23:00:00", "2025-03-30T05:00:00")).toBe(
      360,
    );
    expect(minutesBetween("2025-02-05T15:00:00", "2025-02-05T14:20:00")).toBe(
      -40,
    );
  });
});
