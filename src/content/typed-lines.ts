import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Bullets of word processors, at the start of a line and alone on it. Those of fonts of their own
 * (U+E000 to U+F8FF) have no shape on the web. A tick is none: it says something.
 */
const bulletPattern =
  /^([ \t>]*)[•▪●◦‣■\uE000-\uF8FF]([ \t\u00A0])(?!.*\s[•▪●◦‣■\uE000-\uF8FF]\s)/u;
const fencePattern = /^[ \t>]*(?:`{3}|~{3})/;

/**
 * Reads a line behind a bullet of a word processor as an entry of a list, as everyone who sees it does:
 * a hyphen takes the bullet's stead, and a plain space that of one that does not break, so that every
 * line and column stays where it was.
 */
export function readTypedBullets(state: StateCore): void {
  let isCode = false;
  state.src = state.src
    .split("\n")
    .map((line) => {
      if (fencePattern.test(line)) isCode = !isCode;
      return isCode ? line : line.replace(bulletPattern, writeEntry);
    })
    .join("\n");
}

function writeEntry(_: string, before: string, behind: string): string {
  return `${before}-${behind === "\t" ? behind : " "}`;
}

/**
 * Keeps lines apart that were typed as lines: the parts of an address, a list of hours, or lines that
 * each begin with a mark such as `(a)`. Markdown would make one line of them. Lines of a text that an
 * editor broke stay one paragraph.
 */
export function keepTypedLines(state: StateCore): void {
  for (const [index, { type, content, children }] of state.tokens.entries()) {
    const isParagraph = state.tokens[index - 1]?.type === "paragraph_open";
    if (type !== "inline" || !isParagraph || !content.includes("\n")) continue;
    const lines = readLines(children ?? []);
    const marks = findRepeatedMarks(lines);
    const isProse = lines.some(continuesShortLine);
    let line = 0;
    for (const child of children ?? []) {
      if (child.type !== "softbreak" && child.type !== "hardbreak") continue;
      const [before = "", next = ""] = [lines[line], lines[line + 1]];
      line += 1;
      const isMarked = marks.some((mark) => mark.test(next));
      if (isMarked || (!isProse && isBrokenByHand(before, next))) child.type = "hardbreak";
    }
  }
}

/** The words of each line, without marks for bold ones and the like. */
function readLines(children: readonly Token[]): readonly string[] {
  const lines = [""];
  for (const { type, content } of children) {
    if (type === "softbreak" || type === "hardbreak") lines.push("");
    else lines[lines.length - 1] += content;
  }
  return lines.map((line) => line.trim());
}

/** How lines start that are meant as entries; one such line by itself is a word like any other. */
const lineMarks: readonly RegExp[] = [
  /^[-*–·](?=\p{L}|\s)/u,
  /^[✓✔➢☐□]/u,
  /^\(?(?:[a-z]|[A-Z]|[ivx]{1,5}|[IVX]{1,5})[.)](?=\s|\p{L})/u,
  /^\(\d{1,2}\)/,
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s/,
  /^\d{1,2}[.)](?=\s|\p{L})/u,
];

function findRepeatedMarks(lines: readonly string[]): readonly RegExp[] {
  return lineMarks.filter((mark) => lines.filter((line) => mark.test(line)).length >= 2);
}

/** A line that was broken by hand ends well before those that an editor breaks. */
const longestShort = 50;

/** What leads into its line, such as “Office:”. */
const labelPattern = /^\p{L}[\p{L} /&'’-]{0,30}:(?:\s|$)/u;

/** Tables and lists that lost their lines, and what a word above means, are no lines of an address. */
const otherPattern = /[\t|]|^(?:\(?\w{1,5}[.)]|\d+\.\d|[-*•–·☐_[:])/;

/** A sentence that goes on in small letters behind a short line: an editor breaks its lines early. */
function continuesShortLine(line: string, index: number, lines: readonly string[]): boolean {
  const before = lines[index - 1];
  return before !== undefined && before.length <= longestShort && /^\p{Ll}/u.test(line);
}

function isBrokenByHand(line: string, next: string): boolean {
  if (line === "" || next === "" || line.length > longestShort) return false;
  if (otherPattern.test(line) || otherPattern.test(next)) return false;
  if (labelPattern.test(line) && labelPattern.test(next)) return true;
  const [word = ""] = next.split(/\s/, 1);
  const wouldFit = line.length + 1 + word.length <= longestShort;
  return wouldFit && !/[.,;:!?…–—-]$/.test(line) && /^[\p{Lu}\p{N}(]/u.test(next);
}
