import { nameDocument } from "../site/scripts/search/search-terms.ts";
import type { SectionZones } from "../site/scripts/search/section-map.ts";
import type { SearchableSection } from "../views/searchable-sections.ts";
import { listIndexedWords } from "./index-text.ts";
import type { IndexRecord } from "./pagefind-process.ts";
import { listKnownWords } from "./word-list.ts";

/** A document as it is indexed: one record for all of its sections that an index has. */
export interface DocumentRecord {
  readonly record: IndexRecord;
  readonly sections: readonly RecordedSection[];
}

/** A section, and how many words of the record are its own. */
export interface RecordedSection {
  readonly section: SearchableSection;
  readonly zones: SectionZones;
}

/**
 * Makes a record of each document. Its content is, section after section, the words of the title,
 * the words people search by, and the text, so that the place of a word tells whose it is.
 *
 * @param sections the sections of one index
 * @returns records in the order in which their documents come first
 */
export function createDocumentRecords(
  sections: readonly SearchableSection[],
): readonly DocumentRecord[] {
  const documents = Map.groupBy(sections, ({ address }) => address.split("#", 1)[0] ?? "");
  return [...documents].map(([address, own]) => createRecord(address, own));
}

function createRecord(address: string, sections: readonly SearchableSection[]): DocumentRecord {
  const parts = sections.map((section) => ({ section, ...listParts(section) }));
  return {
    record: {
      url: address,
      content: parts.flatMap(({ title, words, text }) => [...title, ...words, ...text]).join(" "),
      meta: { document: nameDocument(sections[0]?.documentTitle ?? "") },
    },
    sections: parts.map(({ section, title, words, text }) => ({
      section,
      zones: { title: title.length, words: words.length, text: text.length },
    })),
  };
}

function listParts(section: SearchableSection) {
  const title = listKnownWords(section.title);
  const words = listKnownWords(section.words.join(" ")).filter((word) => !title.includes(word));
  return { title, words, text: listIndexedWords(section.text) };
}
