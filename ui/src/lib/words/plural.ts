import { number } from "./numbers";

/** A count with its noun, by the rules of a language. */
export function plural(language: string) {
  const rules = new Intl.PluralRules(language);
  return (
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  ) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
