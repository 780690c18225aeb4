// A page of the made-up calendar: the days it shows, and what is on them.

import type {
  Calendar,
  CalendarDay,
  CalendarRequest,
  Day,
  Entry,
} from "../../src/lib/api/generated/commands";
import { now, offsOn, term, today } from "./term";
import { dayOf, daysBetween, firstOfMonth, plus, weekday } from "./wall";

interface Known {
  filled: boolean;
  /** Whether the courses are in another zone than the laptop. */
  zones: boolean;
  entries: () => Entry[];
}

/** The page that lies so many steps from a day. */
export function calendarPage(
  { view, anchor, step, firstDay }: CalendarRequest,
  { filled, zones, entries }: Known,
): Calendar {
  const day = turned(anchor ?? today, view, step);
  const [from, to] = span(day, view, firstDay);
  const days: CalendarDay[] = [];
  for (let date = from; date <= to; date = plus(date, 1)) {
    const week = 1 + Math.floor(daysBetween(term.startsOn, date) / 7);
    days.push({
      date,
      week: date >= term.startsOn && date <= term.endsOn ? week : null,
      inMonth: date.slice(0, 7) === day.slice(0, 7),
      secondOffset: zones ? 360 : null,
      off: filled ? offsOn(date) : [],
    });
  }
  return {
    view,
    anchor: day,
    from,
    to,
    now,
    secondZone: zones ? "Europe/Berlin" : null,
    days,
    entries: filled
      ? entries().filter(
          ({ start }) => dayOf(start) >= from && dayOf(start) <= to,
        )
      : [],
  };
}

function turned(day: string, view: CalendarRequest["view"], step: number) {
  if (view !== "month")
    return plus(day, step * { day: 1, week: 7, agenda: 28 }[view]);
  return step === 0 ? day : firstOfMonth(day, step);
}

/** The first and the last day that a view of a day shows. */
function span(
  day: string,
  view: CalendarRequest["view"],
  firstDay: Day,
): [string, string] {
  const back = (from: string) => {
    let first = from;
    while (weekday(first) !== firstDay) first = plus(first, -1);
    return first;
  };
  switch (view) {
    case "day":
      return [day, day];
    case "week":
      return [back(day), plus(back(day), 6)];
    case "agenda":
      return [day, plus(day, 27)];
    case "month":
      return [
        back(firstOfMonth(day)),
        plus(back(plus(firstOfMonth(day, 1), 6)), -1),
      ];
  }
}
