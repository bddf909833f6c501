import { type Audience, isNarrower, narrowest } from "../../content/audience.ts";
import { memoize } from "../../content/memoize.ts";
import type { Passage } from "../../content/passage.ts";
import { foldText } from "../../text/fold-text.ts";
import { type Document, type Home, listPassages } from "../document.ts";

/** Fewer words are said by chance in two texts: “Ask Dana.” */
const fewestWords = 4;

/**
 * Makes a function that says who may read the sentences of an old text today. A sentence that stands in the
 * home's texts for residents alone by now was meant for fewer since, wherever it stood then.
 *
 * @param home the home
 * @returns a function that answers `public` for a passage of which nothing stands anywhere today
 */
export function createReadersToday({ documents }: Pick<Home, "documents">) {
  const widest = new Map<string, Audience>();
  for (const { sentence, audience } of documents.flatMap(listSaid)) {
    const known = widest.get(sentence);
    if (known === undefined || isNarrower(known, audience)) widest.set(sentence, audience);
  }
  return (passage: Passage): Audience =>
    listSentences(passage)
      .map((sentence) => widest.get(sentence) ?? "public")
      .reduce(narrowest, "public");
}

const listSaid = memoize((document: Document) =>
  listPassages(document).flatMap(({ audience, passage }) =>
    listSentences(passage).map((sentence) => ({ sentence, audience })),
  ),
);

const listSentences = memoize(({ runs }: Passage): readonly string[] =>
  runs
    .flatMap(({ told }) => told.typed.split(/(?<=[.!?][”"')]?)\s/))
    .map(foldText)
    .filter((sentence) => sentence.split(" ").length >= fewestWords),
);
