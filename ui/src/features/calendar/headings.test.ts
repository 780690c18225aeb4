import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";

import { faults, lastOf, openAt } from "../../testing/render";

test("the_heading_of_a_day_in_a_week_opens_that_day", async () => {
  const seen = await openAt("calendar");
  const heading = await screen.findByRole("button", {
    name: "Thu 6",
    description: "Thursday, February 6: show the day",
  });
  expect(await faults()).toEqual([]);
  await fireEvent.click(heading);
  await waitFor(() =>
    expect(lastOf(seen, "calendar")).toMatchObject({
      view: "day",
      anchor: "2025-02-06",
    }),
  );
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Thu 6" })).toBe(null),
  );
});
