import type { DocumentLanguage } from "../locales/document-language.ts";
import { documentLanguages } from "../locales/document-languages.ts";
import type { Localized } from "../locales/language.ts";

type Known = (typeof documentLanguages)[number];

/** How documents are read, by their language. A language of the site without it does not compile. */
export const knownLanguages: Localized<DocumentLanguage> = Object.fromEntries(
  documentLanguages.map((language) => [language.tag, language]),
) as { readonly [Language in Known as Language["tag"]]: Language }; // the key is the language's own tag
