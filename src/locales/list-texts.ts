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
