// Numbers as they are written where the student is.

let numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });

/** Writes numbers from now on as a locale does. A system without a language calls its locale `C`, which is none. */
export function countAs(locale: string): void {
  const known = /^[a-z]{2,3}(-|$)/i.test(locale) ? locale : "en";
  numbers = new Intl.NumberFormat(known, { maximumFractionDigits: 4 });
}

/** A number, or one that the core wrote; what is none is shown as it is. */
export function number(written: number | string): string {
  return Number.isNaN(Number(written))
    ? String(written)
    : numbers.format(Number(written));
}

/** A decimal as a student types it: with the sign of the place, and nothing between thousands. */
export function typable(decimal: string): string {
  return number(decimal) === decimal
    ? decimal
    : decimal.replace(".", number("0.5").replaceAll(/\p{Nd}/gu, ""));
}
