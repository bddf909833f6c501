import { type Audience, isNarrower, narrowest } from "../../content/audience.ts";
import { memoize } from "../../content/memoize.ts";
import type { Passage } from "../../content/passage.ts";
import { foldText } from "../../text/fold-text.ts";
import { type Document, type Home, listPassages, listSections } from "../document.ts";

/** Who may read what an old text says, by what the home's texts say today. */
export interface ReadersToday {
  /** Answers `public` for a passage of which nothing stands anywhere today. */
  readonly ofPassage: (passage: Passage) => Audience;
  /** The most that may read a word today, in small letters; nothing where no text has it. */
  readonly ofWord: (word: string) => Audience | undefined;
}

/**
 * Reads who may read the words of old texts today. A sentence that stands in the home's texts for residents alone
 * by now was meant for fewer since, wherever it stood then.
 *
 * @param home the home
 */
export function createReadersToday({ documents }: Pick<Home, "documents">): ReadersToday {
  const sentences = keepWidest(documents.flatMap(listSaid));
  const words = keepWidest(documents.flatMap(listWords));
  return {
    ofPassage: (passage) =>
      listSentences(passage)
        .map((sentence) => sentences.get(sentence) ?? "public")
        .reduce(narrowest, "public"),
    ofWord: (word) => words.get(word),
  };
}

interface Said {
  readonly said: string;
  readonly audience: Audience;
}

function keepWidest(said: readonly Said[]): ReadonlyMap<string, Audience> {
  const widest = new Map<string, Audience>();
  for (const { said: words, audience } of said) {
    const known = widest.get(words);
    if (known === undefined || isNarrower(known, audience)) widest.set(words, audience);
  }
  return widest;
}

const listSaid = memoize((document: Document): readonly Said[] =>
  listPassages(document).flatMap(({ audience, passage }) =>
    listSentences(passage).map((said) => ({ said, audience })),
  ),
);

const listWords = memoize((document: Document): readonly Said[] => {
  const { audience, frontMatter, introduction } = document;
  const { title = "", summary = "" } = frontMatter;
  return [
    { audience, text: `${title} ${summary} ${introduction.text}` },
    ...listSections(document).map((section) => ({
      audience: section.audience,
      text: `${section.title} ${section.passage.text}`,
    })),
  ].flatMap(({ audience, text }) =>
    [...new Set(foldText(text).split(" "))].map((said) => ({ said, audience })),
  );
});

/**
 * Splits a run of words where sentences may end.
 *
 * @param words the run
 */
export function splitSentences(words: string): readonly string[] {
  return words.split(/(?<=[.!?][”"')]?)\s/);
}

const listSentences = memoize(({ runs }: Passage): readonly string[] =>
  runs.flatMap(({ told }) => splitSentences(told.typed).map(foldText).filter(isTelling)),
);

/** A word alone stands in two texts by chance; a number is as good as a sentence: a code at a door. */
function isTelling(sentence: string): boolean {
  return sentence.includes(" ") || /\d/.test(sentence);
}
