// What every action does, whether it was pressed or chosen.

import { resized, themeOf, viewOf, type ActionName } from "../lib/actions";
import type { Item, PauseFor, QuickKind } from "../lib/api/generated/commands";
import { words } from "../lib/words";
import type { CalendarState } from "./calendar.svelte";
import type { CourseTab, Desk, PlaceName } from "./desk.svelte";
import { exportCalendar, exportPack } from "./export";
import type { Moving } from "./moving.svelte";
import type { ReviewState } from "./review.svelte";
import type { Study } from "./study.svelte";

/** What actions work on. */
export interface Hands {
  readonly desk: Desk;
  readonly calendar: CalendarState;
  readonly moving: Moving;
  readonly review: ReviewState;
  readonly study: Study;
}

const places: Partial<Record<ActionName, PlaceName>> = {
  today: "today",
  calendar: "calendar",
  deadlines: "deadlines",
  grades: "grades",
  plan: "plan",
  progress: "progress",
  import: "import",
  settings: "settings",
  // What was missed stands at the head of the day.
  missed: "today",
};
const tabs: Partial<Record<ActionName, CourseTab>> = {
  schedule: "schedule",
  readings: "readings",
  weekly: "weekly",
  courseDeadlines: "deadlines",
  people: "people",
  grading: "grading",
  policies: "policies",
  links: "links",
  sources: "sources",
};
const pauses: Partial<Record<ActionName, PauseFor | null>> = {
  pauseHour: "hour",
  pauseTomorrow: "tomorrow",
  resume: null,
};
const kinds: Partial<Record<ActionName, QuickKind>> = {
  addDeadline: "deadline",
  addOfficeHour: "officeHour",
};
const ofCourse: readonly ActionName[] = [
  ...(Object.keys(tabs) as ActionName[]),
  "exportCourse",
  "exportPack",
];

/** Whether an action means something as things are. */
export function isPossible(name: ActionName, { desk, study }: Hands): boolean {
  if (ofCourse.includes(name)) return desk.screen.name === "course";
  switch (name) {
    case "undo":
      return desk.overview?.undo != null;
    case "redo":
      return desk.overview?.redo != null;
    case "tick":
    case "place":
      return desk.selected !== null;
    case "previous":
    case "next":
    case "print":
      return desk.screen.name === "calendar" && !desk.isEmpty;
    case "newBlock":
    case "planWeek":
      return !desk.isEmpty;
    case "stopTimer":
      return study.running !== null;
    case "pauseHour":
    case "pauseTomorrow":
      return !isPaused(desk);
    case "resume":
      return isPaused(desk);
    case "missed":
      return (desk.overview?.reminders.missed ?? 0) > 0;
    case "showAll":
      return desk.hidden.size > 0;
    case "addDayOff":
    case "exportTerm":
      return desk.courses.length > 0;
    default:
      return true;
  }
}

function isPaused(desk: Desk): boolean {
  return desk.overview?.reminders.pausedUntil != null;
}

/** What an action is called as things are: what would be taken back is said. */
export function titleOf(name: ActionName, { desk }: Hands): string {
  const title = words.keys.names[name];
  const what =
    name === "undo" || name === "redo" ? desk.overview?.[name] : null;
  return what ? words.search.withWhat(title, what) : title;
}

/** Does it; answers whether it meant anything. */
export function act(name: ActionName, hands: Hands): boolean {
  const { desk, calendar, moving, review, study } = hands;
  const place = places[name];
  if (place) {
    desk.go(place);
    return true;
  }
  const view = viewOf[name];
  if (view || name === "thisDay") {
    desk.go("calendar");
    void (view ? calendar.show(view) : calendar.goTo(null));
    return true;
  }
  const kind = kinds[name];
  if (kind || name === "add") {
    desk.add("", kind ?? null);
    return true;
  }
  if (ofCourse.includes(name)) return actOnCourse(name, desk);
  const theme = themeOf[name];
  if (theme !== undefined) {
    if (desk.overview)
      void desk.change("set_settings", { ...desk.overview.settings, theme });
    return true;
  }
  const length = pauses[name];
  if (length !== undefined) {
    void desk.change("pause_reminders", { length });
    return true;
  }
  switch (name) {
    case "trust":
      desk.openSettings({ at: "trust" });
      return true;
    case "addCourse":
      desk.dialog = "course";
      return true;
    case "addDayOff":
      if (!isPossible(name, hands)) return false;
      desk.addDayOff();
      return true;
    case "search":
    case "keys":
      desk.dialog = name;
      return true;
    case "fold":
      void desk.keep({ folded: !desk.habits.folded });
      return true;
    case "larger":
    case "smaller":
    case "usual":
      resize(name, desk);
      return true;
    case "previous":
    case "next":
      if (!isPossible(name, hands)) return false;
      void calendar.step(name === "next" ? 1 : -1);
      return true;
    case "print":
      if (!isPossible(name, hands)) return false;
      void calendar.print();
      return true;
    case "newBlock":
      if (!isPossible(name, hands) || moving.filling) return false;
      desk.go("calendar");
      void moving.begin();
      return true;
    case "planWeek":
      if (!isPossible(name, hands)) return false;
      study.tab = "week";
      desk.go("plan");
      void study.propose();
      return true;
    case "stopTimer":
      if (!isPossible(name, hands)) return false;
      void study.stop();
      return true;
    case "showAll":
      desk.hidden.clear();
      return true;
    case "exportTerm":
      void exportCalendar(desk, null);
      return true;
    case "tick":
    case "place":
      if (!desk.selected) return false;
      void (name === "tick" ? tick(desk) : showPlace(desk));
      return true;
    case "undo":
      // While a draft is looked at, it is the draft that one takes back.
      if (desk.screen.name === "import" && review.draft) review.back();
      else void desk.undo();
      return true;
    case "redo":
      if (desk.screen.name === "import" && review.draft) review.forth();
      else void desk.redo();
      return true;
    case "close":
      if (desk.screen.name === "import" && review.close()) return true;
      if (!desk.selected) return false;
      desk.select(null);
      return true;
    default:
      return desk.screen.name === "import" && actInReview(name, review);
  }
}

function actOnCourse(name: ActionName, desk: Desk): boolean {
  const { screen } = desk;
  if (screen.name !== "course") return false;
  const tab = tabs[name];
  if (tab) desk.openCourse(screen.id, tab);
  else {
    const course = desk.courses.find(({ id }) => id === screen.id);
    if (!course) return false;
    void (name === "exportPack" ? exportPack : exportCalendar)(desk, course);
  }
  return true;
}

function resize(name: "larger" | "smaller" | "usual", desk: Desk): void {
  const { zoom } = desk.habits;
  const to = name === "usual" ? 100 : resized(zoom, name === "larger" ? 1 : -1);
  if (to !== zoom) void desk.keep({ zoom: to });
}

async function selected(desk: Desk): Promise<Item | undefined> {
  if (!desk.selected) return undefined;
  const { subject, plannedOn = null } = desk.selected;
  return desk.ask("item", { subject, plannedOn });
}

async function tick(desk: Desk): Promise<void> {
  const item = await selected(desk);
  if (item?.deadline) {
    const { id, doneAt } = item.deadline;
    await desk.change("set_done", { id, done: doneAt === null });
  } else if (item?.session) {
    const { id, attended } = item.session;
    await desk.change("tick_session", { id, tick: "attended", on: !attended });
  }
}

async function showPlace(desk: Desk): Promise<void> {
  const item = await selected(desk);
  const stands = item?.evidence.find(({ place, source }) => place && source);
  if (stands?.source) desk.showSource(stands.source, stands.place);
  else if (item) desk.say(words.search.nowhere);
}

function actInReview(name: ActionName, review: ReviewState): boolean {
  if (!review.draft || review.asksPart) return false;
  const { current } = review;
  switch (name) {
    case "nextDoubt":
      return review.step(1);
    case "previousDoubt":
      return review.step(-1);
    case "filter":
      review.filter.seeks = true;
      return true;
    case "accept":
      if (!current) return review.step(1);
      review.confirmAndGoOn(current.key);
      return true;
    case "edit":
      if (!current) return review.step(1);
      review.edit(current.key);
      return true;
    case "takeOut":
      if (!current) return false;
      review.remove(current.key);
      return true;
    default:
      return false;
  }
}
