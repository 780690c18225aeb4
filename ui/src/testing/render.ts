// The whole window before a made-up core, for tests.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import axe from "axe-core";

import { sampleBridge, type Wishes } from "../../dev/mock";
import App from "../App.svelte";
import type { Bridge, Call, Wanted } from "../lib/api/bridge";
import type { Commands } from "../lib/api/generated/commands";

/** What was asked of the core, in order. */
export type Asked = { action: keyof Commands; request: unknown }[];

export interface Window {
  asked: Asked;
  changed: () => void;
  open: (wanted: Wanted) => void;
  links: string[];
  painted: number;
  printed: number;
}

/** What is on the screen under a test id. */
export const by = (testid: string) => screen.getByTestId(testid);

/** Presses a key, on the page as such where nothing else is named. */
export const press = (key: string, held = {}, on: Element = document.body) =>
  fireEvent.keyDown(on, { key, bubbles: true, ...held });

/** Opens the window and waits for its first screen. */
export async function openWindow(
  wishes: Wishes = {},
  answers: Partial<{
    [A in keyof Commands]: (request: Commands[A][0]) => Commands[A][1];
  }> = {},
): Promise<Window> {
  const sample = sampleBridge(wishes);
  const seen: Window = {
    asked: [],
    changed: () => undefined,
    open: () => undefined,
    links: [],
    painted: 0,
    printed: 0,
  };
  const call: Call = async (action, request) => {
    seen.asked.push({ action, request });
    const own = answers[action];
    return own ? own(request) : sample.call(action, request);
  };
  const bridge: Bridge = {
    ...sample,
    call,
    openLink: async (url) => void seen.links.push(url),
    painted: async () => void (seen.painted += 1),
    print: async () => void (seen.printed += 1),
    onChanged: (listener) => ((seen.changed = listener), () => undefined),
    onOpen: (listener) => ((seen.open = listener), () => undefined),
  };
  const { container } = render(App, { bridge });
  await waitFor(() => {
    if (!container.querySelector("main")?.childElementCount)
      throw new Error("nothing yet");
  });
  return seen;
}

/** Opens the window at one of its places. */
export async function openAt(
  place: string,
  ...options: Parameters<typeof openWindow>
): Promise<Window> {
  const seen = await openWindow(...options);
  await fireEvent.click(screen.getByTestId(`nav-${place}`));
  return seen;
}

/** Opens a page that has just been read, and waits for what is to be seen of it. */
export async function openReview(
  wishes: Wishes = {},
  sees = "review-draft",
): Promise<Window> {
  const seen = await openAt("import", wishes);
  await fireEvent.click(by("pick-button"));
  await screen.findByTestId(sees);
  return seen;
}

/** What axe finds; what needs real layout is looked at in the real window. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      "scrollable-region-focusable": { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The last request of an action. */
export function lastOf<A extends keyof Commands>(
  { asked }: Window,
  action: A,
): Commands[A][0] | undefined {
  return asked.findLast((one) => one.action === action)?.request as
    Commands[A][0] | undefined;
}
