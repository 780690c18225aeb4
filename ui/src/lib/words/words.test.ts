import { describe, expect, test } from "vitest";

import type { Language } from "../api/generated/commands";
import { compose } from "./compose";
import * as de from "./de";
import * as areas from "./en";
import * as es from "./es";
import * as fr from "./fr";
import { languages, speak, words } from "./index";
import * as zh from "./zh";

const en = compose("en", areas);
const others: Partial<Record<Language, object>> = {
  de: compose("de", de),
  es: compose("es", es),
  fr: compose("fr", fr),
  zh: compose("zh", zh),
};

/** What is written the same on purpose: names, and what the one-line reader understands. */
const same = [
  /^(name|direction|some)$/,
  /^quick\.(placeholder|examples)$/,
  /^calendar\.(plus|otherHours|noClass|held)$/,
  /^notice\.undone$/,
  /^source\.title$/,
  /^search\.withWhat$/,
  /^intake\.megabytes$/,
  /^quick\.takes$/,
  /(percent|weight)$/,
  /^inspector\.imported$/,
  /^today\.offFor$/,
  // What is printed on keys is much the same everywhere.
  /^keyNames\./,
];
/** Words that another language happens to have as well, and sentences of them. */
const shared: Partial<Record<Language, readonly string[]>> = {
  de: "Plan Filter Code Name Links Import Version Person Quiz Mail today.beginsIn".split(
    " ",
  ),
  es: ["no", "Agenda", "Plan"],
  fr: "Plan minutes Note Date Minutes Documents Points Version Mail Code review.pages review.page review.pageBreak grades.points".split(
    " ",
  ),
};

type Leaf = string | readonly unknown[] | ((...args: unknown[]) => string);

/** Every word with the way to it. */
function leaves(words: object, way = ""): Map<string, Leaf> {
  const all = new Map<string, Leaf>();
  for (const [key, value] of Object.entries(words)) {
    const path = way ? `${way}.${key}` : key;
    if (typeof value === "object" && !Array.isArray(value))
      leaves(value, path).forEach((leaf, path) => all.set(path, leaf));
    else all.set(path, value);
  }
  return all;
}

const samples = (count: number) => [
  Array.from({ length: count }, (_, index) => `<${index}>`),
  Array.from({ length: count }, (_, index) => 210 + index * 60),
  Array.from({ length: count }, (_, index) => [`<${index}>`]),
];

/** What a sentence says with made-up values; `null` for values it has no use for. */
function said(leaf: Leaf, values: unknown[]): string | null {
  if (typeof leaf !== "function") return null;
  try {
    return String(leaf(...values));
  } catch {
    return null;
  }
}

/** Which of some values show up in a text. */
const shown = (text: string | null, values: unknown[]) =>
  values.map((value) => text?.includes(String(value)) ?? false);

const english = leaves(en);

describe.each(Object.keys(others) as Language[])("%s", (language) => {
  const own = leaves(others[language] ?? {});

  test("has_every_word_and_no_other", () => {
    expect([...english.keys()].filter((path) => !own.has(path))).toEqual([]);
    expect([...own.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  test("left_no_word_in_english", () => {
    const left = [...english].filter(([path, leaf]) => {
      const word = own.get(path);
      const meant = [path, String(leaf)].some((one) =>
        shared[language]?.includes(one),
      );
      if (word === undefined || meant || same.some((one) => one.test(path)))
        return false;
      if (typeof leaf !== "function") return String(word) === String(leaf);
      return samples(leaf.length).every(
        (values) =>
          said(leaf, values) !== null &&
          said(leaf, values) === said(word, values),
      );
    });
    expect(left.map(([path]) => path)).toEqual([]);
  });

  test("says_every_value_that_areassays", () => {
    const lost = [...english].filter(([path, leaf]) => {
      const word = own.get(path);
      if (typeof leaf !== "function" || word === undefined) return false;
      return samples(leaf.length).some((values) => {
        const expected = said(leaf, values);
        return (
          expected !== null &&
          String(shown(said(word, values), values)) !==
            String(shown(expected, values))
        );
      });
    });
    expect(lost.map(([path]) => path)).toEqual([]);
  });
});

test("a_language_is_spoken_once_it_is_loaded", async () => {
  for (const language of Object.keys(languages) as Language[]) {
    await speak(language, language);
    expect(words.settings.title).toBe(
      leaves(others[language] ?? en).get("settings.title"),
    );
  }
  await speak("de", "de-AT");
  expect(words.course.weight("12.5")).toContain("12,5");
  await speak("en", "en-GB");
  expect(words.course.weight("12.5")).toContain("12.5");
});
