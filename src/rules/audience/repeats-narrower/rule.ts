import { type Audience, isNarrower } from "../../../content/audience.ts";
import { factReferencesPattern } from "../../../content/markdown.ts";
import { memoize } from "../../../content/memoize.ts";
import type { Document } from "../../../documents/document.ts";
import { isNextVersion, nameFollowedFile } from "../../../documents/in-force.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { foldText } from "../../../text/fold-text.ts";
import type { HomeRule } from "../../rule.ts";
import { listTextBlocks, type TextBlock } from "../../sources/text-blocks.ts";

/** Fewer words are said twice by chance: “Guests may visit on Sunday.” */
const fewestWords = 8;

/**
 * Finds what was pasted from a narrower text into a wider one. It may be meant: the wider text decides
 * what is published, so that this is a question and no error.
 */
export const audienceRepeatsNarrower: HomeRule = {
  kind: "home",
  name: "audience/repeats-narrower",
  severity: "warning",
  looksFor:
    "A whole sentence that a text for fewer readers has too, word for word, as where a paragraph was pasted.",
  why: "The wider text decides what is published. What was pasted by mistake would be read by people it was not meant for.",
  since: "0.1.0",
  isFixable: false,
  find: ({ documents, notInForce }) => {
    const blocks = listCertain(documents);
    const followed = listCertain(notInForce.filter(({ file }) => !isNextVersion(file)));
    const narrow = new Map<string, SaidBlock>();
    for (const block of [...blocks, ...followed]) {
      if (block.audience === "public") continue;
      for (const sentence of block.sentences) {
        const known = narrow.get(sentence);
        if (known === undefined || isNarrower(block.audience, known.audience)) {
          narrow.set(sentence, block);
        }
      }
    }
    if (narrow.size === 0) return [];
    return blocks.flatMap((block) => findRepeated(block, narrow));
  },
};

/** Errors may keep a text for fewer readers than it was meant for, as where a heading is misspelt. */
function listCertain(documents: readonly Document[]): readonly SaidBlock[] {
  return documents
    .filter(({ isAudienceInDoubt, faults }) => !isAudienceInDoubt && faults.length === 0)
    .flatMap((document) => listSaid(document));
}

/** A paragraph, an entry of a list or a cell with its whole sentences, folded for comparing. */
interface SaidBlock {
  readonly block: TextBlock;
  readonly audience: Audience;
  readonly sentences: readonly string[];
}

const listSaid = memoize((document: Document): readonly SaidBlock[] => {
  const { lineOffset } = document.written.source;
  // Front matter says much the same in every document, such as what changed in all of them.
  const isText = (block: TextBlock) =>
    block.section !== undefined || block.placeAt(0, block.words).line > lineOffset;
  return listTextBlocks(document).flatMap((block) => {
    const sentences = listSentences(block.words);
    return sentences.length > 0 && isText(block)
      ? [{ block, audience: block.audience, sentences }]
      : [];
  });
});

/** The whole sentences of a text, without short ones and without what facts put into them. */
function listSentences(words: string): readonly string[] {
  return words
    .replace(factReferencesPattern, " ")
    .split(/(?<=[.!?][”"')]?)\s/)
    .filter((text) => /[.!?][”"')]?$/.test(text))
    .map(foldText)
    .filter((text) => text.split(" ").length >= fewestWords);
}

function findRepeated(
  { block, audience, sentences }: SaidBlock,
  narrow: ReadonlyMap<string, SaidBlock>,
): readonly Finding[] {
  const repeated = sentences.flatMap((sentence) => {
    const found = narrow.get(sentence);
    return found !== undefined && isNarrower(found.audience, audience) ? [found] : [];
  });
  const [first] = repeated;
  if (first === undefined) return [];
  const here = block.placeAt(0, block.words);
  const there = first.block.placeAt(0, first.block.words);
  const isFollowed = here.file !== there.file && nameFollowedFile(here.file) === there.file;
  const what = repeated.length === 1 ? "A sentence here stands" : "Sentences here stand";
  return [
    createFinding(audienceRepeatsNarrower, here, {
      message: `${what} in ${there.file} too (line ${there.line}), which is for ${readers[first.audience]}. Here ${audience === "public" ? "everyone reads" : "residents read"} the same words.`,
      fix: isFollowed
        ? "If it stays for fewer people, mark it here as it is marked there. If more may read it from the day of this version on, leave it so."
        : "If it is for fewer people, delete it here. If more may read it, delete it there and keep it here.",
      related: [relate(there, "The same words stand here, for fewer readers.")],
    }),
  ];
}

const readers: Readonly<Record<Audience, string>> = {
  public: "everyone",
  residents: "residents alone",
  house: "the house alone",
};
