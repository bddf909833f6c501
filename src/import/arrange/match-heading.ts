import type { DocumentType, SectionDefinition } from "../../documents/document-type.ts";
import { documentTypes } from "../../documents/registry.ts";
import { matchTitle } from "../../documents/titles/match-title.ts";
import { readTitleKey } from "../../documents/titles/read-title-key.ts";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";

/**
 * Finds the section of a type of document that a heading names, as the check does.
 *
 * @param heading the heading's words
 * @param type the type of document
 * @param language the language it is written in
 */
export function matchHeading(
  heading: string,
  type: DocumentType,
  language: Language,
): SectionDefinition | undefined {
  return matchTitle(heading, type, { language })[0]?.definition;
}

/**
 * Tells whether a line's words are, as a whole, the title of a section of any type of document.
 *
 * @param words the line's words
 * @param language the language it is written in
 */
export function isSectionTitle(words: string, language: Language): boolean {
  return documentTypes.some((type) => matchTitle(words, type, { language })[0]?.by === "title");
}

/**
 * Finds the type of document that a title names: its own name, or another that homes give it, is the
 * title or stands in it word for word.
 *
 * @param title the title
 * @param language the language it is written in
 */
export function matchDocumentTitle(title: string, language: Language): DocumentType | undefined {
  const folded = ` ${foldTitle(title)} `;
  const key = readTitleKey(title, language);
  const named = documentTypes.flatMap((type) =>
    [type.title[language], ...type.names[language]].map((name) => ({
      type,
      name: foldTitle(name),
      key: readTitleKey(name, language),
    })),
  );
  return named
    .toSorted((one, other) => other.name.length - one.name.length)
    .find((each) => folded.includes(` ${each.name} `) || each.key === key)?.type;
}

/** What a document is called as a paper says nothing of its subject: a policy is also a procedure. */
function foldTitle(title: string): string {
  return foldText(title)
    .replace(/\b(?:policy and procedures?|procedures?|policies)\b/g, "policy")
    .replace(/\bresidents\b/g, "resident")
    .replace(/\bneighbour/g, "neighbor")
    .replace(/\bgrievances\b/g, "grievance");
}
