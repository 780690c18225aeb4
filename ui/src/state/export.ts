// Writing files for other programs: calendars and grades.

import type {
  CourseId,
  CourseLine,
  GradesFormat,
} from "../lib/api/generated/commands";
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

/** Asks where the grades go, writes them there, and says so. */
export async function exportGrades(
  desk: Desk,
  courseId: CourseId | null,
  format: GradesFormat,
): Promise<void> {
  const name = desk.overview?.term?.name ?? words.name;
  const path = await desk.attempt(() =>
    desk.bridge.pickExportPath(
      `${words.grades.title} ${name.replace(/[\\/:*?"<>|]/g, "-")}.${format}`,
    ),
  );
  if (!path) return;
  const written = await desk.ask("export_grades", { courseId, format, path });
  if (written) desk.say(words.grades.exported(written.path));
}
