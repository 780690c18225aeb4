// The words of the window, in the language it speaks.

import type { Language } from "../api/generated/commands";
import { compose, type Areas, type Words } from "./compose";
import * as english from "./en";
import { countAs } from "./numbers";

/** The languages, each by the name it gives itself. */
export const languages: Record<Language, string> = {
  en: "English",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  zh: "简体中文",
};

/** The others come when they are wanted. */
const others: Record<Exclude<Language, "en">, () => Promise<Areas>> = {
  de: () => import("./de"),
  es: () => import("./es"),
  fr: () => import("./fr"),
  zh: () => import("./zh"),
};

/** The first language spoken here of those that a system asks for, for as long as the core has not said which. */
export function languageOf(wanted: readonly string[]): Language {
  const codes = wanted.map((tag) => tag.split("-")[0]);
  const known = (code = ""): code is Language => code in languages;
  return codes.find(known) ?? "en";
}

const en = compose("en", english);

/** The words in use. They change with the language: take them where they are shown, never once for all. */
export let words: Words = en;

/** Changes the words, and how numbers are written. */
export async function speak(language: Language, locale: string): Promise<void> {
  words = language === "en" ? en : compose(language, await others[language]());
  countAs(locale);
}

export type { Words };
