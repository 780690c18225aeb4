// How long it is until a class or an office hour begins.

import type { Wait } from "../../lib/api/generated/commands";
import { lengthWords, type Conventions } from "../../lib/format";
import { words } from "../../lib/words";

/** "in 1 hr 24 min", "in 1 day 3 hr": minutes count on the same day only. */
export function beginsIn(
  { days, hours, minutes }: Wait,
  local: Conventions,
): string {
  const rest = hours * 60 + (days > 0 ? 0 : minutes);
  return words.course.begins(days, rest > 0 ? lengthWords(rest, local) : "");
}
