import type { Found } from "../lib/drafts";
import { holdsWords, kindOf, type Kind } from "../lib/filters";
import type { Conventions } from "../lib/format";

/** Which items of a draft one wants to see. */
export class Filter {
  onlyDoubtful = $state(false);
  kind = $state<Kind | "all">("all");
  words = $state("");
  /** Whether the field of the filter is to get the focus. */
  seeks = $state(false);

  /** Whether it lets an item pass that is doubtful or not. */
  passes(found: Found, doubtful: boolean, local: Conventions): boolean {
    if (this.onlyDoubtful && !doubtful) return false;
    if (this.kind !== "all" && kindOf(found) !== this.kind) return false;
    return holdsWords(found, this.words, local);
  }

  /** Lets everything pass. */
  clear(): void {
    this.onlyDoubtful = false;
    this.kind = "all";
    this.words = "";
  }
}
