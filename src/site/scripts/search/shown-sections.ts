import type { MappedSection } from "./section-map.ts";

/** What a result shows of a section. */
export interface ShownSection {
  readonly address: string;
  readonly title: string;
  readonly documentTitle: string;
  /** The day the document was last reviewed; empty when it does not say. */
  readonly reviewed: string;
  /** The section's words, parted by single spaces. */
  readonly text: string;
}

/**
 * Makes the function that loads what a result shows, each file once.
 *
 * @param load gives the text of a file, as `src/search/shown-files.ts` writes it
 * @returns a function that throws when the file or the section is not there
 */
export function createSectionLoader(
  load: (address: string) => Promise<string>,
): (section: MappedSection) => Promise<ShownSection> {
  const files = new Map<string, Promise<readonly ShownSection[]>>();
  return async ({ file, place }) => {
    const loading = files.get(file) ?? load(file).then((text) => JSON.parse(text));
    files.set(file, loading);
    const shown = (await loading)[place];
    if (shown === undefined) throw new Error(`${file} has no section ${place}.`);
    return shown;
  };
}
