import type { Language } from "../../locales/language.ts";
import { knownLanguages } from "../known-languages.ts";

/**
 * Tells whether words only send their reader on: “Other policies speak of it too” is no section on it.
 *
 * @param folded the words, as `foldWords` gives them
 * @param language the language they are in
 */
export function isPointer(folded: string, language: Language): boolean {
  const { pointers = [] } = knownLanguages[language].titles ?? {};
  return pointers.some((words) => folded.includes(` ${words} `));
}
