import type Token from "markdown-it/lib/token.mjs";
import type { FactTable } from "../../content/facts/fact-table.ts";
import type { Passage } from "../../content/passage.ts";
import type { WrittenDocument } from "../../content/read-home.ts";
import { readWords } from "../../content/read-words.ts";
import { findLine, listLineStarts } from "../../text/line-starts.ts";
import { splitSentences } from "../../text/measure-reading.ts";
import type { Section } from "../document.ts";
import { listSections } from "../document.ts";
import type { TextForm } from "./likely-section.ts";
import { longestLead, mostLeadWords } from "./list-leads.ts";
import { readTitleLine } from "./read-title-line.ts";

/** A piece of a text in which a section may stand: a title, an entry of a list, a sentence. */
export interface TextPlace {
  readonly form: TextForm;
  /** Its words, facts filled in. */
  readonly text: string;
  /** The line it begins in, from 0, among those of the document's markdown. */
  readonly line: number;
  /** What stands there as a title would: a title itself, or the words that lead a piece. */
  readonly title: string | undefined;
  /** The line that the paragraph or the entry begins in which it is a part of, counted as `line`. */
  readonly block: number;
  /** With the entries of the list that it leads to, where it does. */
  readonly withEntries?: string;
  /** How many lists it stands in, one in the other; nothing outside of lists. */
  readonly depth?: number;
}

/** What stands below one heading, the heading itself with it where it is no known section. */
export interface TextPassage {
  /** The heading where it is a known section. */
  readonly known: TextPlace | undefined;
  readonly places: readonly TextPlace[];
}

/**
 * Lists the pieces of a document's text in which a section may stand without counting as one: titles
 * that no section claims, entries of lists, sentences, rows of tables.
 *
 * @param written the document as read
 * @param sections its sections, known for what they are
 * @returns the pieces in reading order, those in front of the first heading and below each by themselves
 */
export function listTextPlaces(
  written: WrittenDocument,
  sections: readonly Section[],
): readonly TextPassage[] {
  const { facts, lineOffset } = written.source;
  const read = (passage: Passage) => joinLeads(joinInner(listInPassage(passage, facts)));
  return [
    { known: undefined, places: read(written.introduction) },
    ...listSections({ sections }).map((section) => {
      const heading = readHeading(section, lineOffset);
      const places = read(section.passage);
      return section.definition === undefined
        ? { known: undefined, places: [heading, ...places] }
        : { known: heading, places };
    }),
  ];
}

/** More entries than these below one are many things, whatever leads them. */
const mostInner = 5;

/** “- Smoke, if you must:” says what it does with the list inside it, and is one entry with that. */
function joinInner(places: readonly TextPlace[]): readonly TextPlace[] {
  const joined: TextPlace[] = [];
  for (let index = 0; index < places.length; ) {
    const place = places[index];
    if (place === undefined) break;
    const inner = listInner(places, index);
    const lead = readInnerLead(place, inner);
    joined.push(
      lead === undefined
        ? place
        : { ...place, title: lead, text: [place, ...inner].map(({ text }) => text).join(" ") },
    );
    index += lead === undefined ? 1 : inner.length + 1;
  }
  return joined;
}

/** The entries of the lists inside an entry. */
function listInner(places: readonly TextPlace[], index: number): readonly TextPlace[] {
  const depth = places[index]?.depth;
  if (depth === undefined) return [];
  let end = index + 1;
  while ((places[end]?.depth ?? 0) > depth) end += 1;
  return places.slice(index + 1, end);
}

function readInnerLead({ text }: TextPlace, inner: readonly TextPlace[]): string | undefined {
  if (inner.length === 0 || inner.length > mostInner) return undefined;
  const lead = text.trim().replace(/:$/, "");
  const isTitle = lead.length <= longestLead && lead.split(" ").length <= mostLeadWords;
  return isTitle && !/[.:!?]/.test(lead) ? lead : undefined;
}

/** “If you test positive:” says what it does with the list below it. */
function joinLeads(places: readonly TextPlace[]): readonly TextPlace[] {
  return places.map((place, index) => {
    if (place.form === "listEntry" || !place.text.trimEnd().endsWith(":")) return place;
    let end = index + 1;
    while (places[end]?.form === "listEntry") end += 1;
    const joined = places.slice(index, end).map(({ text }) => text);
    return { ...place, withEntries: joined.join(" ") };
  });
}

function readHeading({ title, place }: Section, lineOffset: number): TextPlace {
  return {
    form: "heading",
    text: title,
    line: place.line - lineOffset - 1,
    title,
    block: place.line - lineOffset - 1,
  };
}

function listInPassage({ tokens }: Passage, facts: FactTable): readonly TextPlace[] {
  const places: TextPlace[] = [];
  let listDepth = 0;
  let row: { words: string[]; line: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "list_item_open") listDepth += 1;
    if (token.type === "list_item_close") listDepth -= 1;
    if (token.type === "tr_open") row = { words: [], line: token.map?.[0] ?? 0 };
    if (token.type === "tr_close" && row !== undefined) {
      places.push({
        form: "sentence",
        text: row.words.join(" "),
        line: row.line,
        title: undefined,
        block: row.line,
      });
      row = undefined;
    }
    if (token.type !== "inline") continue;
    const words = readWords(token, facts);
    if (row !== undefined) row.words.push(words);
    else places.push(...readInline(token, words, { tokens, index, depth: listDepth }));
  }
  return places;
}

interface Around {
  readonly tokens: readonly Token[];
  readonly index: number;
  /** How many lists it stands in. */
  readonly depth: number;
}

/** What word processors leave of a list that was pasted. */
const bullet = /^\s*[•·▪◦‣●○■–*-]\s+/u;

function readInline(token: Token, words: string, around: Around): readonly TextPlace[] {
  const start = token.map?.[0] ?? 0;
  const isEntry = around.depth > 0;
  const titleLine = isEntry ? undefined : readTitleLine(around.tokens, around.index - 1, words);
  if (titleLine !== undefined) {
    return [{ form: "titleLine", text: titleLine, line: start, title: titleLine, block: start }];
  }
  const lines = words.split("\n");
  if (lines.some((line) => bullet.test(line))) {
    return lines.flatMap((line, index) => {
      const form = bullet.test(line) ? "listEntry" : "sentence";
      return readPiece(line.replace(bullet, ""), start + index, form);
    });
  }
  if (isEntry) {
    return readPiece(words, start, "listEntry").map((place) => ({ ...place, depth: around.depth }));
  }
  const lineStarts = listLineStarts(words);
  let from = 0;
  return splitSentences(words).flatMap((sentence, index) => {
    const at = words.indexOf(sentence, from);
    from = at + sentence.length;
    const line = start + findLine(lineStarts, at);
    const title = index === 0 ? readLead(words) : undefined;
    return [{ form: "sentence", text: sentence, line, title, block: start }];
  });
}

function readPiece(text: string, line: number, form: TextForm): readonly TextPlace[] {
  return text.trim() === "" ? [] : [{ form, text, line, title: readLead(text), block: line }];
}

/** The words before a colon, a full stop or a dash, where they are as short as a title. */
function readLead(text: string): string | undefined {
  const end = text.slice(0, longestLead).search(/[:.] |:\n| [–—-] /);
  if (end <= 0) return undefined;
  const lead = text.slice(0, end).trim();
  return lead.split(" ").length <= mostLeadWords ? lead : undefined;
}
