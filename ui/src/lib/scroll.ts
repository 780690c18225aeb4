// Bringing things into view.

/** Whether the student asked the system for little motion. */
function still(): boolean {
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
}

/** Brings an element into view without a jump, where motion is welcome. */
export function glideTo(element: Element): void {
  const behavior = still() ? "auto" : "smooth";
  element.scrollIntoView({ block: "nearest", behavior });
}

/** Brings an element into view at once. */
export function jumpTo(element: Element): void {
  element.scrollIntoView({ block: "nearest", behavior: "auto" });
}
