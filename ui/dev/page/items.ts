// Items of a draft, each with a key of its own and the words it was read from.

import type {
  CategoryDraft,
  EventDraft,
  Evidence,
} from "../../src/lib/api/generated/commands";
import { stated } from "./text";

const assumedTime: Evidence = {
  field: "time",
  basis: "assumed",
  place: null,
  quote: "",
  because: "no time is stated, so 23:59 is assumed",
  certainty: 700,
};

let count = 0;
/** Begins to count the keys at one. */
export const countAnew = () => void (count = 0);
const key = (stem: string) => `${stem}-${(count += 1)}`;

export function event(
  date: string | null,
  title: string,
  kind: EventDraft["kind"],
  more: Partial<EventDraft> = {},
): EventDraft {
  return {
    key: key("event"),
    date,
    end_date: null,
    time: null,
    end_time: null,
    kind,
    session_kind: null,
    title,
    number: null,
    week: null,
    location: null,
    materials: [],
    readings: [],
    evidence: [],
    ...more,
  };
}

/** A class at its usual time. */
export function lecture(
  date: string,
  said: string,
  number: number,
  title: string,
  more = {},
): EventDraft {
  return event(date, title, "class", {
    number,
    session_kind: "lecture",
    time: "14:00",
    end_time: "15:20",
    evidence: [stated("date", said), stated("title", title)],
    ...more,
  });
}

/** Work that is due at a time nobody stated. */
export function due(date: string, said: string, title: string): EventDraft {
  return event(date, title, "due", {
    evidence: [stated("date", said), stated("title", title), assumedTime],
  });
}

export function category(
  name: string,
  weight: number,
  quote: string,
  more: Partial<CategoryDraft> = {},
): CategoryDraft {
  return {
    key: key("category"),
    name,
    weight,
    points: null,
    count: null,
    drop_lowest: null,
    drop_highest: null,
    cap: null,
    extra_credit: false,
    rule: null,
    parts: [],
    evidence: [stated("name", quote), stated("weight", quote)],
    ...more,
  };
}
