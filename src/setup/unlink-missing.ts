import { posix } from "node:path";
import type { ComposedDocument, ComposedFile } from "./compose-document.ts";

/**
 * A link to a document of the home or to a section, such as `[guests](guest-policy.md#hours)` or `[fees](#fees)`.
 * Behind a backslash a bracket is one of an answer's words.
 */
const linkPattern = /(?<!\\)\[([^[\]\n]*)(?<!\\)\]\(([^()\s]*)\)/g;

/**
 * Takes the links out of texts that lead to a document or a section which this home has not: a home that
 * keeps no pets has no section on them. The words stay.
 *
 * @param documents the texts to take them out of
 * @param standing what links may lead to in documents that the home has beside them
 */
export function unlinkMissing(
  documents: readonly ComposedDocument[],
  standing: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): readonly ComposedFile[] {
  const composed = documents.map((document) => [document.path, document.anchors] as const);
  const anchors = new Map([...standing, ...composed]);
  return documents.map(({ path, text }) => ({
    path,
    text: text.replaceAll(linkPattern, (link, words: string, address: string) => {
      const [target = "", anchor] = address.split("#");
      if (target !== "" && !target.endsWith(".md")) return link; // a page of the web
      const found = anchors.get(target === "" ? path : posix.join(posix.dirname(path), target));
      const leads = found !== undefined && (anchor === undefined || found.has(anchor));
      return leads ? link : words;
    }),
  }));
}
