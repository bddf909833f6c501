import type Token from "markdown-it/lib/token.mjs";
import { createFactTable } from "../content/facts/fact-table.ts";
import { createFinding, type Finding, type Rule } from "../content/finding.ts";
import { readWords } from "../content/passage.ts";
import { type Document, listPassages } from "../document-types/document.ts";
import type { DocumentCheck } from "./check.ts";

const runTogether: Rule = {
  name: "list/run-together",
  severity: "warning",
  looksFor: "Entries of a list that stand on one line, or behind a mark the site does not know.",
};

/** Finds lists that lost their lines on the way out of a word processor. */
export const checkListRunTogether: DocumentCheck = {
  rules: [runTogether],
  findInDocument,
};

const noFacts = createFactTable([]);
/** A paragraph shows in its first pages whether it is a list. */
const longestRead = 4000;

function findInDocument(document: Document): readonly Finding[] {
  return listPassages(document).flatMap(({ passage: { tokens } }) =>
    tokens.flatMap((token, index) => {
      const opening = tokens[index - 1]?.type;
      if (token.type !== "inline" || opening !== "paragraph_open") return [];
      const list = readListAround(tokens, index);
      const entries = readEntries(readWords(token, noFacts).slice(0, longestRead), list);
      return entries === undefined ? [] : [describe(token, entries, document)];
    }),
  );
}

/** The list whose entry starts with a paragraph, if it is one. */
type ListAround = "bullets" | "numbers" | undefined;

function readListAround(tokens: readonly Token[], index: number): ListAround {
  const item = tokens[index - 2];
  if (item?.type !== "list_item_open") return undefined;
  return /[.)]/.test(item.markup) ? "numbers" : "bullets";
}

interface Entries {
  readonly kind: "dashes" | "bullets" | "numbers";
  readonly texts: readonly string[];
}

/** Reads the entries that a paragraph holds; with fewer than it takes to be sure, none. */
function readEntries(words: string, list: ListAround): Entries | undefined {
  if (!hintPattern.test(words)) return undefined;
  return readBullets(words) ?? readNumbers(words, list) ?? readDashes(words, list);
}

/** Every list that ran together has one of these; most paragraphs have none of them. */
const hintPattern = /[•▪●◦‣■□➢✓✔–*-]|\s2[.)]\s/;

/** Marks of word processors. A dot in the middle of a line also parts other things, so it is none. */
const bulletPattern = /(?:^|\s)[•▪●◦‣■□➢✓✔]\s*(?=\S)/;

function readBullets(words: string): Entries | undefined {
  const [lead = "", ...texts] = words.split(new RegExp(bulletPattern, "gm"));
  const isList = texts.length >= 2 || (texts.length === 1 && lead.trim().endsWith(":"));
  return isList ? { kind: "bullets", texts: trimAll(texts) } : undefined;
}

/** “1. … 2. … 3. …” on one line; the first number may be the mark of a real list. */
function readNumbers(words: string, list: ListAround): Entries | undefined {
  const line = list === "numbers" ? `1. ${words}` : words;
  const match = /(?:^|[:.]\s+)1[.)]\s+(\S.*?)\s2[.)]\s+(\p{L}.*?)\s3[.)]\s+(\p{L}.*)$/mu.exec(line);
  return match === null ? undefined : { kind: "numbers", texts: trimAll(match.slice(1)) };
}

/** A range such as 8 am - 9 pm, or Monday - Friday, is one thing, and is held together meanwhile. */
const rangePattern =
  /(?:\d|\b[ap]\.?m\.?|day|\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)|noon|midnight)\s[-–]\s(?=\d|\w+day\b|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\b|noon|midnight)/g;
const joiner = "\u2060";
const dashPattern = /(?:^|\s+)[-–*](?:\s+|$)/;

/**
 * Two dashes in a sentence often set words apart - as here - so they count only where every part
 * starts like an entry, or behind a colon.
 */
function readDashes(words: string, list: ListAround): Entries | undefined {
  for (const line of words.split("\n")) {
    const [lead = "", ...rest] = line
      .replace(rangePattern, (range) => range.replace(/\s/g, joiner))
      .split(dashPattern);
    const texts = trimAll(list === "bullets" || lead === "" ? [lead, ...rest] : rest);
    const isLed = /[:.]$/.test(lead.trim()) && rest.length >= 2;
    const isEntry = list === "bullets" && texts.length >= 3;
    const areSure = texts.length >= 4 || texts.every((text) => /^\p{Lu}\S*\s+\S/u.test(text));
    if (isLed || (isEntry && areSure)) return { kind: "dashes", texts };
  }
  return undefined;
}

function trimAll(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replaceAll(joiner, " ").trim()).filter((text) => text !== "");
}

function describe(token: Token, { kind, texts }: Entries, document: Document): Finding {
  const { source } = document.written;
  const index = token.map?.[0] ?? 0;
  const line = source.lines[index] ?? "";
  const place = {
    file: document.file,
    line: source.lineOffset + index + 1,
    column: Math.max(0, line.search(/\S/)) + 1,
  };
  const [first = ""] = texts;
  return createFinding(runTogether, place, {
    message: `${texts.length} entries of a list run together here: on the page they would stand in one paragraph, hard to read on a phone.`,
    fix: `${fixes[kind]}, such as “${kind === "numbers" ? "1." : "-"} ${shorten(first)}”.`,
  });
}

const fixes: Readonly<Record<Entries["kind"], string>> = {
  dashes: "Give each entry a line of its own that starts with “-” and a space",
  bullets: "Start each entry on a line of its own, with “-” and a space in the mark's stead",
  numbers: "Give each entry a line of its own that starts with its number",
};

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, text.lastIndexOf(" ", 40))} …`;
}
