// Where days and hours lie on the glass. Whoever draws the grid tells its boxes; the hand asks for nothing else.

import { dayOf } from "../../lib/format";
import { minuteOf, minutesBetween } from "../../lib/wall";
import type { Span, Spot } from "./moves";

/** A day's box. */
export interface Column {
  readonly day: string;
  readonly box: DOMRect;
}

/** What can be pointed at: days with hours, and days without, which lie above them. */
export interface Surface {
  readonly hours: readonly Column[];
  readonly lanes: readonly Column[];
}

/** A rectangle to draw, from the corner of the window. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const minutesOfDay = 24 * 60;
const within = ({ box }: Column, x: number, y: number) =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;

/** Where the hours begin to be seen: they scroll away beneath the lanes. */
export function upperEdge({ lanes }: Surface): number {
  return Math.max(0, ...lanes.map(({ box }) => box.bottom));
}

/** How far a point is from a box, 0 within. */
function away({ box }: Column, x: number, y: number): number {
  const aside = Math.max(box.left - x, 0, x - box.right);
  const above = Math.max(box.top - y, 0, y - box.bottom);
  return aside + above;
}

function inHours({ day, box }: Column, y: number): Spot {
  const part = box.height === 0 ? 0 : (y - box.top) / box.height;
  const minute = Math.max(0, Math.min(minutesOfDay - 1, part * minutesOfDay));
  return { day, minute };
}

/** What lies under a point. */
export function spotAt(surface: Surface, x: number, y: number): Spot | null {
  const lane = surface.lanes.find((column) => within(column, x, y));
  if (lane) return { day: lane.day, minute: null };
  if (surface.hours.length > 0 && y < upperEdge(surface)) return null;
  const column = surface.hours.find((column) => within(column, x, y));
  return column ? inHours(column, y) : null;
}

/** What lies nearest to a point, for a hand that left the grid. */
export function nearestSpot(
  surface: Surface,
  x: number,
  y: number,
): Spot | null {
  const there = spotAt(surface, x, y);
  if (there) return there;
  const columns = surface.hours.length > 0 ? surface.hours : surface.lanes;
  const [nearest] = [...columns].sort(
    (one, other) => away(one, x, y) - away(other, x, y),
  );
  if (!nearest) return null;
  return surface.hours.length > 0
    ? inHours(nearest, y)
    : { day: nearest.day, minute: null };
}

/** The part of a span that falls on one day, from minute to minute; a quarter of an hour at least. */
export function shareOf(
  span: Pick<Span, "start" | "end">,
  day: string,
): [number, number] {
  const start = dayOf(span.start) === day ? minuteOf(span.start) : 0;
  const midnight = `${day}T00:00:00`;
  const end = minutesBetween(midnight, span.end ?? span.start);
  return [start, Math.min(minutesOfDay, Math.max(end, start + 15))];
}

/** The boxes that a span would take up. */
export function boxesOf(surface: Surface, span: Span, inLane: boolean): Box[] {
  const last = dayOf(span.end ?? span.start);
  const first = dayOf(span.start);
  const covers = ({ day }: Column) => first <= day && day <= last;
  if (inLane || surface.hours.length === 0) {
    return surface.lanes.filter(covers).map(({ box }) => ({
      top: box.top,
      left: box.left,
      width: box.width,
      height: box.height,
    }));
  }
  const upper = upperEdge(surface);
  return surface.hours
    .filter(covers)
    .map(({ day, box }) => {
      const [start, end] = shareOf(span, day);
      const at = (minute: number) =>
        Math.max(upper, box.top + (minute / minutesOfDay) * box.height);
      const height = at(end) - at(start);
      return { top: at(start), left: box.left, width: box.width, height };
    })
    .filter(({ height }) => height > 0);
}
