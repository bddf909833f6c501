import type { Audience } from "../../content/audience.ts";
import { type FactReference, type MarkdownSource, readPassage } from "../../content/passage.ts";
import { type Document, listSections, type Section } from "../document.ts";
import { mayRead } from "../who-may-read.ts";

/**
 * Lists the references to facts in what stands before the first heading of a document, and in its front matter.
 *
 * @param document the document
 */
export function listOpeningReferences(
  document: Pick<Document, "introduction" | "frontMatterReferences">,
): readonly FactReference[] {
  return [...document.frontMatterReferences, ...document.introduction.factReferences];
}

/**
 * Lists the references to facts in a section and its heading, without those of sections inside it.
 *
 * @param section the section
 * @param source the lines of its document
 */
export function listSectionReferences(
  { passage, written }: Pick<Section, "passage" | "written">,
  source: MarkdownSource,
): readonly FactReference[] {
  const heading = readPassage(written.titleTokens, source);
  return [...heading.factReferences, ...passage.factReferences];
}

/**
 * Lists every reference to a fact in what somebody may read of a document.
 *
 * @param document the document
 * @param reader who reads it; the house reads all
 */
export function listReferences(
  document: Document,
  reader: Audience = "house",
): readonly FactReference[] {
  const { source } = document.written;
  return [
    ...(mayRead(reader, document.audience) ? listOpeningReferences(document) : []),
    ...listSections(document)
      .filter(({ audience }) => mayRead(reader, audience))
      .flatMap((section) => listSectionReferences(section, source)),
  ];
}
