import { listAllBlocks } from "../../content/blocks.ts";
import { memoize } from "../../content/memoize.ts";
import { type Document, type Home, listPassages, listSections } from "../../documents/document.ts";
import { foldText } from "../../text/fold-text.ts";

/** What stands in a home's papers that a reference in words may mean. */
export interface KnownNames {
  /** The titles of documents and sections, and the lines that may be titles, folded. */
  readonly titles: readonly string[];
  /** Those of them that are titles for sure. */
  readonly headings: readonly string[];
  /** How many entries the longest numbered list of the home has. */
  readonly longestList: number;
}

/** A line that long is a sentence. */
const longestTitle = 90;

/**
 * Lists what the texts of a home are called.
 *
 * @param home the home
 */
export const listKnownNames = memoize((home: Home): KnownNames => {
  const names = home.documents.map(listNamesOf);
  return {
    titles: names.flatMap(({ titles }) => titles),
    headings: names.flatMap(({ headings }) => headings),
    longestList: Math.max(0, ...names.map(({ longestList }) => longestList)),
  };
});

const listNamesOf = memoize((document: Document): KnownNames => {
  const passages = listPassages(document).map(({ passage }) => passage);
  const lines = passages
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => line.length <= longestTitle && !/\bsee\b/i.test(line));
  const lists = passages.flatMap(({ blocks }) =>
    listAllBlocks(blocks).map((block) =>
      block.kind === "steps" ? block.first + block.entries.length - 1 : 0,
    ),
  );
  const headings = [document.title, ...listSections(document).map(({ title }) => title)].map(
    foldText,
  );
  return {
    titles: [...headings, ...lines.map(foldText)],
    headings,
    longestList: Math.max(0, ...lists),
  };
});

/**
 * Tells whether a title begins with a name, such as “appendix c” or “section 4 2”.
 *
 * @param names what the home has
 * @param name the name as typed
 */
export function hasTitleFrom({ titles }: KnownNames, name: string): boolean {
  const folded = foldText(name);
  return titles.some((title) => title === folded || title.startsWith(`${folded} `));
}

/**
 * Tells whether some paper or section of the home has the words of a name that say what it is about:
 * “Grievance Procedure” is there where a grievance policy is.
 *
 * @param names what the home has
 * @param name the name as typed
 */
export function hasTitleAbout({ headings }: KnownNames, name: string): boolean {
  const words = foldText(name).split(" ").slice(0, -1);
  const subjects = words.filter((word) => word.length > 3);
  const [last = foldText(name)] = subjects.slice(-1);
  return headings.some((title) => ` ${title} `.includes(` ${last.replace(/s$/, "")}`));
}
