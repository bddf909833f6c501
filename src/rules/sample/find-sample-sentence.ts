import { readFileSync } from "node:fs";
import { findBeside } from "../../package-folder.ts";
import type { Word } from "../../text/words.ts";
import { createFingerprint, readFingerprint, writeFingerprint } from "./fingerprint.ts";
import { codeOwnWord, goesOnInReference, type OwnWord } from "./own-words.ts";

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

/** A row of three words of a sentence, and the one read before it that has the same number. */
interface PlacedRow {
  readonly sentence: SampleSentence;
  /** Where in the sentence it begins. */
  readonly at: number;
  readonly before: PlacedRow | undefined;
}

interface SampleSentences {
  /** The rows of three words that the sentences are made of, by their numbers. */
  readonly byRow: ReadonlyMap<number, PlacedRow>;
  /** What the sentences are, by their fingerprints as texts: one that is the same needs no comparing. */
  readonly whole: ReadonlyMap<string, SampleKind>;
  readonly evidence: ReadonlySet<string>;
}

let known: SampleSentences | undefined;

/** What a sentence shows at a glance. */
export interface Glance {
  /** How many words are its own. */
  readonly own: number;
  /** Whether it has rows of three words in common with the sample: most have too few, and are asked no more. */
  readonly isNear: boolean;
}

/**
 * Looks at a sentence without a copy of its words.
 *
 * @param words its words, folded
 * @param typed what they stand in, with references as typed
 */
export function glanceAt(words: readonly Word[], typed: string): Glance {
  known ??= readSampleSentences();
  const { byRow } = known;
  const hasReferences = typed.includes("{{");
  let own = 0;
  let [first, second] = [0, 0];
  let rows = 0;
  let isInReference = false;
  for (const { text, gap } of words) {
    if (hasReferences) isInReference = goesOnInReference(gap, isInReference);
    if (isInReference) continue;
    const code = codeOwnWord(text);
    if (code < 0) continue;
    own += 1;
    if (own >= wordsOfRow && byRow.has(numberRow(first, second, code))) rows += 1;
    first = second;
    second = code;
  }
  return { own, isNear: rows >= fewestRows };
}

/** No sentence of the sample has as many words, and a function takes only so many arguments. */
const longestWhole = 500;

/**
 * Finds the sentence of the sample that another one is, or has in it: word for word, whatever names and numbers
 * stand in it, or with one word in ten changed, in longer ones two.
 *
 * @param words the words that are its own
 * @returns what kind it is; nothing where it is not the sample's
 */
export function findSampleSentence(words: readonly OwnWord[]): SampleKind | undefined {
  known ??= readSampleSentences();
  const codes = createFingerprint(words.map(({ letters }) => letters));
  const kind =
    codes.length < longestWhole ? known.whole.get(String.fromCharCode(...codes)) : undefined;
  if (kind !== undefined) return kind;
  const names = words.filter(({ mayBeName }, at) => mayBeName && at > 0).length;
  return listNearest(codes, names, known.byRow).find((candidate) =>
    isNearly(candidate, codes, words),
  )?.sentence.kind;
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

/** The fingerprints are written by `npm run tables`, a line for each sentence of the sample. */
function readSampleSentences(): SampleSentences {
  const byRow = new Map<number, PlacedRow>();
  const whole = new Map<string, SampleKind>();
  const evidence = new Set<string>();
  const written = readFileSync(findBeside("rules/sample/sample-sentences.txt"), "utf8");
  for (const line of written.split("\n")) {
    if (line.startsWith(evidenceMark)) {
      evidence.add(line.slice(1));
      continue;
    }
    const isStory = line.startsWith(storyMark);
    const codes = readFingerprint(isStory ? line.slice(1) : line);
    const kind = isStory ? "story" : "other";
    addRows({ kind, codes }, byRow);
    const text = String.fromCharCode(...codes);
    if (isStory || !whole.has(text)) whole.set(text, kind);
  }
  return { byRow, whole, evidence };
}

const wordsOfRow = 3;
/** One row is a turn of speech, such as “at any time”; the shortest sentences have three. */
const fewestRows = 2;

/** Row behind row, and the last: where a word has changed, another row of the sentence is as it was. */
function addRows(sentence: SampleSentence, byRow: Map<number, PlacedRow>): void {
  const last = sentence.codes.length - wordsOfRow;
  for (let at = 0; at <= last; at = at < last ? Math.min(at + wordsOfRow, last) : at + 1) {
    const row = readRow(sentence.codes, at);
    byRow.set(row, { sentence, at, before: byRow.get(row) });
  }
}

/** How many rows {@link addRows} makes of a sentence. */
function countRows({ codes }: SampleSentence): number {
  return Math.ceil(codes.length / wordsOfRow);
}

function readRow(codes: Uint16Array, at: number): number {
  return numberRow(codes[at] ?? 0, codes[at + 1] ?? 0, codes[at + 2] ?? 0);
}

/** Two rows may have one number: it only says which sentences to compare. */
function numberRow(first: number, second: number, third: number): number {
  return (first << 18) ^ (second << 9) ^ third;
}

/** A sentence of the sample that another has rows in common with. */
interface Candidate {
  readonly sentence: SampleSentence;
  /** Where it would begin among the other's words, by each of these rows: the first place and the last. */
  first: number;
  last: number;
  rows: number;
}

/** How many sentences of the sample one is held against, word by word. */
const mostCandidates = 3;

/** A word that changed, or a name, breaks two rows at most: the last overlaps the one before it. */
const rowsOfOneChange = 2;

/**
 * Lists those that have as many rows of three words in common with a sentence as one of them with its changes
 * would, those with more first.
 */
function listNearest(
  codes: Uint16Array,
  names: number,
  byRow: SampleSentences["byRow"],
): readonly Candidate[] {
  const candidates = new Map<SampleSentence, Candidate>();
  for (let at = 0; at + wordsOfRow <= codes.length; at += 1) {
    for (let row = byRow.get(readRow(codes, at)); row !== undefined; row = row.before) {
      const begin = at - row.at;
      const candidate = candidates.get(row.sentence);
      if (candidate === undefined) {
        const { sentence } = row;
        candidates.set(sentence, { sentence, first: begin, last: begin, rows: 1 });
      } else {
        candidate.rows += 1;
        candidate.first = Math.min(candidate.first, begin);
        candidate.last = Math.max(candidate.last, begin);
      }
    }
  }
  return [...candidates.values()]
    .filter(({ sentence, rows }) => {
      const changes = countMostChanges(sentence.codes) + names;
      // The first word may be another one with its capital.
      const fewest = countRows(sentence) - rowsOfOneChange * changes - 1;
      return rows >= Math.max(fewestRows, fewest);
    })
    .toSorted((one, other) => other.rows - one.rows)
    .slice(0, mostCandidates);
}

/** Of so many words one may be another: it is hardly a sentence of one's own. */
const wordsOfOneChange = 10;
/** Of longer sentences of the sample twice as many may be: nobody writes the rest by chance. */
const wordsOfLonger = 15;

function countMostChanges(sample: Uint16Array): number {
  const changes = Math.floor(sample.length / wordsOfOneChange);
  return sample.length < wordsOfLonger ? changes : 2 * changes;
}

/**
 * Tells whether hardly a word differs, there where the sample's sentence would stand: what was joined to it, before
 * or behind, does not count. Names that were added, and those that stand in place of other words, do not count
 * either; but two thirds of the words must be the same in any case. The first word of a sentence may have its
 * capital for that alone, so that it is a name only where nothing else was lost.
 */
function isNearly(
  { sentence: { codes: sample }, first, last }: Candidate,
  codes: Uint16Array,
  words: readonly OwnWord[],
): boolean {
  const mostChanges = countMostChanges(sample);
  const names = words.filter(({ mayBeName }) => mayBeName).length;
  // A shorter one may be a part of what anybody says.
  const isPart = sample.length >= wordsOfOneChange;
  const start = isPart ? Math.max(0, first - mostChanges - names) : 0;
  const end = isPart ? last + sample.length + mostChanges + names : codes.length;
  const there = codes.subarray(start, end);
  if (isTooFew(sample.filter((code) => there.includes(code)).length, sample)) return false;
  const same = countInOrder(sample, there);
  if (isTooFew(same, sample)) return false;
  const isNewName = findNewNames(sample, there, words.slice(start, end));
  const newNames = isNewName.filter(Boolean).length;
  const lost = sample.length - same - (isNewName[0] === true ? newNames - 1 : newNames);
  const added = isPart ? 0 : there.length - same - newNames;
  return Math.max(lost, added) <= mostChanges;
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
