// Writing files: calendars and grades for other programs, a course for a classmate.

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
  const path = await where(desk, name, "ics");
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
  const term = desk.overview?.term?.name ?? words.name;
  const path = await where(desk, `${words.grades.title} ${term}`, format);
  if (!path) return;
  const written = await desk.ask("export_grades", { courseId, format, path });
  if (written) desk.say(words.grades.exported(written.path));
}

/** The same for a course without anything of the student's. */
export async function exportPack(
  desk: Desk,
  course: CourseLine,
): Promise<void> {
  const path = await where(desk, course.code, "semestra-course");
  if (!path) return;
  const courseId = course.id;
  const exported = await desk.ask("export_pack", { courseId, path });
  if (exported) desk.say(words.pack.written(exported.path));
}

function where(
  desk: Desk,
  name: string,
  ending: string,
): Promise<string | null | undefined> {
  const suggested = `${name.replace(/[\\/:*?"<>|]/g, "-")}.${ending}`;
  return desk.attempt(() => desk.bridge.pickExportPath(suggested));
}
