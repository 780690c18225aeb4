// What every grid of the calendar is given and gives back, whoever draws it.

import type {
  Calendar,
  CourseLine,
  Entry,
  Proposal,
} from "../../lib/api/generated/commands";
import type { Conventions } from "../../lib/format";
import type { Drop } from "./hand.svelte";

export interface GridProps {
  stretch: Calendar;
  /** The clock on the wall; it goes on while the stretch stays. */
  now: string;
  entries: readonly Entry[];
  /** Study blocks that are proposed and not taken over; drawn among the hours. */
  proposals?: readonly Proposal[];
  /** Whether a weekend is shown that has nothing on it. */
  whole?: boolean;
  courses: readonly CourseLine[];
  local: Conventions;
  selected: string | null;
  onselect: (entry: Entry) => void;
  /** Takes a proposed block over; without it they can be looked at only. */
  onaccept?: ((proposal: Proposal) => void) | undefined;
  /** Something was let go of; what is held stays drawn until this is settled. */
  ondrop: (drop: Drop) => Promise<unknown>;
  /** A key on an entry; answers whether it was meant. */
  onkey: (event: KeyboardEvent, entry: Entry | undefined) => boolean;
  /** Opens a day as a day. */
  onday: (date: string) => void;
  /** Opens a day as a list. */
  onlist: (date: string) => void;
}
