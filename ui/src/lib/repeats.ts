// What repeats is one line until one opens it.

import { evidenceOf, type Found } from "./drafts";

/** An item by itself, or several of the same words whose dates a rule of the page gives. */
export type Line =
  | { readonly type: "one"; readonly key: string; readonly found: Found }
  | {
      readonly type: "many";
      readonly key: string;
      readonly items: readonly Found[];
    };

/** So many make a line of their own. */
const several = 3;

/** The rule an item follows, as a name; nothing for what has a date of its own. */
function ruleOf(found: Found): string | null {
  if (found.section !== "events" || found.item.date === null) return null;
  const { kind, session_kind, title } = found.item;
  return evidenceOf(found, "date")?.basis === "derived"
    ? [kind, session_kind, title].join("\n")
    : null;
}

/** Items as lines: those of one rule stand together where the first of them is. */
export function linesOf(items: readonly Found[]): Line[] {
  const rules = new Map<string, Found[]>();
  for (const found of items) {
    const rule = ruleOf(found);
    if (rule === null) continue;
    const all = rules.get(rule);
    if (all) all.push(found);
    else rules.set(rule, [found]);
  }
  return items.flatMap((found): Line[] => {
    const rule = ruleOf(found);
    const all = rule === null ? [] : (rules.get(rule) ?? []);
    if (all.length < several) return [{ type: "one", key: found.key, found }];
    const [first] = all;
    return first === found
      ? [{ type: "many", key: `all-${found.key}`, items: all }]
      : [];
  });
}
