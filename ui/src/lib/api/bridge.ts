// What the window can ask of the core and of the system; the real one is client.ts, tests and the dev page bring their own.

import type {
  Commands,
  Document,
  Failure,
  Subject,
} from "./generated/commands";

/** Asks the core; rejects with a `Failure`. */
export type Call = <Action extends keyof Commands>(
  action: Action,
  request: Commands[Action][0],
) => Promise<Commands[Action][1]>;

/** What a notification or the tray wants shown. */
export type Wanted = Subject | { type: "screen"; name: string };

export interface Bridge {
  call: Call;
  /** Lets the student choose a file; nothing when they think better of it. */
  pickDocument(): Promise<Document | null>;
  /** Lets the student choose where a file goes; its ending says what sort it is. */
  pickExportPath(suggested: string): Promise<string | null>;
  /** Opens a page or a mail in the system's own program. */
  openLink(url: string): Promise<void>;
  /** Lets the system print what the window shows; what is for paper is said by the style sheet. */
  print(): Promise<void>;
  /** Says that the first screen is on the glass. */
  painted(): Promise<void>;
  /** Calls back when something in the store changed; answers with the way to stop. */
  onChanged(listener: () => void): () => void;
  /** Calls back when something wants to be shown; answers with the way to stop. */
  onOpen(listener: (wanted: Wanted) => void): () => void;
}

const codes: readonly string[] = [
  "invalid",
  "gone",
  "nothing",
  "unusable",
  "internal",
] satisfies Failure["code"][];

/** What was thrown, as a failure: anything the core did not say is a fault of ours. */
export function asFailure(thrown: unknown): Failure {
  if (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    "message" in thrown
  ) {
    if (codes.includes(String(thrown.code))) return thrown as Failure;
  }
  return {
    code: "internal",
    message: thrown instanceof Error ? thrown.message : String(thrown),
  };
}
