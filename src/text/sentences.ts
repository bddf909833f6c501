import type { Word } from "./words.ts";

/** What may end a sentence, or a part of one. */
export type EndMark =
  /** A full stop or an exclamation mark, with what closes behind it. */
  | "stop"
  | "question"
  | "semicolon"
  /** A long dash. */
  | "dash"
  /** A short one with spaces around it, as in a list that is typed in one line. */
  | "hyphen"
  /** The end of a line that the next does not go on from. */
  | "line"
  /** What stands before a new entry: a bullet, a box to check, a bar. */
  | "bullet";

/** A place in a text where a sentence may end. */
export interface SentenceEnd {
  readonly by: EndMark;
  /** Where the next one starts. */
  readonly at: number;
}

/** A sentence, or as much of one as was asked for. */
export interface TextSentence {
  /** The words as they stand in the text, with plain apostrophes, and spaces for line ends. */
  readonly text: string;
  /** Where it starts in the text; its words have their places in the text too. */
  readonly offset: number;
  readonly words: readonly Word[];
  /** What ends it; nothing at the end of the text. */
  readonly by: EndMark | undefined;
}

const endPattern = /[.!?]+[)"”’*]{0,3}(?=\s|$)|;(?=\s|$)|—|\n|\s-\s|[•☐☑✓|]|\[ ?[xX]? ?\]/g;

/**
 * Lists where sentences of a text may end. This is the one place that knows it; readers choose which ends count.
 *
 * @param typed the text
 * @param words its words
 */
export function listSentenceEnds(typed: string, words: readonly Word[]): readonly SentenceEnd[] {
  const ends: SentenceEnd[] = [];
  /** How many words stand before the mark, and before what ended last. */
  let count = 0;
  let first = 0;
  let lineStart = 0;
  for (const { 0: mark, index } of typed.matchAll(endPattern)) {
    while ((words[count]?.start ?? Number.POSITIVE_INFINITY) < index) count += 1;
    const by = nameMark(mark);
    const behind = index + mark.length;
    const isLineEnd = by === "line";
    const line = isLineEnd ? typed.slice(lineStart, index) : "";
    if (isLineEnd) lineStart = behind;
    if (isLineEnd && !isLineOfItsOwn(line, typed.slice(behind, behind + longestStart))) continue;
    if (by === "stop" && isWithin(typed, behind, words, { first, count, mark })) continue;
    ends.push({ by, at: by === "bullet" ? index : behind });
    first = count;
  }
  return ends;
}

function nameMark(mark: string): EndMark {
  switch (mark[0]) {
    case ".":
    case "!":
    case "?":
      return mark.includes("?") ? "question" : "stop";
    case ";":
      return "semicolon";
    case "—":
      return "dash";
    case "\n":
      return mark === "\n" ? "line" : "hyphen";
    default:
      return /^\s/.test(mark) ? "hyphen" : "bullet";
  }
}

/** A line that long goes on in the next. */
const longestLine = 60;
const longestStart = 24;
/** “4.2 Property”, “(b) Passes”, “c. Visits”, “- Theft”: such a line begins something new. */
const numbering = /^\s{0,8}(?:\d{1,2}\.\d{1,2}\.?|\(?[a-z\d]{1,2}[.)]|[-–*•])\s+\S/;

/** Lines that are each a sentence of their own, such as those of an address or of a list that is typed by hand. */
function isLineOfItsOwn(line: string, next: string): boolean {
  if (numbering.test(next)) return true;
  if (line.trim().length >= longestLine || /,\s*$/.test(line)) return false;
  return /^\s*[\p{Uppercase}\p{So}☐]/u.test(next);
}

/** What is shortened, before a full stop that ends nothing. */
const shortened = new Set(
  "st ave blvd rd dr mr mrs ms rev vs approx ext apt jr sr stat ann admin gen comp cent cons regs ala ariz ark cal colo conn del fla ga haw ill ind kan ky md mass mich minn mo mont neb nev okla pa tenn tex vt va wash wis wyo jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);
/** What is numbered: “Step 2. Appeal”. */
const counted = new Set("step phase level stage section article part rule item no line".split(" "));
/** “10 p.m. Sunday through Thursday”. */
const daysBehind =
  /^\s+(?:sun|mon|tues?|wed|thu|fri|sat|week|daily|nightly|every|each|est|pst|cst|mst)/i;

function isWithin(
  typed: string,
  behind: number,
  words: readonly Word[],
  { first, count, mark }: { readonly first: number; readonly count: number; readonly mark: string },
): boolean {
  const next = typed.slice(behind, behind + longestStart);
  if (/^\s+[a-z]/.test(next)) return true;
  const word = words[count - 1];
  if (mark !== "." || word === undefined || count === first) return false;
  if (/^[ap]m$/.test(word.text) && typed[word.start + 1] === ".") {
    return daysBehind.test(next) || !/^\s+["“(]?\p{Lu}/u.test(next);
  }
  if (word.text.length === 1 && /\p{L}/u.test(word.text)) return true;
  if (/^\d{1,2}$/.test(word.text)) {
    return count - 1 === first || counted.has(words[count - 2]?.text ?? "");
  }
  if (word.text === "no") return /^\s+\d/.test(next);
  return shortened.has(word.text) && /^\p{Lu}/u.test(typed.slice(word.start));
}

/**
 * Splits a text into sentences.
 *
 * @param typed the text
 * @param words its words
 * @param ends where sentences of it may end
 * @param marks which of these ends count
 * @returns the sentences that have a word
 */
export function splitAt(
  typed: string,
  words: readonly Word[],
  ends: readonly SentenceEnd[],
  marks: ReadonlySet<EndMark>,
): readonly TextSentence[] {
  const sentences: TextSentence[] = [];
  let offset = 0;
  let first = 0;
  const add = (at: number, by: EndMark | undefined) => {
    let last = first;
    while ((words[last]?.start ?? Number.POSITIVE_INFINITY) < at) last += 1;
    if (last > first) {
      const text = flattenText(typed.slice(offset, at));
      sentences.push({ text, offset, words: words.slice(first, last), by });
    }
    offset = at;
    first = last;
  };
  for (const { at, by } of ends) if (marks.has(by)) add(at, by);
  add(typed.length, undefined);
  return sentences;
}

/**
 * Writes spaces for line ends and plain apostrophes for curly ones, letter for letter, so that places stay.
 *
 * @param text the text
 */
export function flattenText(text: string): string {
  return text.replaceAll("\n", " ").replaceAll("’", "'");
}

/** With both its marks. */
const shortestQuoted = 13;

/** “Security Deposit”: what an agreement defines is said by nobody else. */
const definedTerm = /^["“]\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,3}["”]$/u;

/**
 * Leaves out what somebody else says. One or two words in quotation marks are meant, and so is a term of up to four
 * words with capitals; a sentence in them is not.
 *
 * @param text the text
 * @returns as long as before, with spaces in place of quoted sentences
 */
export function hideQuoted(text: string): string {
  if (!/["“]/.test(text)) return text;
  // Short ones are passed over whole, so that the end of one is not taken for the beginning of the next.
  return text.replace(/“[^“”]{0,400}”|(?<![\p{L}\p{N}])"[^"]{0,400}"/gu, (quoted) =>
    quoted.length > shortestQuoted && quoted.includes(" ") && !definedTerm.test(quoted)
      ? " ".repeat(quoted.length)
      : quoted,
  );
}
