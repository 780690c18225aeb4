// How a part of the made-up core answers: what was done, why it was not, and whether it knows an action at all.

import type {
  Commands,
  Failure,
  Saved,
} from "../../src/lib/api/generated/commands";

export const saved = <T>(value: T, did: string): Saved<T> => ({ value, did });

export const failure = (code: Failure["code"], message: string): Failure => ({
  code,
  message,
});

/** How a part answers an action, if it is one of its own. */
export function methodOf<A extends keyof Commands>(
  part: object,
  action: A,
): ((request: Commands[A][0]) => Commands[A][1]) | undefined {
  const method = (part as Record<string, unknown>)[action];
  return typeof method === "function"
    ? (request) => method.call(part, request) as Commands[A][1]
    : undefined;
}
