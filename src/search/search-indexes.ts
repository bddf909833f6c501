import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Language } from "../locales/language.ts";
import type { SearchableSection, SearchableSections } from "../pages/searchable-sections.ts";
import { listTypedWords } from "../text/typed-words.ts";
import { nameDocument } from "./browser/name-document.ts";
import { type IndexFile, type IndexRecord, makeIndexes } from "./make-indexes.ts";
import { createWordList, listSpellings } from "./word-list.ts";

/** An index to be written. */
export interface IndexPlan {
  /** Its sections. Their order decides its bytes: give them in the order of their addresses. */
  readonly sections: readonly SearchableSection[];
  /** The `pagefind` folder to write, which need not exist. */
  readonly folder: string;
  /** False for an index that is only searched together with one that has the program. */
  readonly hasProgram: boolean;
  /** Words that another list of the same search has already. */
  readonly knownWords?: ReadonlySet<string>;
}

/** What came of writing indexes. */
export type WrittenIndexes =
  | { readonly kind: "written" }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Writes the index of each part of a site. The residents' search loads both, and the program and most
 * words from the public one.
 *
 * @param sections what can be searched in each part
 * @param folders the folder of each part
 * @param language the site's
 * @returns as {@link writeSearchIndexes}
 * @throws when the disk cannot be written
 */
export function writeSiteIndexes(
  sections: SearchableSections,
  folders: Readonly<Record<keyof SearchableSections, string>>,
  language: Language,
): Promise<WrittenIndexes> {
  const plan = (audience: keyof SearchableSections) => ({
    sections: sections[audience],
    folder: join(folders[audience], "pagefind"),
    hasProgram: audience === "public",
    ...(audience === "public"
      ? {}
      : { knownWords: new Set(listSpellings(sections.public, language)) }),
  });
  return writeSearchIndexes([plan("public"), plan("residents")], language);
}

/**
 * Indexes sections and writes what a browser needs.
 *
 * @param plans the indexes, which have nothing of one another
 * @param language the site's, whose endings of words the search knows
 * @returns a failure when Pagefind failed
 * @throws when the disk cannot be written
 */
export async function writeSearchIndexes(
  plans: readonly IndexPlan[],
  language: Language,
): Promise<WrittenIndexes> {
  const records = plans.map(({ sections }) => sections.map(createRecord));
  const made = await makeIndexes({ records, language });
  if (made.kind === "failed") {
    const reason = made.reason.split("\n")[0];
    return { kind: "failed", message: `The search indexes could not be made: ${reason}` };
  }
  for (const [position, plan] of plans.entries()) {
    const files = made.indexes[position] ?? [];
    const program = plan.hasProgram ? nameProgramFiles(files, language) : [];
    const loaded = files.filter(({ path }) => indexPattern.test(path) || program.includes(path));
    writeFiles(plan.folder, [...loaded, createWordList(plan.sections, language, plan.knownWords)]);
  }
  return { kind: "written" };
}

/** A web address is found, and shown, by whose it is: nobody types the rest of one. */
const webAddress = /https?:\/\/([^\s/]+)(?:\/(?:\S*[^\s.,;:)])?)?/g;

/** What a page finds by, and what it shows: https://pagefind.app/docs/node-api/#indexaddcustomrecord */
function createRecord(section: SearchableSection): IndexRecord {
  const { address, title, documentTitle, reviewed, text, words } = section;
  return {
    url: address,
    content: text.trim() === "" ? title : text.replaceAll(webAddress, "$1"),
    meta: {
      title,
      words: words.filter((phrase) => !isPhrase(phrase)).join("; "),
      phrases: words.filter(isPhrase).join("; "),
      document: documentTitle,
      reviewed,
      in: nameDocument(documentTitle),
    },
  };
}

/** A word by itself says more than one that stands among others: “husband” than the “front” of “standing out front”. */
const isPhrase = (words: string) => listTypedWords(words).length > 1;

const indexPattern = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|(?:index|fragment)[\\/].*)$/;
/**
 * Names the files of the program. Pagefind also makes ready-made interfaces, and a program for languages
 * whose endings it does not know, which is needed where it does not know the site's.
 */
function nameProgramFiles(files: readonly IndexFile[], language: Language): readonly string[] {
  const own = `wasm.${language}.pagefind`;
  const core = files.some(({ path }) => path === own) ? own : "wasm.unknown.pagefind";
  return ["pagefind.js", "pagefind-worker.js", core];
}

/** One write after the other is the quickest for files as small as these. */
function writeFiles(folder: string, files: readonly IndexFile[]): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
}
