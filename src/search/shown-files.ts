import { gzipSync } from "node:zlib";
import type { ShownSection } from "../site/scripts/search/shown-sections.ts";
import type { SearchableSection } from "../views/searchable-sections.ts";
import type { RecordedSection } from "./document-record.ts";
import { splitWords } from "./index-text.ts";

/** Up to here each section has a file of its own, which is the least to load for a result. */
const mostSingleSections = 256;
/** About 1.5 kB once it is packed: a result loads little more than what it shows. */
const mostLetters = 3000;

/** A page of text at most; setting up for more takes longer than the packing. */
const forSmallFiles = { windowBits: 12, memLevel: 5 };

/**
 * Puts the sections of a document together that share a file. Thousands of small files take longer
 * to write, to read again and to publish than the index takes to make.
 *
 * @param sections the sections of a document
 * @param total how many sections the whole index has
 * @returns the sections of each file
 */
export function groupSections(
  sections: readonly RecordedSection[],
  total: number,
): readonly (readonly RecordedSection[])[] {
  const most = total > mostSingleSections ? mostLetters : 0;
  const groups: RecordedSection[][] = [];
  let letters = 0;
  for (const one of sections) {
    letters += one.section.text.length;
    const group = groups.at(-1);
    if (group !== undefined && letters <= most) group.push(one);
    else {
      groups.push([one]);
      letters = one.section.text.length;
    }
  }
  return groups;
}

/**
 * Packs what results show of the sections of a file: the text without its gaps, and no words that
 * only the search knows.
 *
 * @param sections the sections of the file
 * @returns what `src/site/scripts/search/shown-sections.ts` reads, packed
 */
export function packShown(sections: readonly RecordedSection[]): Uint8Array {
  const shown = sections.map(({ section }) => describeShown(section));
  return gzipSync(JSON.stringify(shown), forSmallFiles);
}

function describeShown(section: SearchableSection): ShownSection {
  const { address, title, documentTitle, reviewed, text } = section;
  return { address, title, documentTitle, reviewed, text: splitWords(text).join(" ") };
}
