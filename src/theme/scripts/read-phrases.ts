import { listTypedWords } from "../../text/typed-words.ts";

/** A place of a phrase, and the words of which one stands there. `overdos*` stands for any ending. */
export interface PhraseStep {
  readonly words: readonly string[];
  /** How many other words may stand before it. */
  readonly mostBetween: number;
}

/** Words that people type one behind the other, each as the search folds it. */
export type Phrase = readonly PhraseStep[];

/**
 * Phrases as the catalog has them: with commas between them, all together or by their kind. `|` stands between
 * words of which one is enough, `…` where up to five others may stand: `threaten* … kill|shoot`.
 */
export type PhraseList = string | Readonly<Record<string, string>>;

/** A word that people leave out or put in: “not really breathing”. */
const usualGap = 1;
const widestGap = 5;

/** Reads phrases from a list of the catalog. */
export function readPhrases(list: PhraseList = ""): readonly Phrase[] {
  return (typeof list === "string" ? [list] : Object.values(list))
    .flatMap((phrases) => phrases.split(","))
    .map(readPhrase)
    .filter((phrase) => phrase.length > 0);
}

function readPhrase(phrase: string): Phrase {
  return phrase.split("…").flatMap((part, at) =>
    part
      .trim()
      .split(/\s+/)
      .map((place) => place.split("|").flatMap(readWords))
      .filter((words) => words.length > 0)
      .map((words, index) => ({
        words,
        mostBetween: at > 0 && index === 0 ? widestGap : usualGap,
      })),
  );
}

function readWords(option: string): readonly string[] {
  const words = listTypedWords(option);
  return option.endsWith("*") ? words.map((word) => `${word}*`) : words;
}
