// What a key does.

import { keyFor, typesText, type KeyName } from "../lib/keys";
import type { CalendarShape, CalendarState } from "./calendar.svelte";
import type { Desk, PlaceName } from "./desk.svelte";
import type { Moving } from "./moving.svelte";
import type { ReviewState } from "./review.svelte";

const places: readonly KeyName[] = [
  "today",
  "calendar",
  "deadlines",
  "import",
  "settings",
];
const views: readonly KeyName[] = ["day", "week", "month", "term", "agenda"];

/** What keys act on. */
export interface Obeying {
  desk: Desk;
  calendar: CalendarState;
  moving: Moving;
  review: ReviewState;
}

/** Does what a key of the window means; keys that belong to a field, a dialog or a list are left to it. */
export function obey(event: KeyboardEvent, all: Obeying): void {
  const { desk, review } = all;
  const reviews = desk.screen.name === "import" && review.draft !== null;
  const name = keyFor(event, reviews ? "review" : "elsewhere");
  if (!name || event.defaultPrevented || !desk.overview) return;
  const modal = desk.dialog !== null || desk.shown !== null;
  if (modal || (typesText(event.target) && name !== "search")) return;
  if (typesText(event.target) && event.key === "/") return;
  if (event.target instanceof Element && event.target.closest("dialog")) return;
  if (act(name, all)) event.preventDefault();
}

function act(
  name: KeyName,
  { desk, calendar, moving, review }: Obeying,
): boolean {
  if (places.includes(name)) {
    desk.go(name as PlaceName);
    return true;
  }
  if (name === "thisDay" || views.includes(name)) {
    desk.go("calendar");
    void (name === "thisDay"
      ? calendar.goTo(null)
      : calendar.show(name as CalendarShape));
    return true;
  }
  switch (name) {
    case "search":
    case "keys":
      desk.dialog = name;
      return true;
    case "previous":
    case "next":
      if (desk.screen.name !== "calendar" || desk.isEmpty) return false;
      void calendar.step(name === "next" ? 1 : -1);
      return true;
    case "newBlock":
      if (desk.isEmpty || moving.filling) return false;
      desk.go("calendar");
      void moving.begin();
      return true;
    case "print":
      if (desk.screen.name !== "calendar" || desk.isEmpty) return false;
      void calendar.print();
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
    case "nextDoubt":
    case "previousDoubt":
    case "accept":
    case "edit":
    case "takeOut":
    case "filter":
      return desk.screen.name === "import" && actInReview(name, review);
    case "close":
      if (desk.screen.name === "import" && review.close()) return true;
      if (!desk.selected) return false;
      desk.select(null);
      return true;
    default:
      return false;
  }
}

function actInReview(name: KeyName, review: ReviewState): boolean {
  if (!review.draft || review.asksPart) return false;
  const { current } = review;
  switch (name) {
    case "nextDoubt":
      return review.step(1);
    case "previousDoubt":
      return review.step(-1);
    case "filter":
      review.seeks = true;
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
