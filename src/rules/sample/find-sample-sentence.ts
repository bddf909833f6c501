import { readFileSync } from "node:fs";
import { findBeside } from "../../package-folder.ts";
import { createFingerprint, readFingerprint, writeFingerprint } from "./fingerprint.ts";
import type { OwnWord } from "./own-words.ts";

/** What a sentence of the sample is: of its story, or one of its others. */
export type SampleKind = "story" | "other";

/** Stands before the fingerprint of a sentence that tells the sample's story. */
export const storyMark = "*";
/** Stands before the fingerprint of an entry of the sample's evidence. */
export const evidenceMark = "=";

interface SampleSentence {
  readonly kind: SampleKind;
  readonly codes: Uint16Array;
}

interface SampleSentences {
  /** The sentences by the rows of three words that they are made of. */
  readonly byRow: ReadonlyMap<number, readonly SampleSentence[]>;
  readonly evidence: ReadonlySet<string>;
}

let known: SampleSentences | undefined;

/**
 * Finds the sentence of the sample that another one is: word for word, whatever names and numbers stand in it,
 * or with one word in ten changed.
 *
 * @param words the words that are its own
 * @returns what kind it is; nothing where it is not the sample's
 */
export function findSampleSentence(words: readonly OwnWord[]): SampleKind | undefined {
  known ??= readSampleSentences();
  const codes = createFingerprint(words.map(({ letters }) => letters));
  const shortest = words.filter(({ mayBeName }) => !mayBeName).length / longestOfShort;
  return listNearest(codes, shortest, known.byRow).find((sentence) =>
    isNearly(sentence.codes, codes, words),
  )?.kind;
}

/**
 * Tells whether an entry of evidence is the sample's.
 *
 * @param words its rule, and the words that say where the evidence is
 */
export function isSampleEvidence(words: readonly string[]): boolean {
  known ??= readSampleSentences();
  return known.evidence.has(writeFingerprint(createFingerprint(words)));
}

/** A sentence that is that many times as long, its names left out, is another one. */
const longestOfShort = 2;

/** The fingerprints are written by `npm run tables`, a line for each sentence of the sample. */
function readSampleSentences(): SampleSentences {
  const byRow = new Map<number, SampleSentence[]>();
  const evidence = new Set<string>();
  const written = readFileSync(findBeside("rules/sample/sample-sentences.txt"), "utf8");
  for (const line of written.split("\n")) {
    if (line.startsWith(evidenceMark)) {
      evidence.add(line.slice(1));
      continue;
    }
    const isStory = line.startsWith(storyMark);
    const codes = readFingerprint(isStory ? line.slice(1) : line);
    addRows({ kind: isStory ? "story" : "other", codes }, byRow);
  }
  return { byRow, evidence };
}

const wordsOfRow = 3;

/** Row behind row, and the last: where a word has changed, another row of the sentence is as it was. */
function addRows(sentence: SampleSentence, byRow: Map<number, SampleSentence[]>): void {
  const last = sentence.codes.length - wordsOfRow;
  for (let at = 0; at <= last; at = at < last ? Math.min(at + wordsOfRow, last) : at + 1) {
    const row = readRow(sentence.codes, at);
    const having = byRow.get(row);
    if (having === undefined) byRow.set(row, [sentence]);
    else having.push(sentence);
  }
}

/** Two rows may have one number: it only says which sentences to compare. */
function readRow(codes: Uint16Array, at: number): number {
  return ((codes[at] ?? 0) << 18) ^ ((codes[at + 1] ?? 0) << 9) ^ (codes[at + 2] ?? 0);
}

/** How many sentences of the sample one is held against, word by word. */
const mostCandidates = 3;
/** Those that have the most rows of three words in common with it, those with more first. */
function listNearest(
  codes: Uint16Array,
  shortest: number,
  byRow: SampleSentences["byRow"],
): readonly SampleSentence[] {
  const inCommon = new Map<SampleSentence, number>();
  for (let at = 0; at + wordsOfRow <= codes.length; at += 1) {
    const having = byRow.get(readRow(codes, at));
    if (having === undefined) continue;
    for (const sentence of having) {
      if (sentence.codes.length < shortest) continue;
      inCommon.set(sentence, (inCommon.get(sentence) ?? 0) + 1);
    }
  }
  if (inCommon.size <= mostCandidates) return [...inCommon.keys()];
  return [...inCommon]
    .toSorted(([, first], [, second]) => second - first)
    .slice(0, mostCandidates)
    .map(([sentence]) => sentence);
}

/** Of so many words one may be another: it is hardly a sentence of one's own. */
const wordsOfOneChange = 10;

/**
 * Tells whether one word in ten differs at most. Names that were added, and those that stand in place of
 * other words, do not count; but two thirds of the words must be the same in any case. The first word of a
 * sentence may have its capital for that alone, so that it is a name only where nothing else was lost.
 */
function isNearly(sample: Uint16Array, codes: Uint16Array, words: readonly OwnWord[]): boolean {
  if (isTooFew(sample.filter((code) => codes.includes(code)).length, sample)) return false;
  const same = countInOrder(sample, codes);
  if (isTooFew(same, sample)) return false;
  const isNewName = findNewNames(sample, codes, words);
  const names = isNewName.filter(Boolean).length;
  const lost = sample.length - same - (isNewName[0] === true ? names - 1 : names);
  const added = codes.length - same - names;
  return Math.max(lost, added) <= Math.floor(sample.length / wordsOfOneChange);
}

/** Two thirds of a sentence are the least that has to be the same, whatever names stand there. */
function isTooFew(same: number, sample: Uint16Array): boolean {
  return same * 3 < sample.length * 2;
}

/** Tells of each word whether it may be a name that the sample does not have there. */
function findNewNames(
  sample: Uint16Array,
  codes: Uint16Array,
  words: readonly OwnWord[],
): readonly boolean[] {
  const left = [...sample];
  const takeOut = (code: number): boolean => {
    const at = left.indexOf(code);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  for (const [index, { mayBeName }] of words.entries()) if (!mayBeName) takeOut(codes[index] ?? 0);
  return words.map(({ mayBeName }, index) => mayBeName && !takeOut(codes[index] ?? 0));
}

/**
 * Counts the words that two sentences have in common in the same order: those that they begin with, and
 * the longest common subsequence of what is left.
 */
function countInOrder(ones: Uint16Array, others: Uint16Array): number {
  let start = 0;
  while (start < ones.length && start < others.length && ones[start] === others[start]) start += 1;
  const counts = new Uint16Array(others.length - start + 1);
  for (const one of ones.subarray(start)) {
    let diagonal = 0;
    for (let at = 1; at < counts.length; at += 1) {
      const above = counts[at] ?? 0;
      const isSame = one === others[start + at - 1];
      counts[at] = isSame ? diagonal + 1 : Math.max(above, counts[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return start + (counts.at(-1) ?? 0);
}
