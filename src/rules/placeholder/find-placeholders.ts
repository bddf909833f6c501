import { hasPenBlank, listPenBlanks } from "../../content/pen-blanks.ts";
import { isShortcode } from "./is-shortcode.ts";
import {
  type AroundBrackets,
  isAskedOfSigner,
  isBlankInParentheses,
  isBlankInSquareBrackets,
} from "./read-brackets.ts";

/** A blank of a template, and where it starts. */
export interface Placeholder {
  readonly offset: number;
  readonly typed: string;
  /** A shortcode is what another program would put something in place of. */
  readonly kind: "blank" | "shortcode";
}

/** Every part is a plain run or bounded, so that a text is read in one pass however long it is. */
const anyCasePatterns = [
  // <<NAME>>
  /<<[^<>\n]{1,60}>>/,
  // {NAME}, ${name}; two braces are a fact, and {form} is a mark
  /(?<![{\w])\$?\{(?!form\}|\{)[a-z][\w .'/-]{1,40}\}(?!\})/,
  // XX/XX, MM/DD/YYYY, 00/00/0000
  /\b(?:XX\/XX|MM\/DD|DD\/MM|00\/00)(?:\/(?:XXXX|XX|YYYY|YY|0000|00))?\b/,
  // XXX-XXX-XXXX, (XXX) XXX-XXXX
  /\bX{3}[-. ]X{3}[-. ]?X{4}\b|\(X{3}\) ?X{3}[-. ]?X{4}\b/,
  // $XX, $00, $##
  /\$(?:X{2,10}|0{2,6}|#{2,6})(?![\w.,])/,
  // XXX, but no film or size
  /\bX{3,20}\b(?![- ]?(?:rated|movies?|films?|videos?|sites?|websites?|material|content|channels?|porn\w*|large))/,
  // XX days, XX:XX, 20XX
  /\b(?:XX(?= ?(?:days?|hours?|minutes?|weeks?|months?|years?|percent|%|[ap]\.?m\b))|XX:XX|20XX)/,
  /\bpage (?:X{2,4}|\?{2,4}|#{1,4})(?!\w)/,
  // 000-000-0000, 1-800-000-0000, 123-456-7890
  /(?<![\d-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])000[-. ]0000(?!\d)|(?<![\d-])(?:\(000\) ?|000[-. ])\d{3}[-. ]\d{4}(?!\d)/,
  /(?<![\d-])(?:\(123\) ?|123[-. ])456[-. ]7890(?!\d)/,
  // name@email.com, www.yourwebsite.com
  /\b(?:your\s?name|name|email|user|someone)@(?:your\w{0,30}|email|domain|company|website)\.\w{2,10}\b/,
  /\byour(?:web)?(?:site|domain|company|organization|house|program)(?:name)?\.(?:com|org|net)\b/,
  // an address that nobody has
  /\b123[45]? (?:main|any|example|your|sample) (?:street|st|avenue|ave|road|rd|drive|dr|lane|ln)\b/,
  /\bany(?:town|where|city), (?:usa|state|[a-z]{2})\b/,
  /\b(?:lorem ipsum|dolor sit amet)\b/,
  /\binsert (?:[a-z']{1,20} ){1,5}here\b/,
  /\b(?:enter|type|paste) (?:[a-z']{1,20} ){0,3}(?:name|address|phone|number|text|date|amount|link) here\b/,
  /\byour (?:[a-z']{1,20} ){0,2}(?:name|text|logo|photo|address) (?:goes )?here\b/,
] as const;

/** In small letters these are words of other languages, or of none. */
const capitalPatterns = [
  /\b(?:TODO|TBD|TBA|FIXME)\b/,
  // HOUSE_NAME, %NAME%, «First_Name», <HOUSE NAME>
  /\b[A-Z]{3,20}(?:_[A-Z]{2,20}){1,5}\b/,
  // A box that is ticked stands before words, and never before what is counted.
  /\[(?:X{1,2}|#{1,2}|\?{1,2})\](?= ?(?:days?|hours?|minutes?|weeks?|months?|dollars|beds|percent|%)(?![a-z]))/,
  /%[A-Z][A-Z_]{2,30}%/,
  /«[A-Za-z]{1,20}(?:_[A-Za-z]{1,20}){1,4}»|<[A-Z][A-Z _-]{2,40}>/,
  /\b(?:HOUSE|HOME|RESIDENCE|ORGANIZATION|COMPANY|PROGRAM|FACILITY) NAME\b(?!\s*[:_.])/,
  /\b(?:XYZ|ABC) (?:Recovery|Sober|House|Home|Residence|Program|Organization|Company)\b/,
  /\b(?:John|Jane) (?:Q\. )?Doe\b/,
] as const;

const squarePattern = /\[([^[\]\n]{1,300})\]/g;
const roundPattern = /\(([^()\n]{3,60})\)/g;

const join = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join("|");
const blankPattern = new RegExp(join(anyCasePatterns), "gi");
const capitalPattern = new RegExp(join(capitalPatterns), "g");

/** What the words stand in, as far as it says what is a blank there. */
export interface AroundWords {
  /** Whether they are filled in by hand, on paper. */
  readonly isForm: boolean;
  /** Whether a line to write on is a blank that the writer forgot, as in a fact. */
  readonly isTyped?: boolean;
}

/**
 * Finds what a template left to be filled in by its writer. What is left for a pen is none of it.
 *
 * @param words a text as its reader would see it
 * @param around what the text stands in
 */
export function findPlaceholders(words: string, around: AroundWords): readonly Placeholder[] {
  const found: readonly Placeholder[] = [
    ...readShortcodes(words),
    ...readAll(words, blankPattern).filter(({ typed, offset }) =>
      isMeant(typed, readLine(words, offset), around),
    ),
    ...readAll(words, capitalPattern).filter(
      ({ typed }) => !(around.isForm && isAskedOfSigner(typed)),
    ),
    ...findInBrackets(words, squarePattern, around, isBlankInSquareBrackets),
    ...findInBrackets(words, roundPattern, around, isBlankInParentheses),
    ...(around.isTyped === true ? findLines(words) : []),
  ];
  return leaveOutInside(
    found.toSorted(
      (one, other) => one.offset - other.offset || other.typed.length - one.typed.length,
    ),
  );
}

function readAll(words: string, pattern: RegExp): readonly Placeholder[] {
  return [...words.matchAll(pattern)].map(({ index, 0: typed }) => ({
    offset: index,
    typed,
    kind: "blank",
  }));
}

function readShortcodes(words: string): readonly Placeholder[] {
  if (!words.includes("[")) return [];
  return [...words.matchAll(squarePattern)].flatMap(({ index, 0: typed, 1: inside = "" }) =>
    isShortcode(inside) ? [{ offset: index, typed, kind: "shortcode" as const }] : [],
  );
}

function findLines(words: string): readonly Placeholder[] {
  return listPenBlanks(words)
    .filter(({ kind }) => kind === "lineToWriteOn")
    .map(({ offset, typed }) => ({ offset, typed, kind: "blank" }));
}

/** How a day is to be written stands beside the line it is written on. */
function isMeant(typed: string, line: string, { isForm }: AroundWords): boolean {
  return !/^(?:mm|dd)\//i.test(typed) || !(isForm || hasPenBlank(line));
}

function findInBrackets(
  words: string,
  pattern: RegExp,
  { isForm }: AroundWords,
  isBlank: (inside: string, around: AroundBrackets) => boolean,
): readonly Placeholder[] {
  if (!words.includes(pattern === squarePattern ? "[" : "(")) return [];
  return [...words.matchAll(pattern)].flatMap(({ index, 0: typed, 1: inside = "" }) => {
    const line = readLine(words, index);
    const before = readBefore(words, index);
    const rest = line.replace(typed, "");
    const around = { before, isForm: isForm || hasPenBlank(rest), isAlone: rest.trim() === "" };
    return isBlank(inside, around) ? [{ offset: index, typed, kind: "blank" as const }] : [];
  });
}

/** Longer lines are prose, and what stands farther off is another sentence. */
const widestLine = 300;

function readBefore(words: string, offset: number): string {
  const near = words.slice(Math.max(0, offset - widestLine), offset);
  return near.slice(near.lastIndexOf("\n") + 1);
}

function readLine(words: string, offset: number): string {
  const behind = words.slice(offset, offset + widestLine);
  const end = behind.indexOf("\n");
  return readBefore(words, offset) + (end === -1 ? behind : behind.slice(0, end));
}

/** In the order of the text, so that one walk along it tells which stand inside others. */
function leaveOutInside(placeholders: readonly Placeholder[]): readonly Placeholder[] {
  let end = 0;
  return placeholders.filter(({ offset, typed }) => {
    const isInside = offset < end;
    if (!isInside) end = offset + typed.length;
    return !isInside;
  });
}
