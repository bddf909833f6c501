import { isSameRoot } from "../../text/cut-ending.ts";
import { listTypedWords } from "../../text/typed-words.ts";
import type { RecordData } from "./pagefind.ts";

/** What a section counts more that is called just what was typed. */
const called = 1.5;

/**
 * Tells how much more a section counts, because one of its search phrases is what was typed. Each of their
 * words by itself may say little: “go through my stuff” is about neither “go” nor “stuff”.
 *
 * @param typed the words as typed
 * @param meta what the index keeps of the section
 * @param weigh how much each typed word says
 * @returns 1 where none is like it, and more the more of what was typed, and of itself, a phrase has
 */
export function weighPhrases(
  typed: readonly string[],
  { words = "", phrases = "" }: RecordData["meta"],
  weigh: (word: string) => number,
): number {
  const asked = [...new Set(typed)];
  const sum = (counted: readonly string[]) =>
    counted.reduce((total, word) => total + weigh(word), 0);
  const likeness = `${words}; ${phrases}`.split("; ").map((phrase) => {
    const own = listTypedWords(phrase);
    const had = own.filter((word) => asked.some((other) => isSameRoot(word, other)));
    const met = asked.filter((word) => had.some((other) => isSameRoot(word, other)));
    return had.length === 0 ? 0 : (sum(met) / sum(asked)) * (had.length / own.length);
  });
  return 1 + called * Math.max(...likeness);
}
