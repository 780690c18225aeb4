// How much a draft holds, as the student left it.

import type {
  Draft,
  EventDraft,
  Review,
  Summary,
} from "./api/generated/commands";

const same = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** An event as far as it is counted. */
type Counted = Pick<
  EventDraft,
  "key" | "date" | "end_date" | "time" | "kind" | "session_kind" | "title"
>;

/** All that has a day, what a rule repeats on each of its days. */
function eventsOf(draft: Draft): Counted[] {
  const repeated = draft.recurring.flatMap(
    ({ key, kind, title, time, dates }) =>
      dates.map((date): Counted => ({
        key: `${key}.${date}`,
        date,
        end_date: null,
        time,
        kind,
        session_kind: kind === "exam" ? "exam" : null,
        title,
      })),
  );
  return [...draft.events, ...repeated];
}

/** Whether it is a class of any kind, as the core sees it. */
function takesPlace({ kind, time, session_kind, end_date }: Counted): boolean {
  if (kind === "exam")
    return time !== null || (session_kind !== null && end_date === null);
  return ["class", "presentation", "other"].includes(kind);
}

/** The counts of a draft as the student left it. */
export function summarize(draft: Draft, review: Review): Summary {
  const { summary } = review;
  const dated = eventsOf(draft).filter(({ date }) => date !== null);
  const before = eventsOf(review.draft);
  const count = (events: Counted[], holds: (event: Counted) => boolean) =>
    events.filter(holds).length;
  // What the core counted, plus or minus what was changed since: how it counts is its own affair.
  const moved = (counted: number, holds: (event: Counted) => boolean) =>
    counted +
    count(dated, holds) -
    count(
      before.filter(({ date }) => date !== null),
      holds,
    );
  const now = new Map(draft.events.map((event) => [event.key, event]));
  const settled = new Set(
    before
      .filter(({ key }) => now.get(key)?.date !== null)
      .map(({ title }) => title),
  );
  const added = draft.events.filter(
    ({ key, date, title }) =>
      date === null &&
      title !== "" &&
      !before.some((event) => event.key === key),
  );
  return {
    sessions: moved(summary.sessions, takesPlace),
    deadlines: moved(summary.deadlines, ({ kind }) => kind === "due"),
    exams: moved(summary.exams, ({ kind }) => kind === "exam"),
    daysOff: moved(summary.daysOff, ({ kind }) => kind === "no_class"),
    officeHours:
      summary.officeHours +
      draft.office_hours.length -
      review.draft.office_hours.length,
    lateDays: draft.late_days,
    grading: same(draft.grading, review.draft.grading)
      ? summary.grading
      : explained(draft),
    undated: [
      ...summary.undated.filter(
        (title) =>
          !before.some((event) => event.title === title) || !settled.has(title),
      ),
      ...added.map(({ title }) => title),
    ],
  };
}

/** Percent that the top weights explain, summed in millionths so that it comes out exactly. */
function explained(draft: Draft): string | null {
  const weights = draft.grading.filter(({ extra_credit }) => !extra_credit);
  if (weights.every(({ weight }) => weight === null)) return null;
  const millionths = weights.reduce(
    (sum, { weight }) => sum + Math.round((weight ?? 0) * 1e4),
    0,
  );
  return String(millionths / 1e4);
}
