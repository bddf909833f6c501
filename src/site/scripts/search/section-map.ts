/** How many words a section has in each part of what is indexed of it, one part after the other. */
export interface SectionZones {
  readonly title: number;
  /** Words that only the search knows. */
  readonly words: number;
  readonly text: number;
}

/** A section as the search knows it before anything of it is loaded. */
export interface MappedSection {
  /** The name of its document's record in the index. */
  readonly record: string;
  /** The address of the file that has what a result shows. */
  readonly file: string;
  /** Which section of that file, counted from 0. */
  readonly place: number;
  readonly zones: SectionZones;
}

/** The sections of each record in the order in which their words stand in it, by its name. */
export type SectionMap = ReadonlyMap<string, readonly MappedSection[]>;

/**
 * Reads which words of each record belong to which section.
 *
 * @param list the list as `src/search/section-list.ts` writes it
 * @param folder the address of the index's folder
 */
export function readSectionMap(list: string, folder: string): SectionMap {
  const lines = list.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [record = "", files = ""] = line.split(":");
      const sections = files.split(";").flatMap((file, number) =>
        file.split(",").map((zones, place) => ({
          record,
          file: `${folder}${nameShownFile(record, number)}`,
          place,
          zones: readZones(zones),
        })),
      );
      return [record, sections];
    }),
  );
}

function readZones(text: string): SectionZones {
  const [title = 0, words = 0, rest = 0] = text.split(".").map(Number);
  return { title, words, text: rest };
}

/**
 * Names a file that has what results show of sections of a record.
 *
 * @param record the record's name in the index
 * @param number which file of the record, counted from 0
 * @returns the path below the folder of the index
 */
export function nameShownFile(record: string, number: number): string {
  return `shown/${record}-${number}.gz`;
}
