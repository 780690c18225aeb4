/** A count with its noun, both by the rules of a language. */
export function plural(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  ) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
