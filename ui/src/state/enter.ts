// Where the focus goes with what was opened without a pointer.

import { enterPane, enterScreen } from "../lib/focus";
import type { Desk } from "./desk.svelte";

/** Does something, and takes the focus along into the pane or the screen that it opened. */
export function enter<T>(desk: Desk, work: () => T): T {
  const { selected } = desk;
  const screen = JSON.stringify(desk.screen);
  const done = work();
  if (desk.selected && desk.selected !== selected) void enterPane();
  // A section of the settings that was asked for takes the focus itself.
  else if (desk.screen.name === "settings" && desk.screen.at) return done;
  else if (JSON.stringify(desk.screen) !== screen) void enterScreen();
  return done;
}
