// Spanish.

import type { Words } from "../en";
import type { Part } from "../part";

export const words: Part<Words> = {};
