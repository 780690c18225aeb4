import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { conventions } from "../../dev/mock/conventions";
import {
  dayIndex,
  daysLeftWords,
  dayRangeWords,
  dayWords,
  hourWords,
  momentWords,
  stretchWords,
  timeRangeWords,
  timeWords,
  weekdayIndex,
  weekdayWords,
} from "./format";

const british = conventions("en-GB");
const american = conventions("en-US");
const german = conventions("de-DE");
/** Intl writes narrow and non-breaking spaces; here any space will do. */
const plain = (words: string) => words.replace(/[\u2009\u202f\u00a0]/g, " ");

describe("words for times", () => {
  test("a_deadline_is_said_on_its_own_day_whatever_zone_the_laptop_is_in", () => {
    expect(momentWords("2025-02-05T23:59:00", british)).toBe(
      "Wed 5 Feb, 23:59",
    );
    expect(plain(momentWords("2025-02-05T23:59:00", american))).toBe(
      "Wed, Feb 5, 11:59 PM",
    );
    expect(momentWords("2025-02-05T00:00:00", german)).toBe(
      "Mi., 5. Feb., 00:00",
    );
  });
  test("twelve_hours_say_noon_and_midnight_as_twelve", () => {
    expect(plain(timeWords("12:00", american))).toBe("12:00 PM");
    expect(plain(timeWords("00:30", american))).toBe("12:30 AM");
    expect(timeWords("00:30", british)).toBe("00:30");
  });
  test("an_hour_of_the_grid_is_short", () => {
    expect(plain(hourWords("14:00", american))).toBe("2 PM");
    expect(hourWords("14:00", british)).toBe("14:00");
  });
  test("a_class_says_its_half_of_the_day_once", () => {
    expect(plain(timeRangeWords("14:00", "15:20", american))).toBe(
      "2:00 – 3:20 PM",
    );
    expect(timeRangeWords("14:00", "15:20", british)).toBe("14:00–15:20");
  });
  test("a_class_over_midnight_is_not_turned_around", () => {
    expect(timeRangeWords("23:00", "01:00", british)).toBe("23:00 – 01:00");
  });
  test("what_is_no_time_is_shown_as_it_is", () => {
    expect(timeWords("noon-ish", british)).toBe("noon-ish");
  });
  test("a_break_is_one_range_and_a_single_day_is_one_day", () => {
    expect(plain(dayRangeWords("2025-03-03", "2025-03-07", british))).toBe(
      "Mon 3 Mar – Fri 7 Mar",
    );
    expect(dayRangeWords("2025-03-03", "2025-03-03", british)).toBe(
      dayWords("2025-03-03", british),
    );
  });
  test("the_distance_is_said_as_a_friend_would", () => {
    expect([-1, 0, 1, 3].map((days) => daysLeftWords(days, british))).toEqual([
      "yesterday",
      "today",
      "tomorrow",
      "in 3 days",
    ]);
  });
});

describe("words for stretches", () => {
  const stretch = {
    anchor: "2025-02-05",
    from: "2025-02-03",
    to: "2025-02-07",
  };
  test("a_week_is_its_first_and_last_day", () => {
    expect(plain(stretchWords({ ...stretch, view: "week" }, british))).toBe(
      "3 – 7 February",
    );
  });
  test("a_month_is_its_name", () => {
    expect(stretchWords({ ...stretch, view: "month" }, british)).toBe(
      "February 2025",
    );
  });
  test("a_day_is_named_in_full", () => {
    expect(stretchWords({ ...stretch, view: "day" }, british)).toBe(
      "Wednesday 5 February",
    );
  });
});

test("weekdays_are_counted_as_the_calendar_library_counts_them", () => {
  expect(weekdayIndex("2025-02-02")).toBe(0);
  expect([dayIndex("SU"), dayIndex("MO"), dayIndex("SA")]).toEqual([0, 1, 6]);
  expect(weekdayWords("WE", british, "long")).toBe("Wednesday");
});

/** What the core writes and tests against: `crates/words` has the table. */
const core = readFileSync(
  join(import.meta.dirname, "../../../crates/words/src/written/intl.txt"),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => line.split(" | ").map((cell) => cell.split(" · ")));

test("window_and_core_write_days_and_times_alike", () => {
  const [[, days = [], times = []] = [], ...places] = core;
  expect(places.length).toBeGreaterThan(20);
  for (const [[tag = ""] = [], dates, twelve, twentyFour] of places) {
    const local = { ...conventions(tag), locale: tag };
    const said = (cycle: "h12" | "h23") =>
      times.map((time) =>
        plain(timeWords(time, { ...local, hourCycle: cycle })),
      );
    expect(days.map((day) => plain(dayWords(day, local)))).toEqual(dates);
    expect(said("h12")).toEqual(twelve);
    expect(said("h23")).toEqual(twentyFour);
  }
});
