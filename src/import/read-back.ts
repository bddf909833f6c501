import type Token from "markdown-it/lib/token.mjs";
import { createMarkdown } from "../content/markdown.ts";
import { splitFrontMatter } from "../content/split-front-matter.ts";

const markdown = createMarkdown();

/**
 * Reads the words of a document as its page will show them, without its title.
 *
 * @param file its path below the content folder
 * @param text the file
 * @returns its words
 */
export function readBack(file: string, text: string): string {
  const { body } = splitFrontMatter(file, text);
  const words = markdown.parse(body, {}).flatMap((token) => {
    if (token.type === "fence" || token.type === "code_block") return [token.content];
    return token.type === "inline" ? [(token.children ?? []).map(readToken).join("")] : [];
  });
  return words.join("\n");
}

function readToken({ type, content }: Token): string {
  return type === "softbreak" || type === "hardbreak" ? "\n" : content;
}
