import { scanWords, type WordSink } from "./scan-words.ts";

/** How many words in a row make a run that cannot be chance. */
export const runLength = 8;

const firstFactor = 0x2c9277b5;
const secondFactor = 0x85ebca6b | 0;
const firstLeaving = raise(firstFactor, runLength - 1);
const secondLeaving = raise(secondFactor, runLength - 1);

/** A window over the last {@link runLength} words, with a hash that follows it along. */
export interface RunWindow {
  first: number;
  second: number;
  push(first: number, second: number): boolean;
  reset(): void;
}

/** Makes a window that starts empty; `push` tells whether it is full. */
export function createRunWindow(): RunWindow {
  const firsts = new Int32Array(runLength);
  const seconds = new Int32Array(runLength);
  let count = 0;
  return {
    first: 0,
    second: 0,
    push(first, second) {
      const slot = count % runLength;
      const oldFirst = firsts[slot] ?? 0;
      const oldSecond = seconds[slot] ?? 0;
      this.first =
        (Math.imul(this.first - Math.imul(oldFirst, firstLeaving), firstFactor) + first) | 0;
      this.second =
        (Math.imul(this.second - Math.imul(oldSecond, secondLeaving), secondFactor) + second) | 0;
      firsts[slot] = first;
      seconds[slot] = second;
      count += 1;
      return count >= runLength;
    },
    reset() {
      firsts.fill(0);
      seconds.fill(0);
      this.first = 0;
      this.second = 0;
      count = 0;
    },
  };
}

function raise(factor: number, power: number): number {
  let result = 1;
  for (let index = 0; index < power; index += 1) result = Math.imul(result, factor);
  return result;
}

/** A set of runs, each with the number of the text it comes from. */
export interface RunTable {
  readonly size: number;
  /** Adds a run; the text that had it first keeps it. */
  add(first: number, second: number, text: number): void;
  /** The number of a text with this run, or -1. */
  find(first: number, second: number): number;
}

/** Half a megabyte of bits: what a processor keeps close. */
const filterBits = 22;

/** Makes an empty table. Open addressing over typed arrays: a Set of a million takes too long. */
export function createRunTable(): RunTable {
  let mask = (1 << 12) - 1;
  let shift = 32 - 12;
  let firsts = new Int32Array(mask + 1);
  let seconds = new Int32Array(mask + 1);
  let texts = new Int32Array(mask + 1); // number of the text + 1; 0 is an empty slot
  // Most runs are not in the table. One bit tells so without a look at tables that no cache holds.
  const filter = new Int32Array(1 << (filterBits - 5));
  let size = 0;
  const findSlot = (first: number, second: number): number => {
    let slot = Math.imul(first ^ (second >>> 7), 0x9e3779b1) >>> shift;
    while (texts[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    const [oldFirsts, oldSeconds, oldTexts] = [firsts, seconds, texts];
    mask = mask * 4 + 3;
    shift -= 2;
    firsts = new Int32Array(mask + 1);
    seconds = new Int32Array(mask + 1);
    texts = new Int32Array(mask + 1);
    for (let index = 0; index < oldTexts.length; index += 1) {
      const text = oldTexts[index] ?? 0;
      if (text !== 0) put(oldFirsts[index] ?? 0, oldSeconds[index] ?? 0, text);
    }
  };
  const put = (first: number, second: number, text: number): boolean => {
    const slot = findSlot(first, second);
    if (texts[slot] !== 0) return false;
    firsts[slot] = first;
    seconds[slot] = second;
    texts[slot] = text;
    return true;
  };
  return {
    get size() {
      return size;
    },
    add(first, second, text) {
      if (size * 2 > mask) grow();
      const bit = second >>> (32 - filterBits);
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      if (put(first, second, text + 1)) size += 1;
    },
    find(first, second) {
      const bit = second >>> (32 - filterBits);
      if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
      return (texts[findSlot(first, second)] ?? 0) - 1;
    },
  };
}

/** Short sequences of words, such as phone numbers, that do not count as anybody's own words. */
export interface WordSequences {
  /**
   * @param words hashes of words, one pair after the other
   * @param start the pair to start from
   * @returns how many words from there are one of the sequences; 0 when none is
   */
  matchAt(words: readonly number[], start: number): number;
}

/**
 * Lists the words of a text as pairs of hashes.
 *
 * @param text plain text
 */
export function listWordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  const sink: WordSink = {
    word: (first, second) => hashes.push(first, second),
    tag: () => undefined,
    name: () => undefined,
  };
  scanWords(Buffer.from(text), false, sink);
  return hashes;
}

/**
 * Makes sequences for matching, the longest first.
 *
 * @param texts the texts whose words form the sequences; those of one word are left out, since a
 *   single word says nothing
 */
export function createWordSequences(texts: readonly string[]): WordSequences {
  const byFirst = new Map<number, (readonly number[])[]>();
  for (const sequence of texts.map(listWordHashes)) {
    const [first] = sequence;
    if (first === undefined || sequence.length < 4) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), sequence]);
  }
  for (const sequences of byFirst.values()) sequences.sort((a, b) => b.length - a.length);
  return {
    matchAt(words, start) {
      const candidates = byFirst.get(words[start * 2] ?? 0);
      const found = candidates?.find((sequence) =>
        sequence.every((hash, index) => hash === words[start * 2 + index]),
      );
      return found === undefined ? 0 : found.length / 2;
    },
  };
}
