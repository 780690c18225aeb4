// Everything one can do with the window, in one table: the keys it obeys, the palette and the list behind `?` come from it.

import type { CalendarView, Theme } from "./api/generated/commands";

/** Where an action is at home: so the list of keys is grouped. */
export const homes = [
  "window",
  "go",
  "add",
  "calendar",
  "course",
  "selected",
  "list",
  "look",
  "review",
] as const;
export type Home = (typeof homes)[number];

interface Row {
  readonly name: string;
  readonly home: Home;
  readonly chords?: readonly string[];
  /** Whether the palette leaves it out, because it means nothing there. */
  readonly only?: "keys";
}

export const actions = [
  { name: "search", home: "window", chords: ["Mod+k", "/"], only: "keys" },
  { name: "keys", home: "window", chords: ["?"] },
  { name: "undo", home: "window", chords: ["Mod+z"] },
  { name: "redo", home: "window", chords: ["Mod+Shift+z", "Mod+y"] },
  { name: "close", home: "window", chords: ["Escape"], only: "keys" },
  { name: "fold", home: "window", chords: ["["] },
  { name: "stopTimer", home: "window" },
  { name: "pauseHour", home: "window" },
  { name: "pauseTomorrow", home: "window" },
  { name: "resume", home: "window" },

  { name: "today", home: "go", chords: ["1"] },
  { name: "calendar", home: "go", chords: ["2", "c"] },
  { name: "deadlines", home: "go", chords: ["3", "d"] },
  { name: "grades", home: "go", chords: ["4", "g"] },
  { name: "plan", home: "go", chords: ["5", "p"] },
  { name: "progress", home: "go", chords: ["6", "r"] },
  { name: "import", home: "go", chords: ["7", "i"] },
  { name: "settings", home: "go", chords: ["8", "s"] },
  { name: "missed", home: "go" },
  { name: "trust", home: "go" },

  { name: "add", home: "add", chords: ["q"] },
  { name: "addDeadline", home: "add" },
  { name: "newBlock", home: "add", chords: ["n"] },
  { name: "addOfficeHour", home: "add" },
  { name: "addDayOff", home: "add" },
  { name: "addCourse", home: "add" },
  { name: "planWeek", home: "add" },

  { name: "thisDay", home: "calendar", chords: ["t"] },
  { name: "previous", home: "calendar", chords: ["ArrowLeft", "k"] },
  { name: "next", home: "calendar", chords: ["ArrowRight", "j"] },
  { name: "day", home: "calendar", chords: ["Shift+d"] },
  { name: "week", home: "calendar", chords: ["Shift+w"] },
  { name: "month", home: "calendar", chords: ["Shift+m"] },
  { name: "term", home: "calendar", chords: ["Shift+t"] },
  { name: "agenda", home: "calendar", chords: ["Shift+a"] },
  { name: "print", home: "calendar", chords: ["Mod+p"] },
  { name: "showAll", home: "calendar" },
  { name: "exportTerm", home: "calendar" },

  { name: "tick", home: "selected", chords: ["m"] },
  { name: "place", home: "selected", chords: ["o"] },

  {
    name: "move",
    home: "list",
    chords: ["ArrowUp", "ArrowDown"],
    only: "keys",
  },
  { name: "done", home: "list", chords: ["Space"], only: "keys" },
  { name: "open", home: "list", chords: ["Enter"], only: "keys" },
  { name: "pick", home: "list", chords: ["x"], only: "keys" },
  {
    name: "pickMore",
    home: "list",
    chords: ["Shift+ArrowUp", "Shift+ArrowDown"],
    only: "keys",
  },
  { name: "pickAll", home: "list", chords: ["Mod+a"], only: "keys" },

  { name: "schedule", home: "course" },
  { name: "readings", home: "course" },
  { name: "weekly", home: "course" },
  { name: "courseDeadlines", home: "course" },
  { name: "people", home: "course" },
  { name: "grading", home: "course" },
  { name: "policies", home: "course" },
  { name: "links", home: "course" },
  { name: "sources", home: "course" },
  { name: "exportCourse", home: "course" },
  { name: "exportPack", home: "course" },

  { name: "themeLight", home: "look" },
  { name: "themeDark", home: "look" },
  { name: "themeSystem", home: "look" },
  { name: "larger", home: "look", chords: ["Mod++", "Mod+="] },
  { name: "smaller", home: "look", chords: ["Mod+-"] },
  { name: "usual", home: "look", chords: ["Mod+0"] },

  { name: "nextDoubt", home: "review", chords: ["n"], only: "keys" },
  { name: "previousDoubt", home: "review", chords: ["p"], only: "keys" },
  { name: "accept", home: "review", chords: ["a"], only: "keys" },
  { name: "edit", home: "review", chords: ["e"], only: "keys" },
  { name: "takeOut", home: "review", chords: ["x", "Delete"], only: "keys" },
  { name: "filter", home: "review", chords: ["f"], only: "keys" },
] as const satisfies readonly Row[];

export type ActionName = (typeof actions)[number]["name"];

const rows: readonly (Row & { readonly name: ActionName })[] = actions;

/** The actions of a home, in the order of the table. */
export function actionsOf(home: Home): readonly (typeof rows)[number][] {
  return rows.filter((row) => row.home === home);
}

/** What the palette offers. */
export const offered: readonly ActionName[] = rows
  .filter(({ only }) => only !== "keys")
  .map(({ name }) => name);

/** The keys of an action. */
export function chordsOf(name: ActionName): readonly string[] {
  return rows.find((row) => row.name === name)?.chords ?? [];
}

/** Whether that is the name of an action; a habit of another release may not be. */
export function isAction(name: string): name is ActionName {
  return rows.some((row) => row.name === name);
}

export const viewOf: Partial<Record<ActionName, CalendarView | "term">> = {
  day: "day",
  week: "week",
  month: "month",
  term: "term",
  agenda: "agenda",
};
export const themeOf: Partial<Record<ActionName, Theme | null>> = {
  themeLight: "light",
  themeDark: "dark",
  themeSystem: null,
};

/** The steps in which letters grow and shrink, in percent. */
export const sizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** The next size of letters in a direction; the same at the end. */
export function resized(zoom: number, step: 1 | -1): number {
  return step === 1
    ? (sizes.find((size) => size > zoom) ?? zoom)
    : (sizes.findLast((size) => size < zoom) ?? zoom);
}
