// When a block is and how much a plan proposes, in words.

import type { WeekPlan } from "../../lib/api/generated/commands";
import {
  dayWords,
  lengthWords,
  timeOf,
  timeRangeWords,
  type Conventions,
} from "../../lib/format";
import { minutesBetween } from "../../lib/wall";
import { words } from "../../lib/words";

interface Span {
  readonly start: string;
  readonly end: string;
}

/** "4:00 – 6:00 pm". */
export function hoursWords({ start, end }: Span, local: Conventions): string {
  return timeRangeWords(timeOf(start), timeOf(end), local);
}

/** "Thu 6 Feb, 4:00 – 6:00 pm". */
export function blockWords(span: Span, local: Conventions): string {
  return `${dayWords(span.start, local)}, ${hoursWords(span, local)}`;
}

/** "12 blocks are proposed, 23 h in all, until Tue 11 Feb.", and what makes room for them. */
export function proposalWords(
  { proposed, replaced, until }: WeekPlan,
  local: Conventions,
): string {
  const minutes = proposed
    .map(({ start, end }) => minutesBetween(start, end))
    .reduce((sum, one) => sum + one, 0);
  const length = lengthWords(minutes, local);
  const said = words.plan.proposed(
    proposed.length,
    length,
    dayWords(until, local),
  );
  return replaced.length > 0
    ? `${said} ${words.plan.inPlaceOf(replaced.length)}`
    : said;
}
