import { gunzipSync, gzipSync } from "node:zlib";
import type { SearchableSection } from "../views/searchable-sections.ts";
import { splitWords } from "./index-text.ts";
import type { IndexFile } from "./pagefind-process.ts";

/** What a result shows of a section. */
export type ShownSection = Omit<SearchableSection, "address" | "words">;

/** Every file of an index starts with these bytes, once it is unpacked. */
const signature = "pagefind_dcd";

/** A section is a page of text at most; setting up for more takes longer than the packing. */
const forSmallFiles = { windowBits: 12, memLevel: 5 };

/**
 * Puts what is shown into the file that a result is loaded from, in the stead of what was indexed:
 * the text without its gaps, and no words that only the search knows.
 *
 * @param file a file of the folder `fragment`, as Pagefind made it
 * @param find gives the section that stands at an address
 * @returns the file under the same name
 * @throws when Pagefind's format has changed
 */
export function showSection(
  file: IndexFile,
  find: (address: string) => ShownSection | undefined,
): IndexFile {
  const unpacked = gunzipSync(file.content).toString("utf8");
  if (!unpacked.startsWith(signature)) throw new Error(`${file.path} is not Pagefind's format.`);
  const fragment: { readonly url: string } = JSON.parse(unpacked.slice(signature.length));
  const section = find(fragment.url);
  if (section === undefined) throw new Error(`${file.path} is of no section: ${fragment.url}`);
  const { title, documentTitle, reviewed, text } = section;
  const shown = {
    url: fragment.url,
    content: splitWords(text).join(" "),
    meta: { title, documentTitle, reviewed },
    anchors: [],
  };
  return {
    path: file.path,
    content: gzipSync(`${signature}${JSON.stringify(shown)}`, forSmallFiles),
  };
}
