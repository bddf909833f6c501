import { nameShownFile } from "../site/scripts/search/section-map.ts";
import type { DocumentRecord } from "./document-record.ts";
import type { IndexFile } from "./pagefind-process.ts";
import { createSectionList } from "./section-list.ts";
import { groupSections, packShown } from "./shown-files.ts";

/** The sections of an index, packed into files that wait for their names. */
export interface PackedSections {
  /**
   * @param names the name that the index gave each record, by its address
   * @returns the list of sections, and the files of what results show
   * @throws when a record has no name
   */
  name(names: ReadonlyMap<string, string>): readonly IndexFile[];
}

/**
 * Packs what the search needs to know of sections, beside the index of their documents.
 *
 * @param documents the documents of an index
 */
export function packSections(documents: readonly DocumentRecord[]): PackedSections {
  const total = documents.reduce((sum, { sections }) => sum + sections.length, 0);
  const packed = documents.map(({ record, sections }) => {
    const groups = groupSections(sections, total);
    return { address: record.url, groups, files: groups.map(packShown) };
  });
  return {
    name(names) {
      const named = packed.map((one) => {
        const id = names.get(one.address);
        if (id === undefined) throw new Error(`The index has no record of ${one.address}.`);
        return { ...one, id };
      });
      const shown = named.flatMap(({ id, files }) =>
        files.map((content, number) => ({ path: nameShownFile(id, number), content })),
      );
      return [createSectionList(named.map(({ id, groups }) => ({ id, files: groups }))), ...shown];
    },
  };
}
