// Where the keys are in lists of deadlines.

import type { AssessmentId } from "../../lib/api/generated/commands";

/** What a list needs to know of the keys that go through it and its neighbours. */
export interface Hand {
  /** The one line at which the Tab key stops. */
  readonly reachable: AssessmentId | null;
  /** Says that a line has the focus. */
  readonly reach: (id: AssessmentId) => void;
  /** The lines that can be seen, in their order. */
  readonly order: () => AssessmentId[];
}
