import { describe, expect, test } from "vitest";

import { Picked } from "./picked.svelte";

const order = ["a", "b", "c", "d"];
const of = (picked: Picked<string>) => [...picked.ids].sort().join("");

describe("what is selected", () => {
  test("grows_and_shrinks_one_by_one", () => {
    const picked = new Picked<string>();
    picked.toggle("b");
    picked.toggle("d");
    expect(of(picked)).toBe("bd");
    picked.toggle("b");
    expect(of(picked)).toBe("d");
  });

  test("reaches_from_the_last_one_that_was_chosen_in_both_directions", () => {
    const picked = new Picked<string>();
    picked.toggle("c");
    picked.reach("a", order);
    expect(of(picked)).toBe("abc");
    picked.reach("d", order);
    expect(of(picked), "from the same place").toBe("cd");
  });

  test("reaches_from_where_one_stands_when_nothing_was_chosen", () => {
    const picked = new Picked<string>();
    picked.reach("c", order, "b");
    expect(of(picked)).toBe("bc");
  });

  test("forgets_what_is_gone", () => {
    const picked = new Picked<string>();
    picked.all(order);
    picked.keep(["b", "x"]);
    expect(of(picked)).toBe("b");
  });
});
