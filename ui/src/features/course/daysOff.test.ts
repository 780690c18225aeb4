// Days without class, from where the student is: before a made-up core.

import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";

import { lastOf, openAt } from "../../testing/render";

const has = (id: string) => screen.findByTestId(id);

afterEach(() =>
  document.querySelectorAll("dialog").forEach((one) => one.close()),
);

test("the_form_of_a_new_block_leads_to_a_day_without_class_on_its_day", async () => {
  const seen = await openAt("calendar", { several: true });
  await fireEvent.click(await has("new-block"));
  await fireEvent.click(await has("block-day-off"));
  await has("edit-form");
  expect(screen.queryByTestId("block-form")).toBeNull();
  await fireEvent.click(await has("save-form"));
  await waitFor(() =>
    expect(lastOf(seen, "save_day_off")).toMatchObject({
      id: null,
      on: "2025-02-05",
    }),
  );
});
