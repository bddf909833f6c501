/**
 * Takes what someone typed apart into words, as the index knows them: “A.A.” is one word, and so is
 * “well-being”.
 *
 * @param text what was typed
 * @returns words in small letters, in their order
 */
export function listTypedWords(text: string): readonly string[] {
  return foldTyped(
    text.replace(/(?<=[\p{Letter}\p{Number}])[.\-‐‑](?=[\p{Letter}\p{Number}])/gu, ""),
  )
    .split(" ")
    .filter((word) => word !== "");
}

/** Small letters without accents or apostrophes; everything else is a gap between words. */
export function foldTyped(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{Mark}'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
