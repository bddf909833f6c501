import { memoize } from "../../content/memoize.ts";
import type { FactPatterns } from "../../locales/document-language.ts";
import type { SubjectSign } from "../../locales/document-words.ts";
import type { Language } from "../../locales/language.ts";
import type { SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { hasWords, type SoughtWords, seekBy } from "../says-fact.ts";

/** A sign as it is looked for. */
interface SoughtSign {
  readonly each: readonly (readonly SoughtWords[])[];
  readonly unless: readonly SoughtWords[];
}

const signsBy = memoize((patterns: FactPatterns) =>
  memoize((signs: readonly SubjectSign[]): readonly SoughtSign[] =>
    signs.map(({ each, unless = [] }) => ({
      each: each.map((words) => words.map(seekBy(patterns))),
      unless: unless.map(seekBy(patterns)),
    })),
  ),
);

/**
 * Counts the words of a section's signs that stand in a text.
 *
 * @param folded the text, as `foldWords` gives it
 * @param definition the section
 * @param language the language of the text
 * @returns how many words of the sign that has most of them; 0 where none has all that it asks for
 */
export function countSigns(
  folded: string,
  definition: SectionDefinition,
  language: Language,
): number {
  const signs = signsBy(knownLanguages[language].facts)(definition.signs[language]);
  const counts = signs.map(({ each, unless }) => {
    if (unless.some((words) => hasWords(folded, words))) return 0;
    const found = each.map((group) => group.filter((words) => hasWords(folded, words)).length);
    return found.includes(0) ? 0 : found.reduce((sum, count) => sum + count, 0);
  });
  return Math.max(0, ...counts);
}

/**
 * Tells whether a text has words that take a section's signs back: “welcome to bring” is no welcome.
 *
 * @param folded the text, as `foldWords` gives it
 * @param definition the section
 * @param language the language of the text
 */
export function hasCounterSign(
  folded: string,
  definition: SectionDefinition,
  language: Language,
): boolean {
  const signs = signsBy(knownLanguages[language].facts)(definition.signs[language]);
  return signs.some(({ unless }) => unless.some((words) => hasWords(folded, words)));
}
