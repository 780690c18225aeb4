// Which of several sections of a course is the student's.

import type { Draft, MeetingDraft } from "./api/generated/commands";

/** A section by its name, all of them, or none. */
export type SectionChoice = { name: string } | "all" | "none";

/** The sections that a document tells apart; none when there is nothing to choose. */
export function sectionsOf(said: Draft): string[] {
  const names = said.meetings.flatMap(({ section }) => section ?? []);
  const distinct = [...new Set(names)];
  return distinct.length > 1 ? distinct : [];
}

function belongs({ section }: MeetingDraft, choice: SectionChoice): boolean {
  if (section === null || choice === "all") return true;
  return choice !== "none" && section === choice.name;
}

/** What is chosen in a draft, as far as its meetings tell; nothing when some were taken out one by one. */
export function sectionOf(draft: Draft, said: Draft): SectionChoice | null {
  const there = new Set(draft.meetings.map(({ key }) => key));
  const sectioned = said.meetings.filter(({ section }) => section !== null);
  const choices: SectionChoice[] = [
    "all",
    ...sectionsOf(said).map((name) => ({ name })),
    "none",
  ];
  const holds = (choice: SectionChoice) =>
    sectioned.every((one) => there.has(one.key) === belongs(one, choice));
  return choices.find(holds) ?? null;
}

/** The draft with the meetings of a section and those of all; what the document says of a chosen one comes back. */
export function chooseSection(
  draft: Draft,
  said: Draft,
  choice: SectionChoice,
): Draft {
  const now = new Map(draft.meetings.map((meeting) => [meeting.key, meeting]));
  const known = new Set(said.meetings.map(({ key }) => key));
  const chosen = said.meetings.flatMap((meeting) => {
    const there = now.get(meeting.key);
    if (meeting.section === null) return there ?? [];
    return belongs(meeting, choice) ? (there ?? meeting) : [];
  });
  const added = draft.meetings.filter(({ key }) => !known.has(key));
  return { ...draft, meetings: [...chosen, ...added] };
}

/** The keys of the classes of sections to which the student does not go; none when classes were taken out one by one. */
export function othersOf(draft: Draft, said: Draft): string[] {
  if (sectionsOf(said).length === 0 || sectionOf(draft, said) === null)
    return [];
  const there = new Set(draft.meetings.map(({ key }) => key));
  return said.meetings
    .filter(({ key, section }) => section !== null && !there.has(key))
    .map(({ key }) => key);
}
