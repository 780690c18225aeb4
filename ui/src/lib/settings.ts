// The sections of the settings, and how one gets to them.

/** A section of the settings. */
export type SettingsPart =
  "look" | "study" | "rules" | "trust" | "export" | "about";

/** The section's name on the page. */
export const anchorOf = (part: SettingsPart) => `settings-${part}`;

/** Shows a section from its beginning, and puts the focus on its heading, or on what is named within it. */
export function goToPart(part: SettingsPart, to = "h2"): void {
  const section = document.getElementById(anchorOf(part));
  section?.scrollIntoView({ block: "start" });
  const goal = section?.querySelector<HTMLElement>(to);
  (goal ?? section?.querySelector("h2"))?.focus({ preventScroll: true });
}
