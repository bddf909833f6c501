import type { Document } from "../../documents/document.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import { readWordsOf, type Word } from "../../text/words.ts";
import type { FactText } from "../sources/fact-texts.ts";
import { listSentences, type Sentence } from "../sources/sentences.ts";
import { listTextBlocks } from "../sources/text-blocks.ts";
import { fewestOwnWords, goesOnInReference, listOwnWords, type OwnWord } from "./own-words.ts";

/** Something a document says in enough words of its own to be told from what any home would say. */
export interface Told {
  readonly words: readonly OwnWord[];
  /** As typed, for who decides what tells the sample's story. */
  readonly text: string;
  /** The key of the front matter, where it stands there. */
  readonly frontMatterKey?: string;
  locate(): PlaceWithEnd;
}

/** What of the front matter tells of a home; a title names a subject. */
const toldKeys: ReadonlySet<string> = new Set(["summary", "approvedBy", "changes"]);

/** Something a document says, before anybody asks which of its words are its own. */
export interface Part {
  readonly words: readonly Word[];
  /** What the words stand in, as typed. */
  readonly typed: string;
  /** What was typed from the first word to the last. */
  readonly text: string;
  readonly frontMatterKey?: string;
  locate(): PlaceWithEnd;
}

/**
 * Lists what a document says: its sentences, what stands in cells and entries, who approved it and what
 * changed.
 *
 * @param document the document
 */
export function listParts(document: Document): readonly Part[] {
  const inFrontMatter = listTextBlocks(document)
    .filter(({ frontMatterKey = "" }) => toldKeys.has(frontMatterKey))
    .map(({ words: text, frontMatterKey = "", placeAt }) => ({
      words: readWordsOf(text),
      typed: text,
      text,
      frontMatterKey,
      locate: () => placeAt(0, text),
    }));
  return [...inFrontMatter, ...listSentences(document).flatMap(readSentence)];
}

/**
 * Lists what a document says in enough words of its own.
 *
 * @param document the document
 */
export function listTold(document: Document): readonly Told[] {
  return listParts(document)
    .map((part) => ({
      words: listOwnWords(part.words, part.typed),
      get text() {
        return part.text;
      },
      ...(part.frontMatterKey !== undefined && { frontMatterKey: part.frontMatterKey }),
      locate: part.locate,
    }))
    .filter(({ words }) => words.length >= fewestOwnWords);
}

/** A reference behind a full stop begins a sentence, as the name does that somebody writes in its place. */
function readSentence({ words, block, placeOf }: Sentence): readonly Part[] {
  const cuts = [0];
  for (let at = 1; at < words.length; at += 1) {
    if (isNewStart(words[at]?.gap ?? "")) cuts.push(at);
  }
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? words.length;
    const part = cuts.length === 1 ? words : words.slice(start, end);
    return {
      words: part,
      typed: block.words,
      get text() {
        return readTyped(part, block.words);
      },
      locate: () => placeOf(start, end - 1),
    };
  });
}

function isNewStart(gap: string): boolean {
  return gap.includes("{{") && newStart.test(gap);
}

const newStart = /[.!?]\s{1,9}\{\{/;

/** What was typed from the first word to the last, with the whole of a reference that either is in. */
function readTyped(words: readonly Word[], typed: string): string {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return "";
  const opening = first.gap.lastIndexOf("{{");
  const start = opening === -1 ? first.start : first.start - first.gap.length + opening;
  const isInReference = words.reduce((isIn, { gap }) => goesOnInReference(gap, isIn), false);
  const closing = isInReference ? typed.indexOf("}}", last.end) : -1;
  return typed.slice(start, closing === -1 ? last.end : closing + 2);
}

/** Facts that tell of a home in words of its own; where a house keeps what is told by `sample/facts`. */
const toldFacts =
  /^home\.|^resources\.list\.\d+\.about$|^schedule\.week\.\d+\.what$|^standard\.(?:rulesSetAside|setAside)\.\d+\.reason$/;

/** A fact that tells of a home in words of its own. */
export interface ToldFact extends FactText {
  readonly words: readonly OwnWord[];
}

/**
 * Lists the facts that tell of a home in words of its own.
 *
 * @param texts the facts as typed
 */
export function listToldFacts(texts: readonly FactText[]): readonly ToldFact[] {
  return texts
    .filter(({ fact }) => toldFacts.test(fact.path))
    .map((told) => ({ ...told, words: listOwnWords(readWordsOf(told.text), told.text) }))
    .filter(({ words }) => words.length >= fewestOwnWords);
}

/**
 * Lists the words of an entry of evidence: its rule, and where the evidence is. Its numbers are its own,
 * since they say which tab and which chapter.
 *
 * @param entry the entry as typed
 */
export function listEvidenceWords({
  rule,
  where,
}: {
  readonly rule: { readonly shown: string };
  readonly where: { readonly shown: string };
}): readonly string[] {
  return [rule.shown, ...readWordsOf(where.shown).map(({ text }) => text)];
}
