import type Token from "markdown-it/lib/token.mjs";

const longestTitle = 80;

/**
 * Reads a paragraph that may be a title without a heading's mark: a short line of its own that is no
 * sentence, and behind which something stands.
 *
 * @param tokens the tokens that it stands among
 * @param index where the paragraph opens
 * @param words the paragraph's words
 * @returns the title; `undefined` where it is none
 */
export function readTitleLine(
  tokens: readonly Token[],
  index: number,
  words: string,
): string | undefined {
  const opening = tokens[index];
  if (opening?.type !== "paragraph_open" || opening.level > 0) return undefined;
  if (tokens[index + 3] === undefined) return undefined;
  const title = words.trim();
  if (title === "" || title.length > longestTitle || title.includes("\n")) return undefined;
  return /[.!;,]$|:.+:.|_{2}|\.{4}|@|\{\{/.test(title) ? undefined : title;
}
