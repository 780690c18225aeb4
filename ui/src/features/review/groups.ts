// The order in which a draft is read through.

import type { EventKind } from "../../lib/api/generated/commands";
import type { Found, Section } from "../../lib/drafts";
import type { Words } from "../../lib/words";

export type GroupName = keyof Words["review"]["sections"];

export interface Group {
  readonly name: GroupName;
  readonly items: readonly Found[];
  /** What "Add" in this group adds. */
  readonly add: { section: Section; kind?: EventKind } | null;
}

const order: Record<GroupName, Group["add"]> = {
  course: null,
  meetings: { section: "meetings" },
  office_hours: { section: "office_hours" },
  people: { section: "people" },
  deadlines: { section: "events", kind: "due" },
  schedule: { section: "events", kind: "class" },
  grading: { section: "grading" },
  policies: { section: "policies" },
  links: { section: "links" },
};

function groupOf(found: Found): GroupName {
  if (found.section === "events") {
    return ["due", "release", "other"].includes(found.item.kind)
      ? "deadlines"
      : "schedule";
  }
  if (found.section === "recurring") return "deadlines";
  return found.section === "late_days" || found.section === "letter_scale"
    ? "grading"
    : found.section;
}

/** Everything that does not stand first, by what it is. */
export function groupsOf(
  items: readonly Found[],
  first: ReadonlySet<string>,
): Group[] {
  return (Object.keys(order) as GroupName[]).map((name) => ({
    name,
    items: items.filter(
      (found) => !first.has(found.key) && groupOf(found) === name,
    ),
    add: order[name],
  }));
}
