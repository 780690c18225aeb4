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
  RecurringDraft,
} from "./api/generated/commands";

/** The lists of a draft and what is in them. */
export interface Lists {
  meetings: MeetingDraft;
  office_hours: OfficeHourDraft;
  people: PersonDraft;
  events: EventDraft;
  recurring: RecurringDraft;
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

/** The key under which the scale of letter grades is shown. */
export const letterScaleKey = "letter_scale";

/** A letter grade and the percentage from which it is given. */
export interface Letter {
  letter: string;
  from: number;
  evidence: Evidence[];
}

/** The scale of letter grades as if it were an item. */
export interface LetterScale {
  letters: readonly Letter[];
  evidence: Evidence[];
}

type WithLetters = Draft & { letter_scale?: readonly Letter[] };

/** One item of a draft, whatever it is. `depth` is for parts of a category. */
export type Found =
  | { section: "course"; key: typeof courseKey; item: CourseDraft; depth: 0 }
  | { section: "late_days"; key: typeof lateDaysKey; item: LateDays; depth: 0 }
  | {
      section: "letter_scale";
      key: typeof letterScaleKey;
      item: LetterScale;
      depth: 0;
    }
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
  "recurring",
  "grading",
  "policies",
  "links",
];

/** Items are values that never change, so each is wrapped once: rows of untouched items need not be drawn again. */
const wrapped = new WeakMap<object, Found>();

function wrap(found: Found): Found {
  const known = wrapped.get(found.item);
  if (known && known.depth === found.depth && known.section === found.section)
    return known;
  wrapped.set(found.item, found);
  return found;
}

function withParts(category: CategoryDraft, depth: number): Found[] {
  return [
    wrap({ section: "grading", key: category.key, item: category, depth }),
    ...category.parts.flatMap((part) => withParts(part, depth + 1)),
  ];
}

function scaleOf(draft: Draft): Found[] {
  const letters = (draft as WithLetters).letter_scale ?? [];
  if (letters.length === 0) return [];
  const evidence = letters.flatMap(({ evidence }) => evidence);
  const item = { letters, evidence };
  return [{ section: "letter_scale", key: letterScaleKey, item, depth: 0 }];
}

/** Everything in a draft, in the order to show. */
export function itemsOf(draft: Draft): Found[] {
  const listed = sections.flatMap((section): Found[] =>
    section === "grading"
      ? draft.grading.flatMap((category) => withParts(category, 0))
      : draft[section].map((item) =>
          wrap({ section, key: item.key, item, depth: 0 } as Found),
        ),
  );
  const late = {
    late_days: draft.late_days,
    evidence: draft.late_days_evidence,
  };
  return [
    wrap({ section: "course", key: courseKey, item: draft.course, depth: 0 }),
    { section: "late_days", key: lateDaysKey, item: late, depth: 0 },
    ...scaleOf(draft),
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
  // What the student pointed out stays where they pointed, whatever they call it.
  const before = item.evidence.find((evidence) => evidence.field === field);
  const pointed =
    original === undefined && before
      ? { place: before.place, quote: before.quote }
      : {};
  const evidence = unchanged
    ? original.evidence.filter((evidence) => evidence.field === field)
    : [{ ...mine(field), ...pointed }];
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
  if (found.section === "letter_scale") {
    const said = new Map(
      (original as WithLetters).letter_scale?.map((one) => [one.letter, one]),
    );
    const letters = (value as readonly Letter[]).map((one) => {
      const before = said.get(one.letter);
      return before?.from === one.from
        ? before
        : { ...one, evidence: [mine("from")] };
    });
    return { ...draft, letter_scale: letters } as Draft;
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
  if (found.section === "letter_scale")
    return { ...draft, letter_scale: [] } as Draft;
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
export const doubt = 900;

/** Whether a value of the document in an item still wants a look. */
export function isDoubtful(found: Found): boolean {
  return found.item.evidence.some(({ certainty }) => certainty < doubt);
}

/** Why the values of an item want a look, in words. */
export function doubtsOf(found: Found): string[] {
  const because = found.item.evidence
    .filter(({ basis, certainty }) => basis === "assumed" || certainty < doubt)
    .flatMap(({ because }) => because ?? []);
  return [...new Set(because)];
}

/** The values of an item that want a look. */
export function doubtfulFields(found: Found): string[] {
  const fields = found.item.evidence
    .filter(({ certainty }) => certainty < doubt)
    .map(({ field }) => field);
  return [...new Set(fields)];
}

/** What an item still lacks before it can be stored, as the name of the field. */
export function lacks({ section, item }: Found): string | null {
  switch (section) {
    case "meetings":
      return item.days.length === 0 ? "days" : null;
    case "people":
    case "grading":
      return item.name.trim() === "" ? "name" : null;
    case "recurring":
      if (item.dates.length === 0) return "dates";
      return item.title.trim() === "" ? "title" : null;
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
