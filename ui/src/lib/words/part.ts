// Languages that do not have every word yet.

/** Some of the words, to any depth. */
export type Part<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [K in keyof T]?: Part<T[K]> }
      : T;

/** The words of a language, with those of another where it has none. */
export function filled<T extends object>(whole: T, part: Part<T>): T {
  const entries = Object.entries(whole).map(([key, value]) => {
    const own = (part as Record<string, unknown>)[key];
    if (own === undefined) return [key, value];
    const group =
      typeof value === "object" && value !== null && !Array.isArray(value);
    return [key, group ? filled(value, own as Part<object>) : own];
  });
  return Object.fromEntries(entries) as T;
}
