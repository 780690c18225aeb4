import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { by, faults, lastOf, openAt } from "../testing/render";

const fill = (testid: string, value: string) =>
  fireEvent.change(by(testid), { target: { value } });
const add = async (testid: string) =>
  fireEvent.submit(by(`${testid}-add`).closest("form") as HTMLElement);

describe("reminder rules", () => {
  test("of_a_kind_take_and_lose_times_and_go_back_to_the_usual", async () => {
    const seen = await openAt("settings");
    const rule = await screen.findByTestId("rule-homework");
    expect(rule.textContent).toContain("2 days before · 2 hours before");
    expect(by("rule-class").textContent).toContain("never");
    expect(screen.queryByTestId("rule-homework-back")).toBeNull();
    await fireEvent.click(by("rule-homework-change"));
    await fill("rule-homework-when", "evening");
    expect(screen.queryByTestId("rule-homework-count")).toBeNull();
    await add("rule-homework");
    await waitFor(() =>
      expect(rule.textContent).toContain(
        "usually: 2 days before · 2 hours before",
      ),
    );
    expect(lastOf(seen, "set_reminder_rule")).toEqual({
      courseId: null,
      kind: "homework",
      leads: [
        { type: "days", count: 2 },
        { type: "hours", count: 2 },
        { type: "evening" },
      ],
    });
    expect(by("notice").textContent).toContain("Undo");
    expect(await faults()).toEqual([]);
    by("rule-homework-remove-0").focus();
    await fireEvent.click(by("rule-homework-remove-0"));
    expect(document.activeElement?.textContent).toBe("×");
    await waitFor(() =>
      expect(
        lastOf(seen, "set_reminder_rule")?.leads?.map(({ type }) => type),
      ).toEqual(["hours", "evening"]),
    );
    await fireEvent.click(by("rule-homework-back"));
    await waitFor(() =>
      expect(screen.queryByTestId("rule-homework-back")).toBeNull(),
    );
    expect(lastOf(seen, "set_reminder_rule")?.leads).toBeNull();
    await fireEvent.click(by("undo"));
    await waitFor(() =>
      expect(by("rule-homework").textContent).toContain(
        "2 hours before · on the evening before",
      ),
    );
  });

  test("that_make_no_sense_are_refused_in_their_place", async () => {
    await openAt("settings");
    await fireEvent.click(await screen.findByTestId("rule-exam-change"));
    await fill("rule-exam-when", "days");
    await fill("rule-exam-count", "90");
    await add("rule-exam");
    expect(
      (await screen.findByTestId("rule-exam-refusal")).textContent,
    ).toContain("60 days");
    expect(screen.queryByTestId("rule-exam-back")).toBeNull();
    expect(await faults()).toEqual([]);
  });

  test("of_a_course_are_reached_from_its_page_and_say_what_all_courses_do", async () => {
    const seen = await openAt("course-18-789");
    await fireEvent.click(await screen.findByTestId("course-reminders"));
    await screen.findByTestId("rules-of");
    expect(document.activeElement).toBe(by("rules-of"));
    expect((by("rules-of") as HTMLSelectElement).value).toBe("course-dgm");
    await fireEvent.click(by("rule-class-change"));
    const times = within(by("rule-class-when"));
    expect(times.queryByText(/it is due in/)).toBeNull();
    await fill("rule-class-when", "minutes");
    await fill("rule-class-count", "10");
    await add("rule-class");
    await waitFor(() =>
      expect(by("rule-class").textContent).toContain("10 minutes before"),
    );
    expect(lastOf(seen, "set_reminder_rule")).toEqual({
      courseId: "course-dgm",
      kind: null,
      leads: [{ type: "minutes", count: 10 }],
    });
    expect(by("rule-class").textContent).toContain("in all courses: never");
    await fill("rules-of", "");
    await waitFor(() =>
      expect(by("rule-class").textContent).not.toContain("10 minutes"),
    );
    expect(await faults()).toEqual([]);
  });

  test("for_all_are_turned_on_changed_refused_and_taken_back", async () => {
    const seen = await openAt("settings");
    await screen.findByTestId("reminder-rules");
    expect(screen.queryByTestId("reminders-usual")).toBeNull();
    await fill("reminders-morning", "07:00");
    await fireEvent.click(by("reminders-daily"));
    await fill("reminders-daily-at", "06:45");
    await fireEvent.click(by("reminders-weekly"));
    await fireEvent.click(by("reminders-quiet"));
    await fireEvent.click(by("reminders-exams-pass"));
    await fireEvent.click(by("reminders-threshold"));
    await fill("reminders-threshold-at", "2.5");
    await waitFor(() =>
      expect(lastOf(seen, "set_reminder_settings")).toEqual({
        morning: "07:00",
        evening: "18:00",
        daily: "06:45",
        weekly: "18:00",
        quiet: { from: "22:00", to: "07:00" },
        examsPass: true,
        threshold: 2.5,
      }),
    );
    expect(by("reminder-rules").textContent).toContain("usually 8:00");
    expect(await faults()).toEqual([]);
    await fill("reminders-threshold-at", "101");
    await screen.findByTestId("reminders-threshold-refusal");
    await waitFor(() =>
      expect((by("reminders-threshold-at") as HTMLInputElement).value).toBe(
        "2.5",
      ),
    );
    await fill("reminders-quiet-to", "22:00");
    expect(
      (await screen.findByTestId("reminders-quiet-refusal")).textContent,
    ).toContain("different times");
    expect(screen.queryByTestId("reminders-threshold-refusal")).toBeNull();
    await fireEvent.click(by("reminders-usual"));
    await waitFor(() =>
      expect(screen.queryByTestId("reminders-usual")).toBeNull(),
    );
    expect(lastOf(seen, "set_reminder_settings")?.quiet).toBeNull();
  });
});

describe("what is selected", () => {
  test("says_when_and_why_a_deadline_reminds_and_takes_times_of_its_own", async () => {
    const seen = await openAt("deadlines");
    await fireEvent.click(await screen.findByTestId("open-hw2"));
    const part = await screen.findByTestId("item-times");
    expect(part.textContent).toMatch(/Feb 24.*2 days before, as is usual/s);
    expect(by("inspector").textContent).not.toMatch(/Reminds/);
    await fireEvent.click(by("item-own"));
    expect(await faults()).toEqual([]);
    await fireEvent.click(by("item-remove-1"));
    await waitFor(() =>
      expect(by("item-times").textContent).toContain("by its own rule"),
    );
    await fireEvent.click(by("item-remove-0"));
    await waitFor(() =>
      expect(by("item-silent").textContent).toContain("the rule for it"),
    );
    expect(lastOf(seen, "set_item_reminders")).toEqual({
      id: "hw2",
      leads: [],
    });
    expect(by("item-reminders").textContent).toContain(
      "Its kind: 2 days before · 2 hours before.",
    );
    await fireEvent.click(by("nav-settings"));
    await fireEvent.click(await screen.findByTestId("rule-item-hw2"));
    await fireEvent.click(await screen.findByTestId("item-back"));
    await waitFor(() =>
      expect(by("item-times").textContent).toContain("as is usual"),
    );
    expect(screen.queryByTestId("item-back")).toBeNull();
  });

  test("of_a_class_leads_to_the_rules_of_its_course", async () => {
    await openAt("calendar");
    await fireEvent.click(await screen.findByTestId("entry-course-eth-s8"));
    expect((await screen.findByTestId("class-reminds")).textContent).toContain(
      "No reminder is still to come.",
    );
    await fireEvent.click(by("class-rules"));
    await screen.findByTestId("rules-of");
    expect((by("rules-of") as HTMLSelectElement).value).toBe("course-eth");
  });
});
