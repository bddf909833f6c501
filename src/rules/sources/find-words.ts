import { memoize } from "../../content/memoize.ts";
import type { Word } from "../../text/words.ts";
import type { Sentence } from "./sentences.ts";

/**
 * Words to be looked for, written as a reviewer reads them: words in their order, `|` between those that
 * may stand in one place, `*` at the end of one that may have any ending, `#` for a number, `not` for any
 * spelling of it (“cannot”, “don't”), and `…` for
 * up to six words between, such as `search* … your|their body|bodies`.
 */
export type WantedWords = string;

/** Where words stand in a row of words: the first and the last of them. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

interface Step {
  /** Words that stand there as they are. */
  readonly whole: ReadonlySet<string>;
  /** How words begin that stand there with any ending. */
  readonly starts: readonly string[];
  readonly isNumber: boolean;
  /** How many other words may stand before it. */
  readonly mostBetween: number;
}

const widestGap = 6;
const numberPattern =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|thirty|sixty|ninety)$/;
/** What is looked for as “not” is found as each of these. */
const spellingsOfNot = "not never cannot cant dont doesnt wont isnt arent".split(" ");
const steps = new Map<WantedWords, readonly Step[]>();

function readSteps(wanted: WantedWords): readonly Step[] {
  const known = steps.get(wanted);
  if (known !== undefined) return known;
  let mostBetween = 0;
  const read = wanted
    .replace(/['’]/g, "")
    .split(" ")
    .flatMap((part): readonly Step[] => {
      if (part === "…") {
        mostBetween = widestGap;
        return [];
      }
      const options = part
        .split("|")
        .flatMap((option) => (option === "not" ? spellingsOfNot : [option]));
      const step = {
        whole: new Set(options.filter((option) => !option.endsWith("*") && option !== "#")),
        starts: options.flatMap((option) => (option.endsWith("*") ? [option.slice(0, -1)] : [])),
        isNumber: options.includes("#"),
        mostBetween,
      };
      mostBetween = 0;
      return [step];
    });
  steps.set(wanted, read);
  return read;
}

/**
 * Finds where some words stand in a row of words.
 *
 * @param words the row
 * @param wanted what is looked for
 * @returns each place, from left to right
 */
export function findWords(words: readonly Word[], wanted: WantedWords): readonly Span[] {
  const wantedSteps = readSteps(wanted);
  if (!mayStand(words, wantedSteps)) return none;
  const found: Span[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const last = reachLast(words, first, wantedSteps);
    if (last !== undefined) found.push({ first, last });
  }
  return found;
}

const none: readonly Span[] = [];

/**
 * Tells whether one of several things stands in a row of words.
 *
 * @param words the row
 * @param wanted what is looked for
 */
export function hasWords(words: readonly Word[], wanted: readonly WantedWords[]): boolean {
  return wanted.some((one) => {
    const wantedSteps = readSteps(one);
    if (!mayStand(words, wantedSteps)) return false;
    for (let first = 0; first < words.length; first += 1) {
      if (reachLast(words, first, wantedSteps) !== undefined) return true;
    }
    return false;
  });
}

/** The words of a row, whatever their order: a look at them spares most searches of the row. */
const listLetters = memoize(
  (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ text }) => text)),
);

/** Whether the row has a word for each step that takes whole words alone. */
function mayStand(words: readonly Word[], wanted: readonly Step[]): boolean {
  if (words.length < wanted.length) return false;
  const letters = listLetters(words);
  for (const { whole, starts, isNumber } of wanted) {
    if (starts.length === 0 && !isNumber && !haveOneInCommon(whole, letters)) return false;
  }
  return true;
}

function haveOneInCommon(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of ones) if (others.has(one)) return true;
  return false;
}

function reachLast(
  words: readonly Word[],
  first: number,
  wantedSteps: readonly Step[],
): number | undefined {
  const [step] = wantedSteps;
  if (step === undefined || !fits(words[first], step)) return undefined;
  let last = first;
  for (let index = 1; index < wantedSteps.length; index += 1) {
    const next = wantedSteps[index];
    if (next === undefined) return undefined;
    let at = last + 1;
    while (at - last - 1 < next.mostBetween && !fits(words[at], next)) at += 1;
    const word = words[at];
    // “Search residents, rooms” is not “search residents’ rooms”.
    if (!fits(word, next) || (next.mostBetween === 0 && word?.isAfterPause)) return undefined;
    last = at;
  }
  return last;
}

function fits(word: Word | undefined, step: Step): boolean {
  if (word === undefined) return false;
  const { text } = word;
  if (step.whole.has(text)) return true;
  for (const start of step.starts) if (text.startsWith(start)) return true;
  return step.isNumber && numberPattern.test(text);
}

/** Which sentences have which words: a document is looked through for a word once, however many ask. */
interface WordIndex {
  readonly sentences: ReadonlyMap<string, readonly number[]>;
  /** Every word once, in alphabetical order. */
  readonly vocabulary: readonly string[];
  /** Which sentences may have what was looked for before: several rules look for the same. */
  readonly candidates: Map<WantedWords, ReadonlySet<number>>;
}

const indexWords = memoize((sentences: readonly Sentence[]): WordIndex => {
  const index = new Map<string, number[]>();
  sentences.forEach(({ words }, at) => {
    for (const { text } of words) {
      const known = index.get(text);
      if (known === undefined) index.set(text, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  });
  const vocabulary = [...index.keys()].toSorted(compareLetters);
  return { sentences: index, vocabulary, candidates: new Map() };
});

function compareLetters(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const nowhere: readonly number[] = [];

/**
 * Finds the sentences in which some words stand. Each is looked for in those sentences alone that have its first
 * word.
 *
 * @param sentences the sentences of a document, as {@link listSentences} gives them
 * @param wanted what is looked for
 * @returns where they stand in each such sentence, in the order of what is looked for
 */
export function findInSentences(
  sentences: readonly Sentence[],
  wanted: readonly WantedWords[],
): ReadonlyMap<Sentence, readonly Span[]> {
  const index = indexWords(sentences);
  const found = new Map<Sentence, Span[]>();
  for (const one of wanted) {
    for (const at of listCandidates(index, one)) {
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      const spans = findWords(sentence.words, one);
      const known = found.get(sentence);
      if (spans.length === 0) continue;
      if (known === undefined) found.set(sentence, [...spans]);
      else known.push(...spans);
    }
  }
  return found;
}

/** The numbers of the sentences that have a word of the first step. */
function listCandidates(index: WordIndex, wanted: WantedWords): ReadonlySet<number> {
  const known = index.candidates.get(wanted);
  if (known !== undefined) return known;
  const found = new Set<number>();
  const [step] = readSteps(wanted);
  const add = (word: string) => {
    for (const at of index.sentences.get(word) ?? nowhere) found.add(at);
  };
  if (step !== undefined) {
    for (const word of step.whole) add(word);
    for (const start of step.starts) {
      const { vocabulary } = index;
      for (let at = findFirst(vocabulary, start); vocabulary[at]?.startsWith(start); at += 1) {
        add(vocabulary[at] ?? "");
      }
    }
    if (step.isNumber) index.vocabulary.filter((word) => numberPattern.test(word)).forEach(add);
  }
  index.candidates.set(wanted, found);
  return found;
}

/** Where a word would stand in an alphabetical list. */
function findFirst(vocabulary: readonly string[], word: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far before words something may stand that denies them. */
const denialReach = 8;
const denies = new Set(
  "not never no nobody noone none neither nor without cannot cant dont doesnt didnt wont isnt arent wouldnt shouldnt mustnt neednt unlike refuse refuses".split(
    " ",
  ),
);
/** Who does not do something is denied across its verb: “nobody may be searched”. */
const deniesAll = new Set("no nobody noone none neither nor never".split(" "));
const auxiliaries = new Set(
  "will may must shall can could should would might is are was were has do does".split(" "),
);
const turns = new Set(["but", "unless", "except", "otherwise", "then"]);
/** “No later than”, “not only” and “no matter” deny nothing. */
const deniesNothing = new Set([
  "later",
  "only",
  "matter",
  "just",
  "merely",
  "longer",
  "more",
  "less",
]);

/**
 * Tells whether a sentence denies some of its words: “we never search your body”, “nobody has to go”,
 * “strip searches are not done”.
 *
 * @param words the sentence
 * @param span the words that are denied or not
 */
export function isDenied(words: readonly Word[], span: Span): boolean {
  return isDeniedBefore(words, span) || isDeniedBehind(words, span);
}

function isDeniedBefore(words: readonly Word[], { first }: Span): boolean {
  let isAcrossVerb = false;
  for (let at = first - 1; at >= 0 && first - at <= denialReach; at -= 1) {
    const word = words[at];
    if (word === undefined || turns.has(word.text)) return false;
    if (words[at + 1]?.isAfterPause && first - at > 1 && !words[at + 1]?.text.startsWith("no"))
      return false;
    const isDenial = (isAcrossVerb ? deniesAll : denies).has(word.text);
    if (isDenial && !deniesNothing.has(words[at + 1]?.text ?? "")) return true;
    if (auxiliaries.has(word.text)) isAcrossVerb = true;
  }
  return false;
}

/** How far behind words their verb may stand. */
const verbReach = 4;
const deniesBehind = new Set("not never prohibited forbidden banned illegal unlawful".split(" "));
/** “May not refuse” denies nothing of what stands before it. */
const refusing = new Set(
  "refuse refused decline declined object resist interfere question optional only just".split(" "),
);

function isDeniedBehind(words: readonly Word[], { last }: Span): boolean {
  for (let at = last + 1; at <= last + verbReach; at += 1) {
    const word = words[at];
    if (word === undefined || word.isAfterPause) return false;
    if (word.text === "and" || word.text === "or" || turns.has(word.text)) return false;
    if (!auxiliaries.has(word.text) && word.text !== "be") continue;
    const next = words[at + 1]?.text ?? "";
    if (next === "be") continue;
    const further = words.slice(at + 2, at + 4).map(({ text }) => text);
    const isRefused = refusing.has(further.find((letters) => letters !== "be") ?? "");
    return deniesBehind.has(next) && !isRefused;
  }
  return false;
}
