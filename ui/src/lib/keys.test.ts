import { describe, expect, test } from "vitest";

import { actions, homes, resized } from "./actions";
import { chordWords, keyFor, type Pressed } from "./keys";

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("keys", () => {
  test("a_letter_goes_to_its_screen", () => {
    expect(keyFor(press("c"))).toBe("calendar");
    expect(keyFor(press("1"))).toBe("today");
    expect(keyFor(press("3"))).toBe("deadlines");
  });
  test("shift_makes_a_letter_a_view", () => {
    expect(keyFor(press("D", { shiftKey: true }))).toBe("day");
    expect(keyFor(press("d"))).toBe("deadlines");
  });
  test("control_and_command_mean_the_same", () => {
    expect(keyFor(press("k", { ctrlKey: true }))).toBe("search");
    expect(keyFor(press("k", { metaKey: true }))).toBe("search");
    expect(keyFor(press("k"))).toBe("previous");
  });
  test("redo_is_undo_with_shift_or_its_own_letter", () => {
    expect(keyFor(press("z", { ctrlKey: true }))).toBe("undo");
    expect(keyFor(press("Z", { ctrlKey: true, shiftKey: true }))).toBe("redo");
    expect(keyFor(press("y", { ctrlKey: true }))).toBe("redo");
  });
  test("a_question_mark_counts_with_shift_and_without", () => {
    expect(keyFor(press("?", { shiftKey: true }))).toBe("keys");
    expect(keyFor(press("?"))).toBe("keys");
  });
  test("what_is_held_with_alt_belongs_to_the_system", () => {
    expect(keyFor(press("c", { altKey: true }))).toBeNull();
  });
  test("no_chord_stands_for_two_things_in_one_place", () => {
    const held = (chord: string, part: string) => chord.includes(`${part}+`);
    const placeOf = (home: string) =>
      home === "review" || home === "list" ? home : "elsewhere";
    for (const place of ["review", "list", "elsewhere"] as const) {
      const rows = actions.flatMap((row) =>
        "chords" in row && placeOf(row.home) === place ? [row] : [],
      );
      const chords = rows.flatMap((row) => [...row.chords]);
      expect(new Set<string>(chords).size).toBe(chords.length);
      // Nor does one action take what another is pressed with.
      for (const row of rows) {
        for (const chord of row.chords as readonly string[]) {
          const key = chord.endsWith("++") ? "+" : chord.split("+").pop();
          const event = press(key ?? "", {
            ctrlKey: held(chord, "Mod"),
            shiftKey: held(chord, "Shift"),
          });
          expect(keyFor(event, place), chord).toBe(row.name);
        }
      }
    }
  });
  test("a_page_under_review_has_its_keys_first", () => {
    expect(keyFor(press("n"))).toBe("newBlock");
    expect(keyFor(press("n"), "review")).toBe("nextDoubt");
    expect(keyFor(press("c"), "review")).toBe("calendar");
    expect(keyFor(press("x"))).toBeNull();
  });
  test("a_list_of_deadlines_has_keys_that_mean_nothing_elsewhere", () => {
    expect(keyFor(press(" "), "list")).toBe("done");
    expect(keyFor(press("x"), "list")).toBe("pick");
    expect(keyFor(press("ArrowUp"), "list")).toBe("move");
    const held = press("ArrowUp", { shiftKey: true });
    expect(keyFor(held, "list")).toBe("pickMore");
    expect(keyFor(held)).toBeNull();
  });
  test("every_action_has_one_name_and_a_home", () => {
    const names = actions.map(({ name }) => name);
    expect(new Set<string>(names).size).toBe(names.length);
    expect(actions.every(({ home }) => homes.includes(home))).toBe(true);
  });
  test("letters_grow_and_shrink_within_bounds", () => {
    expect(keyFor(press("+", { ctrlKey: true }))).toBe("larger");
    expect(keyFor(press("+", { ctrlKey: true, shiftKey: true }))).toBe(
      "larger",
    );
    expect([resized(100, 1), resized(100, -1)]).toEqual([110, 90]);
    expect([resized(200, 1), resized(80, -1)]).toEqual([200, 80]);
  });
  test("a_mac_shows_its_own_signs", () => {
    expect(chordWords("Mod+Shift+z", true)).toBe("⌘ Shift Z");
    expect(chordWords("Mod+k", false)).toBe("Ctrl K");
    expect(chordWords("Mod++", false)).toBe("Ctrl +");
  });
});
