// New items of a draft: empty ones, and those that the student points out in the document.

import type {
  Draft,
  EventDraft,
  Evidence,
  Suggestion,
} from "./api/generated/commands";
import { doubt, itemsOf, type Lists, type Section } from "./drafts";

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
  recurring: (key) => ({
    ...nothing,
    key,
    title: "",
    kind: "due",
    dates: [],
    time: null,
    rule: "",
  }),
  grading: (key) => ({
    ...nothing,
    key,
    name: "",
    weight: null,
    points: null,
    count: null,
    drop_lowest: null,
    drop_highest: null,
    cap: null,
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

/** What pointed-out words can be added as. */
export const additions = [
  "due",
  "exam",
  "class",
  "no_class",
  "meetings",
  "office_hours",
  "grading",
  "people",
  "policies",
] as const;
export type Addition = (typeof additions)[number];

const eventKinds = ["due", "exam", "class", "no_class"] as const;
type AddedEvent = (typeof eventKinds)[number];
const isEvent = (what: Addition): what is AddedEvent =>
  (eventKinds as readonly string[]).includes(what);

/** The values of a new item and which value of the suggestion each is. */
type Taken = readonly (readonly [field: string, from: keyof Suggestion])[];
const named: Taken = [["name", "title"]];
const hours: Taken = [
  ["start", "time"],
  ["end", "end_time"],
  ["location", "location"],
];
const takes: Record<Addition, Taken> = {
  due: [
    ["title", "title"],
    ["date", "date"],
    ["time", "time"],
  ],
  exam: [
    ["title", "title"],
    ["date", "date"],
    ["time", "time"],
    ["end_time", "end_time"],
    ["location", "location"],
  ],
  class: [
    ["title", "title"],
    ["date", "date"],
    ["time", "time"],
    ["end_time", "end_time"],
    ["location", "location"],
  ],
  no_class: [
    ["title", "title"],
    ["date", "date"],
    ["end_date", "end_date"],
  ],
  meetings: [["days", "days"], ...hours],
  office_hours: [["who", "title"], ...hours],
  grading: [...named, ["weight", "weight"]],
  people: [...named, ["email", "email"], ["url", "url"]],
  policies: [["title", "title"]],
};

/** Titles of rules are short: their words are the text. */
const longestRuleTitle = 60;

/** Where a value stands that the student pointed out: theirs, or still in doubt where it was looked for around it. */
function pointed(said: Suggestion, from: string, field: string): Evidence[] {
  return said.evidence
    .filter((piece) => piece.field === from)
    .map((piece) =>
      piece.certainty < doubt
        ? { ...piece, field }
        : { ...piece, field, basis: "mine", because: null, certainty: 1000 },
    );
}

/** The draft with an item made of words that the student pointed out, and its key. */
export function addPointedOut(
  draft: Draft,
  what: Addition,
  said: Suggestion,
  words: string,
): [Draft, string] {
  const section: Section = isEvent(what) ? "events" : what;
  const [more, key] = addItem(draft, section, isEvent(what) ? what : undefined);
  const taken = takes[what].filter(([, from]) => {
    const value = said[from];
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  const values: Record<string, unknown> = Object.fromEntries(
    taken.map(([field, from]) => [field, said[from]]),
  );
  const evidence = taken.flatMap(([field, from]) => pointed(said, from, field));
  if (what === "office_hours" && said.days.length > 0) {
    values["day"] = said.days[0];
    evidence.push(...pointed(said, "days", "day"));
  }
  if (what === "policies") {
    values["title"] = said.title.slice(0, longestRuleTitle);
    values["text"] = words;
    evidence.push(...pointed(said, "title", "text"));
  }
  // Where no value took the words themselves, the item still stands there.
  if (!evidence.some(({ place }) => place !== null)) {
    evidence.push(...pointed(said, "title", "kind"));
  }
  const list = more[section] as { key: string }[];
  const filled = list.map((item) =>
    item.key === key ? { ...item, ...values, evidence } : item,
  );
  return [{ ...more, [section]: filled }, key];
}
