// German.

import type { Words } from "../en";
import type { Part } from "../part";
import { settings } from "./settings";

export const words: Part<Words> = { settings };
