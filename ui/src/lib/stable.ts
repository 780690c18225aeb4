/** Hands on what it is given, and the very same thing again as long as it says the same: nothing is drawn anew then. */
export function stable<T>(): (next: T) => T {
  let last: { value: T; said: string } | null = null;
  return (next) => {
    const said = JSON.stringify(next);
    if (last?.said !== said) last = { value: next, said };
    return last.value;
  };
}
