// Groups that stay as they stand while a pointer is over them, so that a second press meets the line it was meant for.

interface Group<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

/**
 * What is new of each line, in the place where it stood. Lines that are gone leave, and a line that nobody has seen
 * yet makes everything fall into its new place.
 */
export function standing<
  Item extends { readonly id: string },
  G extends Group<Item>,
>(stood: readonly G[], fresh: readonly G[]): readonly G[] {
  const now = new Map(
    fresh.flatMap(({ items }) => items.map((item) => [item.id, item] as const)),
  );
  const known = new Set(
    stood.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  if ([...now.keys()].some((id) => !known.has(id))) return fresh;
  return stood
    .map((group) => ({
      ...group,
      items: group.items.flatMap(({ id }) => now.get(id) ?? []),
    }))
    .filter(({ items }) => items.length > 0);
}
