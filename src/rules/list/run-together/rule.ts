import type Token from "markdown-it/lib/token.mjs";
import { createFactTable } from "../../../content/facts/fact-table.ts";
import { readWords } from "../../../content/read-words.ts";
import { type Document, listPassages } from "../../../documents/document.ts";
import type { Edit } from "../../../findings/edit.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { PlaceWithEnd } from "../../../findings/place.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLines, quoteWords } from "../../sources/source-place.ts";
import { mendMarks } from "../mend-marks.ts";

/** Finds lists that lost their lines on the way out of a word processor. */
export const listRunTogether: DocumentRule = {
  kind: "document",
  name: "list/run-together",
  severity: "warning",
  looksFor: "Entries of a list that stand on one line, or behind a mark the site does not know.",
  why: "On the page the entries would stand in one paragraph, hard to read on a phone, and a screen reader would not say that it is a list.",
  since: "0.1.0",
  isFixable: true,
  toldTogether: "all",
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) => [
      ...findInParagraphs(tokens, document),
      ...findAmongParagraphs(tokens, document),
    ]),
};

const noFacts = createFactTable([]);
/** A paragraph shows in its first pages whether it is a list. */
const longestRead = 4000;

function findInParagraphs(tokens: readonly Token[], document: Document): readonly Finding[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== "inline" || tokens[index - 1]?.type !== "paragraph_open") return [];
    const list = readListAround(tokens, index);
    return splitAtHardBreaks(token).flatMap(({ words, line }, place) => {
      const entries = readEntries(words.slice(0, longestRead), place === 0 ? list : undefined);
      return entries === undefined
        ? []
        : [
            describe(
              entries,
              placeInParagraph(token, document, line),
              entries.isOfLines === true ? mendMarks(document, listMarked(token, document)) : [],
            ),
          ];
    });
  });
}

/** A paragraph's parts between lines that are broken on the page too: those run into nothing. */
function splitAtHardBreaks(token: Token) {
  const parts: { readonly children: Token[]; readonly line: number }[] = [
    { children: [], line: 0 },
  ];
  let line = 0;
  for (const child of token.children ?? []) {
    if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
    if (child.type === "hardbreak") parts.push({ children: [], line });
    else parts.at(-1)?.children.push(child);
  }
  return parts.map((part) => ({ words: readWords(part, noFacts), line: part.line }));
}

/** The list whose entry starts with a paragraph, if it is one. */
type ListAround = "bullets" | "numbers" | undefined;

function readListAround(tokens: readonly Token[], index: number): ListAround {
  const item = tokens[index - 2];
  if (item?.type !== "list_item_open") return undefined;
  return /[.)]/.test(item.markup) ? "numbers" : "bullets";
}

interface Entries {
  readonly kind: "dashes" | "bullets" | "numbers" | "letters";
  /** The entries without their marks; with them where they are to keep them. */
  readonly texts: readonly string[];
  /** Set where each has a line of its own, and lacks nothing but the right mark. */
  readonly isOfLines?: boolean;
}

/** Reads the entries that a paragraph holds; with fewer than it takes to be sure, none. */
function readEntries(words: string, list: ListAround): Entries | undefined {
  if (!hintPattern.test(words)) return undefined;
  return (
    readBullets(words) ??
    readNumbers(words, list) ??
    readDashes(words, list) ??
    readMarkedLines(words, list)
  );
}

/** Every list that ran together has one of these; most paragraphs have none of them. */
const hintPattern = /[•▪●◦‣■➢✓✔\uE000-\uF8FF·–*-]|\s2[.)]\s|\n[ \t]*(?:\(?\w{1,4}[.)]|\d)/;

/** Marks of word processors; what fonts of their own show as one has no shape on the web. */
const bulletPattern = /(?<!\S)[•▪●◦‣■➢✓✔\uE000-\uF8FF](?=\s*\S)/;

/** A dot in the middle of a line also parts other things, so it is no bullet there. */
function readBullets(words: string): Entries | undefined {
  const [lead = "", ...texts] = words.split(new RegExp(bulletPattern, "g"));
  const isList = texts.length >= 2 || (texts.length === 1 && lead.trim().endsWith(":"));
  return isList ? { kind: "bullets", texts: trimAll(texts) } : undefined;
}

/** “1. … 2. … 3. …” on one line; the first number may be the mark of a real list. */
function readNumbers(words: string, list: ListAround): Entries | undefined {
  for (const line of (list === "numbers" ? `1. ${words}` : words).split("\n")) {
    const texts = readNumberedParts(line);
    if (texts.length >= 3) return { kind: "numbers", texts };
  }
  return undefined;
}

/** What stands behind 1, 2, 3 and so on; the first stands at the start, or behind “:” or “.”. */
function readNumberedParts(line: string): readonly string[] {
  const marks = [...line.matchAll(/(?<!\S)(\d{1,2})[.)]\s+(?=(\S))/g)];
  const starts: { readonly from: number; readonly to: number }[] = [];
  for (const { 0: mark, 1: number, 2: next = "", index } of marks) {
    if (Number(number) !== starts.length + 1) continue;
    const isLed = index === 0 || /[:.]\s*$/.test(line.slice(Math.max(0, index - 9), index));
    if (starts.length === 0 ? !isLed : !/\p{L}/u.test(next)) continue;
    starts.push({ from: index, to: index + mark.length });
  }
  return starts.map(({ to }, place) => line.slice(to, starts[place + 1]?.from).trim());
}

/** A range such as 8 am - 9 pm, or Monday - Friday, is one thing, and is held together meanwhile. */
const rangePattern =
  /(?:\d|\b[ap]\.?m\.?|day|\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)|noon|midnight)\s[-–]\s(?=\d|\w{1,6}day\b|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b|noon|midnight)/g;
const joiner = "\u2060";
const dashPattern = /(?<!\S)[-–*](?!\S)/;

/**
 * Two dashes in a sentence often set words apart - as here - so they count only where every part
 * starts like an entry, or behind a colon.
 */
function readDashes(words: string, list: ListAround): Entries | undefined {
  for (const line of words.split("\n")) {
    const [lead = "", ...rest] = line
      .replace(rangePattern, (range) => range.replace(/\s/g, joiner))
      .split(dashPattern)
      .map((part) => part.trim());
    const texts = trimAll(list === "bullets" || lead === "" ? [lead, ...rest] : rest);
    const isLed = /[:.]$/.test(lead) && rest.length >= 2;
    const isEntry = list === "bullets" && texts.length >= 3;
    const areSure = texts.length >= 4 || texts.every((text) => /^\p{Lu}\S*\s+\S/u.test(text));
    if (isLed || (isEntry && areSure)) return { kind: "dashes", texts };
  }
  return undefined;
}

interface LineMark {
  readonly kind: Entries["kind"];
  readonly pattern: RegExp;
  /** Whether the mark belongs to the words, so that the entry keeps it. */
  readonly isKept: boolean;
}

/** How a line starts that was meant as an entry; each line by itself is a word like any other. */
const lineMarks: readonly LineMark[] = [
  { kind: "dashes", pattern: /^[-*–·](?=\p{L}|\s)/u, isKept: false },
  {
    kind: "letters",
    pattern: /^\(?(?:[a-z]|[A-Z]|[ivx]{1,5}|[IVX]{1,5})[.)](?=\s|\p{L})/u,
    isKept: true,
  },
  { kind: "letters", pattern: /^\(\d{1,2}\)/, isKept: true },
  { kind: "letters", pattern: /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s/, isKept: true },
  { kind: "numbers", pattern: /^\d{1,2}[.)](?=\s|\p{L})/u, isKept: false },
];

/** Two lines of one paragraph with the same kind of mark at their start: the page joins them. */
function readMarkedLines(words: string, list: ListAround): Entries | undefined {
  const lines = words.split("\n").map((line) => line.trim());
  for (const { kind, pattern, isKept } of lineMarks) {
    const marked = lines.filter((line) => pattern.test(line));
    // An entry of a real list without its space was drawn into the entry before.
    const isGlued = list === "bullets" && kind === "dashes" && pattern.test(lines[1] ?? "");
    const isLed =
      marked.length === 1 && kind === "numbers" && lines.some((line) => /:$/.test(line));
    if (marked.length < 2 && !isGlued && !isLed) continue;
    const texts = marked.map((line) => (isKept ? line : line.replace(pattern, "").trim()));
    const first = isGlued ? [lines[0] ?? ""] : [];
    return { kind, texts: trimAll([...first, ...texts]), isOfLines: kind === "dashes" };
  }
  return undefined;
}

/** The lines of a paragraph that begin with a sign of that kind; a star may also be one for bold words. */
function listMarked({ map }: Token, document: Document): readonly number[] {
  const [start = 0, end = start] = map ?? [];
  return Array.from({ length: end - start }, (_, index) => start + index).filter((line) =>
    /^\s*[-*–·](?=\p{L}|\s)/u.test(document.written.source.lines[line] ?? ""),
  );
}

/** Bullets that the site does not know, each in a paragraph of its own, with empty lines between. */
function findAmongParagraphs(tokens: readonly Token[], document: Document): readonly Finding[] {
  const findings: Finding[] = [];
  let run: LoneBullets | undefined;
  const close = () => {
    if (run !== undefined && run.texts.length >= 2) {
      findings.push(describeLoneBullets(run, document));
    }
    run = undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.type === "paragraph_open" || token.type === "paragraph_close") continue;
    const text = tokens[index - 1]?.type === "paragraph_open" ? readLoneBullet(token) : undefined;
    if (text === undefined) close();
    else {
      run ??= { first: token, texts: [], lines: [] };
      run.texts.push(text);
      run.lines.push(token.map?.[0] ?? 0);
    }
  }
  close();
  return findings;
}

/** Paragraphs one after the other that each are an entry behind a bullet. */
interface LoneBullets {
  readonly first: Token;
  readonly texts: string[];
  /** The first line of each. */
  readonly lines: number[];
}

const loneBulletPattern = /^(?:[•▪●◦‣■➢✓✔\uE000-\uF8FF]|[·–](?=\s))/;

/** The words of a paragraph that is one entry behind a bullet. */
function readLoneBullet(token: Token): string | undefined {
  if (token.type !== "inline") return undefined;
  const words = readWords(token, noFacts).slice(0, longestRead).trim();
  if (!loneBulletPattern.test(words) || readBullets(words) !== undefined) return undefined;
  return words.replace(loneBulletPattern, "");
}

function trimAll(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replaceAll(joiner, " ").trim()).filter((text) => text !== "");
}

/** From one of a paragraph's lines to the paragraph's end. */
function placeInParagraph({ map }: Token, document: Document, line: number): PlaceWithEnd {
  const [start = 0, end = start + 1] = map ?? [];
  return placeOfLines(document, start + line, end);
}

function describe({ kind, texts }: Entries, place: PlaceWithEnd, edits: readonly Edit[]): Finding {
  const [first = ""] = texts;
  const { how, mark } = fixes[kind];
  return createFinding(listRunTogether, place, {
    message: `${texts.length} entries of a list run together here: on the page they would stand in one paragraph, hard to read on a phone.`,
    fix: `${how}, such as “${mark}${quoteWords(first, 40)}”.`,
    edits,
  });
}

function describeLoneBullets(
  { first, texts: read, lines }: LoneBullets,
  document: Document,
): Finding {
  const texts = trimAll(read);
  return createFinding(listRunTogether, placeInParagraph(first, document, 0), {
    message: `${texts.length} entries stand here behind a sign that makes no list on the site, so nobody hears that they belong together. Some such signs show as an empty box.`,
    fix: `${fixes.bullets.how}, such as “- ${quoteWords(texts[0] ?? "", 40)}”.`,
    edits: mendMarks(document, lines),
  });
}

const fixes: Readonly<Record<Entries["kind"], { readonly how: string; readonly mark: string }>> = {
  dashes: { how: "Give each entry a line of its own that starts with “-” and a space", mark: "- " },
  bullets: {
    how: "Start each entry on a line of its own, with “-” and a space in the mark's stead",
    mark: "- ",
  },
  numbers: {
    how: "Leave an empty line before the list, and give each entry a line of its own that starts with its number and a space",
    mark: "1. ",
  },
  letters: {
    how: "Leave an empty line between the entries, so that each stands by itself and keeps its mark",
    mark: "",
  },
};
