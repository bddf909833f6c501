/** The languages a document may be written in. Adding one here makes every string below need it. */
export const languages = ["en"] as const;

/** The language of a document, as in the `lang` attribute of its page (BCP 47). */
export type Language = (typeof languages)[number];

/** A string, or strings, in every language. */
export type Localized<Text> = Readonly<Record<Language, Text>>;

/** The language of a document that does not say its own, and of what the site says between documents. */
export const defaultLanguage = "en" satisfies Language;

/** The language of findings and commands, which only the people who run a home read. */
export const operatorLanguage = "en" satisfies Language;
