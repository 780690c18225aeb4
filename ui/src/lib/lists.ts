// Small questions about lists.

/** The lists of equal keys, in the order in which each key first appears. */
export function groupBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

/** Keys to ask for membership; it never changes, so nothing needs to watch it. */
export function keySet(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys);
}

/** Values to look up; the list of them never changes, so nothing needs to watch it. */
export function lookUp<K, V>(
  pairs: readonly (readonly [K, V])[],
): ReadonlyMap<K, V> {
  return new Map(pairs);
}
