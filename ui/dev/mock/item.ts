// One thing of the made-up term, as it is shown beside the work.

import type {
  Deadline,
  EntryName,
  Failure,
  Item,
  Work,
} from "../../src/lib/api/generated/commands";
import { lines } from "../page/text";
import type { SampleCalendar } from "./calendar";
import type { Session } from "./sessions";
import { courses, line, lineOf, office, source } from "./term";

interface Known {
  held: ReturnType<SampleCalendar["heldOf"]>;
  works: readonly Deadline[];
  sessions: readonly Session[];
  workOf: (work: Deadline) => Work;
  remindersOf: (session: Session) => Item["reminders"];
}

/** What is beside the work when one thing is opened. */
export function item(
  { subject }: EntryName,
  { held, works, sessions, workOf, remindersOf }: Known,
): Item {
  const due = works.find(
    ({ id }) => subject.type === "assessment" && subject.id === id,
  );
  const session = sessions.find(
    ({ id }) => subject.type === "session" && subject.id === id,
  );
  const hour =
    subject.type === "officeHour"
      ? office[Number(subject.id.slice(7))]
      : undefined;
  const courseId =
    due?.courseId ??
    session?.courseId ??
    (subject.type === "meeting" ? courses[1]?.id : courses[0]?.id);
  const course = courses.find(({ id }) => id === courseId);
  if (!course || (subject.type === "block" && !held))
    throw {
      code: "gone",
      message: "This is not in the term any more.",
    } satisfies Failure;
  return {
    subject,
    course: line(course),
    title: due?.title ?? session?.topic ?? hour?.who ?? "Recitation",
    sessionKind: session?.kind ?? null,
    deadline: due ?? null,
    work: due ? workOf(due) : null,
    session: session ?? null,
    meetingId: null,
    block: null,
    plannedOn: session?.on ?? null,
    exception: null,
    cancelled: session?.cancelled ?? false,
    start:
      due?.official ??
      (session
        ? `${session.on}T${session.start}:00`
        : `2025-02-10T${hour?.start ?? "09:30"}:00`),
    end: session
      ? `${session.on}T${session.end}:00`
      : `2025-02-10T${hour?.end ?? "10:20"}:00`,
    allDay: false,
    location: due?.location ?? session?.location ?? hour?.where ?? "Wean 5403",
    category: due ? ["Homeworks", "HW1"] : [],
    reminders: session ? remindersOf(session) : [],
    ...held,
    ...(held?.block ? { course: lineOf(held.block.courseId) } : {}),
    evidence: subject.type === "block" ? [] : evidenceOf(due !== undefined),
  };
}

/** A deadline stands in the page without an hour. */
function evidenceOf(isDue: boolean): Item["evidence"] {
  const quote = isDue ? "HW1 due" : "Generative Adversarial Networks (GANs)";
  const line = 1 + lines.findIndex((line) => line.includes(quote));
  const place = { line, end_line: line, start: 0, end: quote.length };
  const read = { basis: "stated" as const, because: null, place, source };
  return [
    { ...read, field: "date", quote: "2/5/2025 · Wednesday" },
    { ...read, field: "title", quote },
    ...(isDue
      ? [
          {
            field: "time",
            basis: "assumed" as const,
            quote: "",
            because: "no time is stated, so 23:59 is assumed",
            place: null,
            source: null,
          },
        ]
      : []),
  ];
}
