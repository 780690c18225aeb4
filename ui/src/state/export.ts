// Writing a calendar file, for the course page and the settings.

import type { CourseLine } from "../lib/api/generated/commands";
import { words } from "../lib/words";
import type { Desk } from "./desk.svelte";

/** Asks where, writes there, and says so. Nothing happens when the student thinks better of it. */
export async function exportCalendar(
  desk: Desk,
  course: CourseLine | null,
): Promise<void> {
  const name = course?.code ?? desk.overview?.term?.name ?? words.name;
  const path = await desk.attempt(() =>
    desk.bridge.pickExportPath(`${name.replace(/[\\/:*?"<>|]/g, "-")}.ics`),
  );
  if (!path) return;
  const exported = await desk.ask("export", {
    courseId: course?.id ?? null,
    path,
  });
  if (exported)
    desk.say(words.settings.exported(exported.events, exported.path));
}
