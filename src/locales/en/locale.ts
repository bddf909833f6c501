import type { LocaleDefinition } from "../locale-definition.ts";
import { words } from "./words.ts";

/** English, as it is read in the United States. */
export const en = {
  tag: "en",
  name: "English",
  // Lists stand without a comma before their last “and”, as in British English.
  ways: { dates: "en-US", lists: "en-GB" },
  words,
} as const satisfies LocaleDefinition;
