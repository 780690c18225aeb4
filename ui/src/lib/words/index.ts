// The words of the window. A second language is one more file of the same shape.

import { en, type Words } from "./en";

export const words: Words = en;
export type { Words };
