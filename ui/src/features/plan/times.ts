// When a block is, in words.

import {
  dayWords,
  timeOf,
  timeRangeWords,
  type Conventions,
} from "../../lib/format";

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
