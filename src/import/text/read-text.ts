import { tidyRuns } from "../runs.ts";
import { plainLook, plainRun, type Source, type SourceBlock } from "../source.ts";
import { listWords } from "../words.ts";

/** A line that is shorter ended where its author meant it to. In letters. */
const shortestFullLine = 55;

const listMark =
  /^(?:[•●▪■◆►▶➢➤✓✔❖⁃∙·◦○▫□\uF000-\uF0FF]|[-–—*+o]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/u;
const rule = /^(?:[-=_*~]\s?){3,}$/;

/**
 * Reads a text without any marks, as it is pasted from a Word file, a mail or a PDF: paragraphs that an
 * empty line parts, or one on each line, and lines that only end where the page did.
 *
 * @param text the text
 */
export function readText(text: string): Source {
  // A word that the edge of a page broke keeps its hyphen: whether it has one otherwise, nobody knows.
  const whole = text.replace(/(\p{Ll}-)\r?\n[ \t]*(?=\p{Ll})/gu, "$1");
  const blocks: SourceBlock[] = [];
  let open: string[] = [];
  let indent = 0;
  const close = () => {
    const runs = tidyRuns([plainRun(open.join(" "))]);
    if (runs.length > 0) blocks.push({ kind: "paragraph", runs, look: { ...plainLook, indent } });
    open = [];
  };
  for (const line of whole.split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/)) {
    const words = line.trim();
    if (rule.test(words)) {
      const [last] = open;
      const isTitle = open.length === 1 && last !== undefined && /^[-=]+$/.test(words);
      open = isTitle ? [] : open;
      if (isTitle) {
        blocks.push({
          kind: "heading",
          level: words.startsWith("=") ? 1 : 2,
          runs: [plainRun(last)],
        });
      }
      close();
      continue;
    }
    const isNew = listMark.test(words) || (open.at(-1) ?? "").length < shortestFullLine;
    if (words === "" || isNew) close();
    if (words === "") continue;
    if (open.length === 0) indent = measureIndent(line);
    open.push(words);
  }
  close();
  return { blocks, dropped: [], remarks: {}, words: listWords(whole) };
}

const tabWidth = 4;

function measureIndent(line: string): number {
  const before = line.slice(0, line.length - line.trimStart().length);
  return [...before].reduce((sum, letter) => sum + (letter === "\t" ? tabWidth : 1), 0);
}
