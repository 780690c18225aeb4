// Editing a draft before it is accepted: pure functions from one draft to the next.

import type {
  CategoryDraft,
  CourseDraft,
  Draft,
  EventDraft,
  Evidence,
  LinkDraft,
  MeetingDraft,
  OfficeHourDraft,
  PersonDraft,
  PolicyDraft,
  Review,
  Summary,
  Warning,
} from "./api/generated/commands";

/** The lists of a draft and what is in them. */
export interface Lists {
  meetings: MeetingDraft;
  office_hours: OfficeHourDraft;
  people: PersonDraft;
  events: EventDraft;
  grading: CategoryDraft;
  policies: PolicyDraft;
  links: LinkDraft;
}
export type Section = keyof Lists;

/** The key under which the course itself is shown. */
export const courseKey = "course";
/** The key under which the budget of late days is shown. */
export const lateDaysKey = "late_days";

/** The budget of late days as if it were an item. */
export interface LateDays {
  late_days: number | null;
  evidence: Evidence[];
}

/** One item of a draft, whatever it is. `depth` is for parts of a category. */
export type Found =
  | { section: "course"; key: typeof courseKey; item: CourseDraft; depth: 0 }
  | { section: "late_days"; key: typeof lateDaysKey; item: LateDays; depth: 0 }
  | {
      [S in Section]: {
        section: S;
        key: string;
        item: Lists[S];
        depth: number;
      };
    }[Section];

const sections: readonly Section[] = [
  "meetings",
  "office_hours",
  "people",
  "events",
  "grading",
  "policies",
  "links",
];

function withParts(category: CategoryDraft, depth: number): Found[] {
  return [
    { section: "grading", key: category.key, item: category, depth },
    ...category.parts.flatMap((part) => withParts(part, depth + 1)),
  ];
}

/** Everything in a draft, in the order to show. */
export function itemsOf(draft: Draft): Found[] {
  const listed = sections.flatMap((section): Found[] =>
    section === "grading"
      ? draft.grading.flatMap((category) => withParts(category, 0))
      : draft[section].map(
          (item) => ({ section, key: item.key, item, depth: 0 }) as Found,
        ),
  );
  const late = {
    late_days: draft.late_days,
    evidence: draft.late_days_evidence,
  };
  return [
    { section: "course", key: courseKey, item: draft.course, depth: 0 },
    { section: "late_days", key: lateDaysKey, item: late, depth: 0 },
    ...listed,
  ];
}

/** The item of that key. */
export function itemOf(draft: Draft, key: string): Found | undefined {
  return itemsOf(draft).find((found) => found.key === key);
}

/** Where one value of an item comes from. */
export function evidenceOf(found: Found, field: string): Evidence | undefined {
  return found.item.evidence.find((evidence) => evidence.field === field);
}

function mine(field: string): Evidence {
  return {
    field,
    basis: "mine",
    place: null,
    quote: "",
    because: null,
    certainty: 1000,
  };
}

const same = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** An item with another value: mine, or the document's again when that is what it says. */
function withValue<T extends { evidence: Evidence[] }>(
  item: T,
  original: T | undefined,
  field: string,
  value: unknown,
): T {
  const others = item.evidence.filter((evidence) => evidence.field !== field);
  const unchanged =
    original && same((original as Record<string, unknown>)[field], value);
  const evidence = unchanged
    ? original.evidence.filter((evidence) => evidence.field === field)
    : [mine(field)];
  return { ...item, [field]: value, evidence: [...others, ...evidence] };
}

function mapCategories(
  categories: CategoryDraft[],
  change: (category: CategoryDraft) => CategoryDraft | null,
): CategoryDraft[] {
  return categories.flatMap((category) => {
    const changed = change(category);
    return changed
      ? [{ ...changed, parts: mapCategories(changed.parts, change) }]
      : [];
  });
}

/** The draft with one value changed; `original` is what the document says. */
export function setValue(
  draft: Draft,
  original: Draft,
  key: string,
  field: string,
  value: unknown,
): Draft {
  const found = itemOf(draft, key);
  const before = itemOf(original, key);
  if (!found) return draft;
  if (found.section === "course") {
    return {
      ...draft,
      course: withValue(draft.course, original.course, field, value),
    };
  }
  if (found.section === "late_days") {
    const { late_days, evidence } = withValue(
      found.item,
      before?.item as LateDays | undefined,
      field,
      value,
    );
    return { ...draft, late_days, late_days_evidence: evidence };
  }
  const item = withValue(
    found.item as EventDraft,
    before?.item as EventDraft | undefined,
    field,
    value,
  );
  if (found.section === "grading") {
    const changed = item as unknown as CategoryDraft;
    return {
      ...draft,
      grading: mapCategories(draft.grading, (category) =>
        category.key === key ? changed : category,
      ),
    };
  }
  return {
    ...draft,
    [found.section]: draft[found.section].map((other) =>
      other.key === key ? item : other,
    ),
  };
}

/** The draft without one item. */
export function removeItem(draft: Draft, key: string): Draft {
  const found = itemOf(draft, key);
  if (!found || found.section === "course" || found.section === "late_days")
    return draft;
  if (found.section === "grading") {
    const grading = mapCategories(draft.grading, (category) =>
      category.key === key ? null : category,
    );
    return { ...draft, grading };
  }
  return {
    ...draft,
    [found.section]: (draft[found.section] as { key: string }[]).filter(
      (item) => item.key !== key,
    ),
  };
}

const nothing = { evidence: [] as Evidence[] };
const blank: { [S in Section]: (key: string) => Lists[S] } = {
  meetings: (key) => ({
    ...nothing,
    key,
    kind: "lecture",
    days: [],
    start: null,
    end: null,
    location: null,
    section: null,
  }),
  office_hours: (key) => ({
    ...nothing,
    key,
    who: null,
    day: null,
    start: null,
    end: null,
    location: null,
  }),
  people: (key) => ({
    ...nothing,
    key,
    name: "",
    role: "instructor",
    email: null,
    url: null,
  }),
  events: (key) => ({
    ...nothing,
    key,
    date: null,
    end_date: null,
    time: null,
    end_time: null,
    kind: "due",
    session_kind: null,
    title: "",
    number: null,
    week: null,
    location: null,
    materials: [],
    readings: [],
  }),
  grading: (key) => ({
    ...nothing,
    key,
    name: "",
    weight: null,
    count: null,
    drop_lowest: null,
    extra_credit: false,
    rule: null,
    parts: [],
  }),
  policies: (key) => ({ ...nothing, key, kind: "other", title: "", text: "" }),
  links: (key) => ({ ...nothing, key, label: "", url: "" }),
};

/** The draft with one more, empty item, and its key. */
export function addItem(
  draft: Draft,
  section: Section,
  kind?: EventDraft["kind"],
): [Draft, string] {
  const taken = new Set(itemsOf(draft).map(({ key }) => key));
  let count = 1;
  while (taken.has(`mine-${count}`)) count += 1;
  const key = `mine-${count}`;
  const item = {
    ...blank[section](key),
    ...(section === "events" && kind ? { kind } : {}),
  };
  if (section === "events" && kind === "class")
    Object.assign(item, { session_kind: "lecture" });
  return [{ ...draft, [section]: [...draft[section], item] }, key];
}

/** Keys of what is due and has a day, but an hour that nobody stated. */
export function assumedTimes(draft: Draft): string[] {
  return draft.events
    .filter((event) => event.kind === "due" && event.date !== null)
    .filter((event) =>
      event.evidence.some(
        ({ field, basis }) => field === "time" && basis === "assumed",
      ),
    )
    .map(({ key }) => key);
}

/** Whether the student has changed any value of an item. */
export function isMine(found: Found): boolean {
  return found.item.evidence.some(({ basis }) => basis === "mine");
}

/** Below this a value wants a look (`Certainty::DOUBT` of the core). */
const doubt = 900;

/** Whether a value of the document in an item still wants a look. */
export function isDoubtful(found: Found): boolean {
  return found.item.evidence.some(({ certainty }) => certainty < doubt);
}

/** Why an item wants a look, in words. */
export function doubtsOf(found: Found, warnings: readonly Warning[]): string[] {
  const because = found.item.evidence
    .filter(({ basis, certainty }) => basis === "assumed" || certainty < doubt)
    .flatMap(({ because }) => because ?? []);
  const said = warnings
    .filter(({ key }) => key === found.key)
    .map(({ text }) => text);
  return [...new Set([...because, ...said])];
}

/** What an item still lacks before it can be stored, as the name of the field. */
export function lacks({ section, item }: Found): string | null {
  switch (section) {
    case "meetings":
      return item.days.length === 0 ? "days" : null;
    case "people":
    case "grading":
      return item.name.trim() === "" ? "name" : null;
    case "events":
    case "policies":
      return item.title.trim() === "" ? "title" : null;
    case "links":
      return item.url.trim() === "" ? "url" : null;
    case "office_hours":
      return item.day === null ? "day" : null;
    default:
      return null;
  }
}

/** The counts of a draft as the student left it. */
export function summarize(draft: Draft, review: Review): Summary {
  const { summary } = review;
  const dated = draft.events.filter(({ date }) => date !== null);
  const before = review.draft.events;
  const count = (events: EventDraft[], holds: (event: EventDraft) => boolean) =>
    events.filter(holds).length;
  // What the core counted, plus or minus what was changed since: how it counts is its own affair.
  const moved = (counted: number, holds: (event: EventDraft) => boolean) =>
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
    sessions: moved(summary.sessions, ({ kind }) =>
      ["class", "presentation", "exam"].includes(kind),
    ),
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
