import type { Attachment } from "svelte/attachments";

import type { Entry } from "../../lib/api/generated/commands";
import {
  drawn,
  hourAt,
  isWork,
  movable,
  moved,
  nudged,
  spanOf,
  stretchable,
  stretched,
  type Span,
  type Spot,
} from "./moves";
import {
  boxesOf,
  nearestSpot,
  spotAt,
  upperEdge,
  type Box,
  type Surface,
} from "./surface";

/** What the hand holds: an entry, its lower edge, or nothing yet that it draws. */
export interface Grip {
  readonly entry: Entry | null;
  readonly how: "move" | "stretch" | "draw";
  readonly span: Span;
}

/** What was let go of, and where that is on the glass. */
export interface Drop extends Grip {
  readonly box: Box;
}

/** Who asks for the grid at a moment, and who is told. */
export interface Holding {
  surface: () => Surface;
  entries: () => readonly Entry[];
  /** What is held stays drawn until this is settled. */
  ondrop: (drop: Drop) => Promise<unknown>;
}

/** So many pixels are a slip of the finger and no drag. */
const slip = 4;
const edge = 28;
const nowhere: Box = { top: 0, left: 0, width: 0, height: 0 };

/** A hand over the grid, by pointer or by keys: it takes, holds and lets go; what that means others say. */
export class Hand {
  grip = $state.raw<Grip | null>(null);
  boxes = $state.raw<readonly Box[]>([]);
  #taken: { spot: Spot; x: number; y: number; grip: Grip } | null = null;
  #at = { x: 0, y: 0 };
  #byKeys = false;
  #root: HTMLElement | null = null;
  #frame = 0;

  constructor(private readonly holding: Holding) {}

  /** Lets nothing be held any more. */
  empty(): void {
    this.#release();
    this.grip = null;
    this.boxes = [];
  }

  /** Watches over a grid. */
  readonly over: Attachment<HTMLElement> = (root) => {
    this.#root = root;
    const down = (event: PointerEvent) => this.#down(event);
    const scrolled = () => this.#draw();
    root.addEventListener("pointerdown", down);
    root.addEventListener("scroll", scrolled, true);
    return () => {
      root.removeEventListener("pointerdown", down);
      root.removeEventListener("scroll", scrolled, true);
      this.empty();
      this.#root = null;
    };
  };

  /** Alt and an arrow on an entry; it is let go of with the Alt key. Answers whether the key was meant for it. */
  nudge(event: KeyboardEvent): boolean {
    if (event.key === "Escape" && this.#byKeys) {
      this.empty();
      return true;
    }
    if (!event.altKey || !/^Arrow(Left|Right|Up|Down)$/.test(event.key))
      return false;
    const entry = this.#entryAt(event.target);
    if (!entry || !movable(entry)) return false;
    const held = this.grip?.entry?.key === entry.key ? this.grip : null;
    const rtl = getComputedStyle(event.target as Element).direction === "rtl";
    const span = nudged(
      entry,
      held?.span ?? spanOf(entry),
      event.key,
      event.shiftKey,
      rtl,
    );
    if (!held) this.#takeByKeys();
    this.#hold({ entry, how: event.shiftKey ? "stretch" : "move", span });
    this.#bringIntoView();
    return true;
  }

  #takeByKeys(): void {
    this.#byKeys = true;
    addEventListener("keyup", this.#letGo);
    addEventListener("blur", this.#slipped);
  }

  readonly #letGo = (event: KeyboardEvent) => {
    if (event.key === "Alt") this.#drop();
  };
  readonly #slipped = () => this.empty();

  #entryAt(target: EventTarget | null): Entry | undefined {
    const button =
      target instanceof Element
        ? target.closest<HTMLElement>("[data-entry]")
        : null;
    const key = button?.dataset["entry"];
    return this.holding.entries().find((entry) => entry.key === key);
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const { target, clientX: x, clientY: y } = event;
    if (!(target instanceof Element)) return;
    const surface = this.holding.surface();
    const entry = this.#entryAt(target);
    const spot = entry
      ? nearestSpot(surface, x, y)
      : target.closest("button, a")
        ? null
        : spotAt(surface, x, y);
    if (!spot || (entry && !movable(entry))) return;
    const pulls = entry && target.closest(".pull") && stretchable(entry);
    const grip: Grip = entry
      ? { entry, how: pulls ? "stretch" : "move", span: spanOf(entry) }
      : { entry: null, how: "draw", span: hourAt(spot) };
    this.empty();
    // What lies in the lane has no hour under the pointer, wherever it is taken.
    const lane = entry && target.closest(".lane");
    this.#taken = {
      spot: lane ? { ...spot, minute: null } : spot,
      x,
      y,
      grip,
    };
    this.#at = { x, y };
    addEventListener("pointermove", this.#move);
    addEventListener("pointerup", this.#up);
    addEventListener("pointercancel", this.#slipped);
    addEventListener("keydown", this.#escape, true);
  }

  readonly #move = (event: PointerEvent) => {
    const taken = this.#taken;
    if (!taken) return;
    this.#at = { x: event.clientX, y: event.clientY };
    const far =
      Math.abs(this.#at.x - taken.x) + Math.abs(this.#at.y - taken.y) > slip;
    if (!this.grip && !far) return;
    if (!this.grip) this.#glide();
    this.#follow();
  };

  readonly #up = () => {
    const taken = this.#taken;
    if (!taken) return;
    if (this.grip) {
      swallowClick();
      this.#drop();
      return;
    }
    this.#release();
    // Pressed and not dragged: an entry is opened by its own button; on the empty grid an hour begins here.
    if (taken.grip.how !== "draw") return;
    this.#hold(taken.grip);
    this.#drop();
  };

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !this.grip) return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick();
    this.empty();
  };

  #follow(): void {
    const taken = this.#taken;
    if (!taken) return;
    const { entry, how } = taken.grip;
    const spot = nearestSpot(this.holding.surface(), this.#at.x, this.#at.y);
    if (!spot) return;
    const span = !entry
      ? drawn(taken.spot, spot)
      : how === "stretch"
        ? stretched(entry, taken.spot, spot)
        : moved(entry, taken.spot, spot);
    this.#hold({ entry, how, span });
  }

  #hold(grip: Grip): void {
    this.grip = grip;
    this.#draw();
  }

  #draw(): void {
    const { grip } = this;
    if (!grip) return;
    const lane =
      grip.span.allDay || (grip.entry !== null && isWork(grip.entry));
    this.boxes = boxesOf(this.holding.surface(), grip.span, lane);
  }

  #drop(): void {
    const { grip } = this;
    this.#release();
    if (!grip) return;
    const [box = nowhere] = this.boxes;
    void this.holding.ondrop({ ...grip, box }).finally(() => {
      // Meanwhile the hand may have taken something else.
      if (this.grip === grip) this.empty();
    });
  }

  #release(): void {
    this.#taken = null;
    this.#byKeys = false;
    cancelAnimationFrame(this.#frame);
    removeEventListener("pointermove", this.#move);
    removeEventListener("pointerup", this.#up);
    removeEventListener("pointercancel", this.#slipped);
    removeEventListener("keydown", this.#escape, true);
    removeEventListener("keyup", this.#letGo);
    removeEventListener("blur", this.#slipped);
  }

  get #scroller(): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(".ec-main") ?? null;
  }

  /** Scrolls the hours as long as the hand is at their edge. */
  #glide(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const upper = upperEdge(this.holding.surface());
    const again = () => {
      if (!this.#taken) return;
      const { y } = this.#at;
      const lower = scroller.getBoundingClientRect().bottom;
      if (y > lower - edge) scroller.scrollTop += 6;
      else if (y > upper && y < upper + edge) scroller.scrollTop -= 6;
      this.#frame = requestAnimationFrame(again);
    };
    this.#frame = requestAnimationFrame(again);
  }

  /** Brings what is held by keys into view. */
  #bringIntoView(): void {
    const scroller = this.#scroller;
    const [box] = this.boxes;
    if (!scroller || !box || this.grip?.span.allDay) return;
    const upper = upperEdge(this.holding.surface());
    const lower = scroller.getBoundingClientRect().bottom;
    if (box.top < upper) scroller.scrollTop -= upper - box.top + edge;
    else if (box.top + box.height > lower)
      scroller.scrollTop += box.top + box.height - lower + edge;
  }
}

/** The press that ends a drag is no click on what lies there. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, true));
}
