import { splitSentence } from "./message.ts";

/**
 * Lists what a part of a catalog says by itself: what is put into a slot parts two texts.
 *
 * @param part the words of a language, or any part of them
 */
export function listCatalogTexts(part: unknown): readonly string[] {
  if (typeof part === "object" && part !== null)
    return Object.values(part).flatMap(listCatalogTexts);
  const parts = typeof part === "string" ? splitSentence(part) : [];
  const marked = parts.map((each) =>
    each.kind === "text" ? each.text : each.kind === "slot" ? gap : "",
  );
  return marked.join("").split(gap);
}

/** No sentence has it in it. */
const gap = "\u0002";

/**
 * Lists the names in a part of a catalog: of its messages, and of their slots and marks.
 *
 * @param part the words of a language, or any part of them
 */
export function listCatalogNames(part: unknown): readonly string[] {
  if (typeof part === "object" && part !== null) {
    return [...Object.keys(part), ...Object.values(part).flatMap(listCatalogNames)];
  }
  const parts = typeof part === "string" ? splitSentence(part) : [];
  return parts.flatMap((each) => ("name" in each ? each.name : []));
}
