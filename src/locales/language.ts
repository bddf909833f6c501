import { locales } from "./locales.ts";

/** A language that the site and its documents may be in (BCP 47), as in the attribute `lang`. */
export type Language = (typeof locales)[number]["tag"];

/** Those languages. Adding one makes every string below need it. */
export const languages: readonly [Language, ...Language[]] = readTags(locales);

/** A string, or strings, in every language. */
export type Localized<Text> = Readonly<Record<Language, Text>>;

/** The language of a site whose home names none. A document that does not say its own is in the site's. */
export const defaultLanguage = "en" satisfies Language;

/** The language of findings and commands, which only the people who run a home read. */
export const operatorLanguage = "en" satisfies Language;

function readTags([first, ...others]: readonly [
  (typeof locales)[number],
  ...(typeof locales)[number][],
]): readonly [Language, ...Language[]] {
  return [first.tag, ...others.map(({ tag }) => tag)];
}

/**
 * Gives a text in every language.
 *
 * @param read gives it in one of them
 */
export function localize<Text>(read: (language: Language) => Text): Localized<Text> {
  const texts = languages.map((language) => [language, read(language)] as const);
  return Object.fromEntries(texts) as Localized<Text>; // one of each language
}
