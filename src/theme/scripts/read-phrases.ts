import { listTypedWords } from "../../text/typed-words.ts";

/** Words that people type one behind the other, each as the search folds it. `overdos*` stands for any ending. */
export type Phrase = readonly string[];

/** Phrases as the catalog has them: with commas between them, all together or by their kind. */
export type PhraseList = string | Readonly<Record<string, string>>;

/** Reads phrases from a list of the catalog. */
export function readPhrases(list: PhraseList = ""): readonly Phrase[] {
  return (typeof list === "string" ? [list] : Object.values(list))
    .flatMap((phrases) => phrases.split(","))
    .map((phrase) => {
      const words = listTypedWords(phrase);
      return phrase.trim().endsWith("*")
        ? words.map((word, at) => (at === words.length - 1 ? `${word}*` : word))
        : words;
    })
    .filter((phrase) => phrase.length > 0);
}
