// Mends what the calendar library says to a screen reader: its table holds no table, its asides and headers are
// no landmarks, and it names what may not be named. It draws anew whenever it likes, so the mending watches it.

import type { Attachment } from "svelte/attachments";

const counted = ["aria-colindex", "aria-colspan"];
const landmarks = ["ASIDE", "ARTICLE", "HEADER", "SECTION"];

function mend(element: Element, label: string): void {
  for (const name of counted) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  }
  const role = element.getAttribute("role");
  if (element.classList.contains("ec-main")) {
    // What scrolls can be reached and has a name.
    if (role !== "region") element.setAttribute("role", "region");
    if (element.getAttribute("aria-label") !== label)
      element.setAttribute("aria-label", label);
    element.setAttribute("tabindex", "0");
  } else if (landmarks.includes(element.tagName)) {
    if (role !== "presentation") element.setAttribute("role", "presentation");
  } else if (role !== null && role !== "button") {
    element.removeAttribute("role");
  }
  if (role === null && element.matches("time[aria-label], span[aria-label]")) {
    element.removeAttribute("aria-label");
  }
}

/** Keeps the library's elements honest. What can be pressed keeps its role; what is ours is left alone. */
export function mended(label: string): Attachment<HTMLElement> {
  return (root) => {
    /** The element itself is not mended; what is ours is not entered. */
    const within = (element: Element) => {
      const walk = document.createTreeWalker(
        element,
        NodeFilter.SHOW_ELEMENT,
        (inner) =>
          (inner as Element).hasAttribute("data-ours")
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_ACCEPT,
      );
      while (walk.nextNode()) mend(walk.currentNode as Element, label);
    };
    within(root);
    // Only what changed is looked at: a page that is turned must not cost a walk over the whole grid.
    const watch = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if ((target as Element).closest("[data-ours]")) continue;
        if (type === "attributes") mend(target as Element, label);
        for (const node of addedNodes) {
          if (!(node instanceof Element) || node.hasAttribute("data-ours"))
            continue;
          mend(node, label);
          within(node);
        }
      }
    });
    watch.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["role", "aria-label", ...counted],
    });
    return () => watch.disconnect();
  };
}
