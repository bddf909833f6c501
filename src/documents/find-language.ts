import { readSiteLanguage } from "../content/facts/site-language.ts";
import type { Language } from "../locales/language.ts";
import type { Home } from "./document.ts";
import type { DocumentType } from "./document-type.ts";

/**
 * Finds the language in which a home writes a type of document: that of the document it has, else the
 * site's.
 *
 * @param home the home
 * @param type the type
 */
export function findLanguage({ documents, facts }: Home, type: DocumentType): Language {
  const document = documents.find((known) => known.type?.id === type.id);
  return document?.language ?? readSiteLanguage(facts);
}
