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
 * title or stands in it word for word. Where the name's meaning has several words, such as “good
 * neighbor”, they are enough: homes call the paper a policy, an agreement, a plan.
 *
 * @param title the title
 * @param language the language it is written in
 */
export function matchDocumentTitle(title: string, language: Language): DocumentType | undefined {
  const folded = ` ${foldTitle(title)} `;
  const key = ` ${readTitleKey(title, language)} `;
  return listNames(language).find(
    (each) =>
      folded.includes(` ${each.name} `) ||
      key === ` ${each.key} ` ||
      (each.key.includes(" ") && key.includes(` ${each.key} `)),
  )?.type;
}

/** The longest first, since a shorter one may stand in it. */
function listNames(language: Language) {
  return documentTypes
    .flatMap((type) =>
      [type.title[language], ...type.names[language]].map((name) => ({
        type,
        name: foldTitle(name),
        key: readTitleKey(name, language),
      })),
    )
    .toSorted((one, other) => other.name.length - one.name.length);
}

/** What a document is called as a paper says nothing of its subject: a policy is also a procedure. */
function foldTitle(title: string): string {
  return foldText(title)
    .replace(/\b(?:policy and procedures?|procedures?|policies)\b/g, "policy")
    .replace(/\bresidents\b/g, "resident")
    .replace(/\bneighbour/g, "neighbor")
    .replace(/\bgrievances\b/g, "grievance");
}
