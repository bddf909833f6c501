import type { DocumentType, SectionDefinition } from "../../documents/document-type.ts";
import { documentTypes } from "../../documents/registry.ts";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";

/**
 * Finds the section of a type of document that a heading names, as the check will.
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
  const folded = foldText(heading);
  return type.sections.find(({ titles }) =>
    titles[language].some((title) => foldText(title) === folded),
  );
}

/**
 * Tells whether a line's words are the title of a section of any type of document.
 *
 * @param words the line's words
 * @param language the language it is written in
 */
export function isSectionTitle(words: string, language: Language): boolean {
  return documentTypes.some((type) => matchHeading(words, type, language) !== undefined);
}

/**
 * Finds the type of document that a title names: its own name, or another that homes give it, stands in
 * the title word for word.
 *
 * @param title the title
 * @param language the language it is written in
 */
export function matchDocumentTitle(title: string, language: Language): DocumentType | undefined {
  const folded = ` ${foldTitle(title)} `;
  const named = documentTypes.flatMap((type) =>
    [type.title[language], ...type.names[language]].map((name) => ({
      type,
      name: foldTitle(name),
    })),
  );
  return named
    .toSorted((one, other) => other.name.length - one.name.length)
    .find(({ name }) => folded.includes(` ${name} `))?.type;
}

/** What a document is called as a paper says nothing of its subject: a policy is also a procedure. */
function foldTitle(title: string): string {
  return foldText(title)
    .replace(/\b(?:policy and procedures?|procedures?|policies)\b/g, "policy")
    .replace(/\bresidents\b/g, "resident")
    .replace(/\bneighbour/g, "neighbor")
    .replace(/\bgrievances\b/g, "grievance");
}
