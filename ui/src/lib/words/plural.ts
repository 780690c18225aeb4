/** Chooses the form of a counted noun by the rules of its language. */
export function plural(language: string) {
  const rules = new Intl.PluralRules(language);
  return (
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  ) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
