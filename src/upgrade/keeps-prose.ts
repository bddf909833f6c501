import { isDeepStrictEqual } from "node:util";
import { parseYaml } from "../content/parse-yaml.ts";
import type { Home } from "../documents/document.ts";
import { listEveryDocument } from "../documents/in-force.ts";

/**
 * Tells whether a file says the same after a change: whatever a person wrote to be read is still there,
 * letter for letter and in its order. Other may be only what the program reads: the name in a reference,
 * the id of a heading, where a link leads, a key, and values of a single word.
 *
 * @param file the file's path below the content folder
 * @param before the home as it was
 * @param after the home with the change
 */
export function keepsProse(file: string, before: Home, after: Home): boolean {
  return isDeepStrictEqual(listProse(file, before), listProse(file, after));
}

function listProse(file: string, home: Home): readonly (readonly string[])[] {
  const lines = (home.texts.get(file) ?? "").split("\n");
  const document = listEveryDocument(home).find((one) => one.file === file);
  if (document === undefined) return listYamlProse(file, lines);
  const { head, frontMatter } = document.written;
  const body = lines.slice(head.length);
  return [...listComments(head), listTexts(frontMatter.value), body.map(hideNames)];
}

function listYamlProse(file: string, lines: readonly string[]): readonly (readonly string[])[] {
  return [...listComments(lines), listTexts(parseYaml(file, lines.join("\n")).value)];
}

/** People write notes to themselves behind a number sign. */
function listComments(lines: readonly string[]): readonly (readonly string[])[] {
  const comments = lines.flatMap((line) => {
    const start = line.search(/(?:^|\s)#/);
    return start === -1 ? [] : [line.slice(start).trim()];
  });
  return [comments];
}

/** All values that are more than one word, in their order. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return /\S\s+\S/.test(value) ? [hideNames(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

/** A line of text without what only the program reads in it. */
function hideNames(line: string): string {
  const text = line
    .replace(/\{\{[^{}]*\}\}/g, "{{}}")
    .replace(/\]\([^\s()]*/g, "](")
    .replace(/^( {0,3}\[[^\]]*\]:)\s*\S+/, "$1");
  return text.replace(/\{[^{}]*\}$/, (braces) => braces.replace(/#[\w-]+/, "#"));
}
