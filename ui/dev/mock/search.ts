// What a search finds in the made-up term.

import type {
  AssessmentId,
  Deadline,
} from "../../src/lib/api/generated/commands";
import type { Session } from "./sessions";
import { courses, line, type Course } from "./term";

/** The classes and the work whose name holds what is typed. */
export function search(
  text: string,
  sessions: readonly Session[],
  works: readonly Deadline[],
) {
  const wanted = text.toLowerCase();
  return [
    ...sessions
      .filter(({ topic }) => topic.toLowerCase().includes(wanted))
      .slice(0, 6)
      .map((session) => ({ session, due: null })),
    ...works
      .filter(({ title }) => title.toLowerCase().includes(wanted))
      .map((due) => ({ session: null, due })),
  ].map(({ session, due }) => ({
    course: line(
      courses.find(({ id }) => id === (session ?? due)?.courseId) as Course,
    ),
    what: session ? "session" : "assessment",
    id: (session?.id ?? due?.id) as string,
    subject: session
      ? { type: "session" as const, id: session.id }
      : { type: "assessment" as const, id: due?.id as AssessmentId },
    title: session?.topic ?? due?.title ?? "",
    snippet: session ? `${session.on} in ${session.location}` : "due",
  }));
}
