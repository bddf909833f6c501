import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import type { DocumentType } from "../document-type.ts";
import { readTitleKey } from "../titles/read-title-key.ts";
import type { TextPart } from "./list-text-runs.ts";

/** What a document is known by. */
export interface DocumentTitleContext {
  readonly type: DocumentType;
  readonly language: Language;
  readonly ownNames: readonly string[];
  /** What its front matter calls it; empty where that says nothing. */
  readonly documentTitle: string;
}

/**
 * Finds what stands at the beginning of a document as its own title, or the home's name: what follows is about
 * something of its own, and not about what the whole document is called.
 *
 * @param parts the document's parts
 * @param context what the document is known by
 * @returns the parts whose title is none of a section
 */
export function findDocumentTitles(
  parts: readonly TextPart[],
  { type, language, ownNames, documentTitle }: DocumentTitleContext,
): ReadonlySet<TextPart> {
  const names = [documentTitle, type.title[language], ...type.names[language]];
  const known = new Set(names.map((name) => readTitleKey(name, language, ownNames)));
  const first = parts.findIndex(({ blocks }) => blocks.length > 0);
  const opening = parts.slice(0, first + 1);
  return new Set(
    opening.filter(({ title }) => {
      const text = title?.title;
      if (text === undefined) return false;
      return known.has(readTitleKey(text, language, ownNames)) || beginsWithName(text, ownNames);
    }),
  );
}

function beginsWithName(title: string, ownNames: readonly string[]): boolean {
  const folded = `${foldText(title)} `;
  return ownNames.some((name) => folded.startsWith(`${foldText(name)} `));
}
