import type Token from "markdown-it/lib/token.mjs";
import { createMarkdown } from "../../content/markdown.ts";
import { type Run, readRuns } from "../source.ts";

/** Where words are written, since other signs mean something there. */
export type WordsPlace = "paragraph" | "heading" | "cell";

const markdown = createMarkdown();

/**
 * Writes words as markdown that reads back as the very same words: no sign in them becomes a heading, a
 * list, a fact, a mark for an audience, a picture or HTML. As few signs are escaped as will do, since
 * people go on writing in the file.
 *
 * @param runs the words
 * @param place where they stand
 */
export function writeWords(runs: readonly Run[], place: WordsPlace): string {
  const expected = readRuns(runs);
  const ways: readonly ((text: string) => string)[] = [keep, escapeSigns, escapeAll];
  for (const escapeText of ways) {
    const written = writeRuns(runs, place, escapeText);
    if (readsBack(written, expected, place)) return written;
  }
  const plain = [{ text: expected, isBold: false, isItalic: false }];
  return writeRuns(plain, place, escapeAll);
}

/** HTML is never left as it was typed, though nothing here would run it. */
function keep(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, "\\<").replaceAll("{{", "\\{\\{");
}

function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&")
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/gm, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])/gm, "$1\\$2");
}

function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

function writeRuns(
  runs: readonly Run[],
  place: WordsPlace,
  escapeText: (text: string) => string,
): string {
  const written = runs.map((run) => writeRun(run, place, escapeText)).join("");
  const inPlace = place === "cell" ? written.replace(/(?<!\\)\|/g, "\\|") : written;
  return inPlace
    .replaceAll("\n", place === "paragraph" ? "\\\n" : " ")
    .replace(/[ \t]+/g, " ")
    .trim();
}

function writeRun(
  { text, isBold, isItalic, address }: Run,
  place: WordsPlace,
  escapeText: (text: string) => string,
): string {
  const inside = text.trim();
  const hasWords = /[\p{L}\p{N}]/u.test(inside);
  if (!hasWords) return escapeText(text);
  const marks = place === "heading" ? "" : `${isBold ? "**" : ""}${isItalic ? "*" : ""}`;
  const shown = `${marks}${escapeText(inside)}${[...marks].toReversed().join("")}`;
  const linked = address === undefined ? shown : `[${shown}](${address})`;
  return `${text.slice(0, text.indexOf(inside))}${linked}${text.slice(text.indexOf(inside) + inside.length)}`;
}

const frames: Readonly<Record<WordsPlace, (written: string) => string>> = {
  paragraph: (written) => written,
  heading: (written) => `## ${written}`,
  cell: (written) => `| ${written} |\n|---|`,
};

const expectedTokens: Readonly<Record<WordsPlace, string>> = {
  paragraph: "paragraph_open inline paragraph_close",
  heading: "heading_open inline heading_close",
  cell: "table_open thead_open tr_open th_open inline th_close tr_close thead_close table_close",
};

const plainTokens: ReadonlySet<string> = new Set([
  "text",
  "softbreak",
  "hardbreak",
  "strong_open",
  "strong_close",
  "em_open",
  "em_close",
  "link_open",
  "link_close",
]);

function readsBack(written: string, expected: string, place: WordsPlace): boolean {
  const tokens = markdown.parse(frames[place](written), {});
  if (tokens.map(({ type }) => type).join(" ") !== expectedTokens[place]) return false;
  if (place === "heading" && tokens[0]?.meta.braces !== "") return false;
  const children = tokens.find(({ type }) => type === "inline")?.children ?? [];
  if (!children.every(({ type }) => plainTokens.has(type))) return false;
  return squeeze(children.map(readToken).join("")) === squeeze(expected);
}

function readToken({ type, content }: Token): string {
  return type === "softbreak" || type === "hardbreak" ? " " : content;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
