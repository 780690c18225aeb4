// How the words of a language become one list, for all languages in the same way.

import type { Language } from "../api/generated/commands";
import type * as english from "./en";
import { plural } from "./plural";

/** What a language says, by area. English sets what there is to say: a word that another lacks does not compile. */
export type Areas = typeof english;
/** What every screen says. */
export type Common = typeof english.common;

/** All words of a language; what every screen says stands beside the areas. */
export function compose(language: Language, { common, ...areas }: Areas) {
  return { name: "Semestra", some: plural(language), ...common, ...areas };
}

export type Words = ReturnType<typeof compose>;
