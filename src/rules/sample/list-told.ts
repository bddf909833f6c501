import type { Document } from "../../documents/document.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import { readWordsOf } from "../../text/words.ts";
import type { FactText } from "../sources/fact-texts.ts";
import { listSentences, type Sentence } from "../sources/sentences.ts";
import { listTextBlocks } from "../sources/text-blocks.ts";
import { fewestOwnWords, findReferences, listOwnWords, type OwnWord } from "./own-words.ts";

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

/**
 * Lists what a document says: its sentences, what stands in cells and entries, who approved it and what
 * changed.
 *
 * @param document the document
 */
export function listTold(document: Document): readonly Told[] {
  const inFrontMatter = listTextBlocks(document)
    .filter(({ frontMatterKey = "" }) => toldKeys.has(frontMatterKey))
    .map(({ words: text, frontMatterKey = "", placeAt }) => ({
      words: listOwnWords(readWordsOf(text), text),
      text,
      frontMatterKey,
      locate: () => placeAt(0, text),
    }));
  return [...inFrontMatter, ...listSentences(document).flatMap(readSentence)].filter(
    ({ words }) => words.length >= fewestOwnWords,
  );
}

/** A reference behind a full stop begins a sentence, as the name does that somebody writes in its place. */
function readSentence({ words, block, placeOf }: Sentence): readonly Told[] {
  const text = block.words;
  const references = findReferences(text);
  const starts = references
    .filter(({ start }) => /[.!?]\s+$/.test(text.slice(Math.max(0, start - 4), start)))
    .map(({ start }) => words.findIndex((word) => word.start >= start))
    .filter((index) => index > 0);
  const cuts = [0, ...new Set(starts), words.length];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const part = words.slice(start, end);
    const [from, to] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
    const first = references.find((each) => each.start < from && from < each.end);
    const last = references.find((each) => each.start < to && to < each.end);
    return {
      words: listOwnWords(part, text),
      text: text.slice(first?.start ?? from, last?.end ?? to),
      locate: () => placeOf(start, end - 1),
    };
  });
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
