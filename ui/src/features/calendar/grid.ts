// What every grid of the calendar is given and gives back, whoever draws it.

import type {
  Calendar,
  CourseLine,
  Entry,
} from "../../lib/api/generated/commands";
import type { Conventions } from "../../lib/format";
import type { Drop } from "./hand.svelte";

export interface GridProps {
  stretch: Calendar;
  /** The clock on the wall; it goes on while the stretch stays. */
  now: string;
  entries: readonly Entry[];
  courses: readonly CourseLine[];
  local: Conventions;
  selected: string | null;
  onselect: (entry: Entry) => void;
  /** Something was let go of; what is held stays drawn until this is settled. */
  ondrop: (drop: Drop) => Promise<unknown>;
  /** A key on an entry; answers whether it was meant. */
  onkey: (event: KeyboardEvent, entry: Entry | undefined) => boolean;
  /** Opens a day as a day. */
  onday: (date: string) => void;
  /** Opens a day as a list. */
  onlist: (date: string) => void;
}
