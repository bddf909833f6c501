/** The language that the formula was made for, and whose syllables are counted (BCP 47). */
export const measuredLanguage = "en";

/** How hard a text is to read, as far as the length of its words and sentences shows it. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** The Flesch-Kincaid grade: the years of school that sentences and words of this length ask for. */
  readonly grade: number;
}

/**
 * Measures a text by the Flesch-Kincaid formula (Kincaid and others, 1975, “Derivation of new
 * readability formulas for Navy enlisted personnel”). It counts lengths and nothing else: it knows
 * neither whether a word is common nor whether a sentence makes sense, and the short sentences of a
 * list lower it. Syllables are counted by spelling, right for about nine words in ten.
 *
 * @param blocks the text, one entry for each block; the end of a block ends a sentence
 * @returns the counts and the grade
 */
export function measureReading(blocks: readonly string[]): Reading {
  const sentences = blocks.flatMap(splitSentences).map(listWords);
  const words = sentences.flat();
  const count = sentences.filter((sentence) => sentence.length > 0).length;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const perSentence = words.length / Math.max(1, count);
  const perWord = syllables / Math.max(1, words.length);
  const grade = 0.39 * perSentence + 11.8 * perWord - 15.59;
  return { words: words.length, sentences: count, syllables, grade };
}

/**
 * Splits a text where a sentence ends and another begins.
 *
 * @param block a paragraph or an entry of a list
 * @returns the sentences as they stand there, without the room between them
 */
export function splitSentences(block: string): readonly string[] {
  return block.split(/(?<=[.!?]["”’)]?)\s+(?=["“«(¿¡]{0,2}[\p{Lu}\d])/u);
}

/** Numbers and addresses are left out: nobody reads them aloud letter by letter. */
function listWords(sentence: string): readonly string[] {
  return sentence
    .split(/\s/)
    .filter((part) => !/[@\d]|:\/\//.test(part))
    .flatMap((part) => part.match(/\p{Letter}[\p{Letter}'’]*/gu) ?? []);
}

/** An e at the end of the first part of a compound is silent: driveway, something. */
const compoundPattern =
  /^(some|drive|side|home|house|fire|there|where|here|life|time|more|care|use|safe|base)(?=[a-z]{3})/;
/** The e of a last e, es or ed that is written and not said. */
const silentPatterns = [
  /(?<=[^aeiouytd])e(?=d$)/,
  /(?<=[^aeioulscgzxh]|[aeiouy]l|oth)e(?=s$)/,
  /(?<=[^aeiouyl]|[aeiouy]l|[gu]u)e$/,
  /(?<=[aeiouy][^aeiouy]{1,2})e(?=(?:ment|ful|less|ly|ness)s?$)/,
];
/** Vowels side by side that are said one after the other: being, area, society, previous. */
const apartPattern =
  /(?<![tcsgx])i[aou]|iet|scien|(?<!f)rien|(?<!q)ua(?=t|l$)|[aeiouy][^aeiouy]+ea$|creat|oe[tm]|[eoy]ing/g;

/**
 * Counts the syllables of an English word by its spelling: groups of vowels, without a silent e.
 *
 * @param word the word
 */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s?$|['’]/g, "")
    .replace(/^every/, "evry-")
    .replace(compoundPattern, (part) => part.slice(0, -1));
  const spoken = silentPatterns.reduce((left, pattern) => left.replace(pattern, ""), letters);
  const groups = spoken.match(/[aeiouy]+/g) ?? [];
  const apart = letters.match(apartPattern) ?? [];
  return Math.max(1, groups.length + apart.length);
}
