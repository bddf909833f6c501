import { splitSectionName } from "../documents/known-sections.ts";
import type { SectionName } from "../documents/registry.ts";
import type { DocumentView, SectionView } from "./document-view.ts";
import { takeIds } from "./place-unheaded.ts";

/** A section with the document it stands in. */
export interface PlacedSectionView {
  readonly document: DocumentView;
  readonly section: SectionView;
  /** Where the section stands, such as `/residents/packet/#guests`. */
  readonly address: string;
}

/**
 * Finds the section that the registry knows by an id, whatever its heading and wherever in its
 * document it stands.
 *
 * @param documents the documents a reader may read
 * @param name the section, such as `resident-packet#guests`
 */
export function findSectionView(
  documents: readonly DocumentView[],
  name: SectionName,
): PlacedSectionView | undefined {
  const { typeId, sectionId } = splitSectionName(name);
  for (const document of documents.filter((candidate) => candidate.typeId === typeId)) {
    const { sections, unheaded } = document;
    const section = [...listSectionViews(sections), ...unheaded].find(
      (candidate) => candidate.definitionId === sectionId,
    );
    if (section !== undefined) {
      const address = `${document.address}#${section.id}`;
      return { document, section: unheaded.length === 0 ? section : takeIds(section), address };
    }
  }
  return undefined;
}

/**
 * Lists sections and those inside them, in reading order.
 *
 * @param sections the sections
 */
export function listSectionViews(sections: readonly SectionView[]): readonly SectionView[] {
  return sections.flatMap((section) => [section, ...listSectionViews(section.children)]);
}
