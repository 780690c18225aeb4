// Why something is to be done next, in words.

import type { NextUp } from "../../lib/api/generated/commands";
import {
  dayWords,
  daysLeftWords,
  lengthWords,
  timeOf,
  timeWords,
  type Conventions,
} from "../../lib/format";
import { words } from "../../lib/words";

/** Beyond so many days a date says more than a count, and free time says nothing. */
const near = 6;

/** "tomorrow, 5:00 pm", "Wed 26 Feb". */
function whenWords(
  { at, daysLeft, hasTime }: Pick<NextUp, "at" | "daysLeft" | "hasTime">,
  local: Conventions,
): string {
  const day =
    daysLeft <= near ? daysLeftWords(daysLeft, local) : dayWords(at, local);
  return hasTime ? `${day}, ${timeWords(timeOf(at), local)}` : day;
}

function dueWords(next: NextUp, local: Conventions): string {
  const { deadline, at } = next;
  const when = whenWords(next, local);
  if (deadline.overdue)
    return deadline.late?.until
      ? words.today.lateUntil(when)
      : words.today.late;
  return at === deadline.official
    ? words.today.due(when)
    : words.today.yours(when);
}

/** "due tomorrow, 5:00 pm, worth 10, about 6 h to do, 2 h 30 min free before it". */
export function reason(next: NextUp, local: Conventions): string {
  const { deadline, needed, free, tight } = next;
  const { worth, late } = deadline;
  return words.today.reason({
    due: dueWords(next, local),
    worth:
      worth !== null && late?.points
        ? words.today.worthStill(late.points, worth)
        : worth,
    needed: needed > 0 ? lengthWords(needed, local) : null,
    about: !deadline.estimate.mine,
    free: tight || next.daysLeft <= near ? lengthWords(free, local) : null,
    tight,
  });
}
