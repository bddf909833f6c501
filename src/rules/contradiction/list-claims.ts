import type { Claim } from "../../claims/claim.ts";
import { folderOf } from "../../claims/claim-language.ts";
import { readClaims } from "../../claims/read-claims.ts";
import { readLabelledSums } from "../../claims/read-labelled-sums.ts";
import { readSentences } from "../../claims/read-sentences.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { memoize } from "../../content/memoize.ts";
import type { Document } from "../../documents/document.ts";
import { knownLanguages } from "../../documents/known-languages.ts";
import { foldText } from "../../text/fold-text.ts";
import { listTextBlocks } from "../sources/text-blocks.ts";

/**
 * Lists what a document claims of its home: its part of the ledger. Each claim keeps who may read it.
 *
 * @param document the document
 * @param facts the facts of its home, which fill in references
 * @returns the claims in reading order; none in a language that has no words for them
 */
export function listClaims(document: Document, facts: Facts): readonly Claim[] {
  return claimsByFacts(facts)(document);
}

/** Whatever a home calls its paper, its kind says what it is about: “When something isn't right” is on grievances. */
function nameDocument({ title, type, language }: Document): string {
  const kind = type?.title[language] ?? "";
  return foldText(title).includes(foldText(kind)) ? title : `${title}. ${kind}`;
}

const claimsByFacts = memoize((facts: Facts) =>
  memoize((document: Document): readonly Claim[] => {
    const { claims: language } = knownLanguages[document.language];
    if (language === undefined) return [];
    const blocks = listTextBlocks(document, facts.table);
    const sentences = readSentences(blocks, nameDocument(document), folderOf(language));
    return [
      ...sentences.flatMap((sentence) => readClaims(sentence, language)),
      ...readLabelledSums(blocks, language),
    ];
  }),
);
