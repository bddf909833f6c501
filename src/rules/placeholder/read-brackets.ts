import { foldText } from "../../text/fold-text.ts";
import { templateWords } from "./template-words.ts";

/** What stands around words in brackets, as far as it tells whether they are a blank. */
export interface AroundBrackets {
  /** The words before the opening bracket, on the same line. */
  readonly before: string;
  /** Whether the part of the document is filled in by hand. */
  readonly isForm: boolean;
  /** Whether nothing else stands on their line. */
  readonly isAlone?: boolean;
}

const instructions: readonly string[] = templateWords.instructions;
const nouns: ReadonlySet<string> = new Set(templateWords.nouns);
const homes: ReadonlySet<string> = new Set(templateWords.homes);
const people: ReadonlySet<string> = new Set(templateWords.people);
const remarks: ReadonlySet<string> = new Set(templateWords.remarks);

/** A blank says in a few words what belongs in it; a remark goes on. */
const mostWords = 6;
const mostWordsOfInstruction = 10;

/**
 * Tells whether words in square brackets are a blank of a template, such as `[Hospital Name]`,
 * `[$ fee]` or `[determine time]`, and no remark, such as `[sic]` or `[the house]`. On a form, what is asked
 * of whoever fills it in is a blank for a pen: `[Resident name]`.
 *
 * @param inside what stands between the brackets
 * @param around what stands around them
 */
export function isBlankInSquareBrackets(
  inside: string,
  { isForm, isAlone = false }: AroundBrackets,
): boolean {
  if (/^\s*[Xx?#]{2,}\s*$/.test(inside)) return true;
  const words = splitWords(inside);
  if (isAlone && !isForm && isNameInCapitals(inside, words)) return true;
  const [first = ""] = words;
  const isAsked = asksFor(inside, words);
  if (!isAsked && !isNameOfHome(inside, words)) return false;
  const isOfHome = words.some((word) => homes.has(word)) || /^\s*[$#]/.test(inside);
  const isForPen = isForm && !isOfHome && first !== "insert";
  return !isForPen;
}

/**
 * Tells whether a name such as `RESIDENT_NAME` asks for what whoever fills in a form has to say.
 *
 * @param typed a name in capitals
 */
export function isAskedOfSigner(typed: string): boolean {
  return typed.includes("_") && !splitWords(typed).some((word) => homes.has(word));
}

/** `[CONVICTIONS]` on a line of its own is what another program would have put there. */
function isNameInCapitals(inside: string, words: readonly string[]): boolean {
  return /^[A-Z]{4,30}$/.test(inside) && !words.some((word) => remarks.has(word));
}

function asksFor(inside: string, words: readonly string[]): boolean {
  const [first = ""] = words;
  if (isInstruction(words)) return words.length <= mostWordsOfInstruction;
  if (words.length > mostWords) return false;
  if (/^\s*[$#]/.test(inside)) return true;
  if (/^\s*[Xx]{1,4}\s/.test(inside)) return nouns.has(words.at(-1) ?? "");
  if (remarks.has(first) || words.some((word) => /\d/.test(word))) return false;
  return endsInNoun(words) || (nouns.has(first) && words[1] === "of");
}

function isInstruction(words: readonly string[]): boolean {
  const folded = `${words.join(" ")} `;
  return instructions.some((instruction) => folded.startsWith(`${instruction} `));
}

function endsInNoun(words: readonly string[]): boolean {
  const last = words.at(-1) === "here" ? words.at(-2) : words.at(-1);
  return nouns.has(last ?? "");
}

/** `[Recovery Residence]`, `[COUNTY]`, `[Resident]`; in small letters these are a remark. */
function isNameOfHome(inside: string, words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  const isName = /^\s*\p{Lu}/u.test(inside) && words.length <= 3 && !remarks.has(words[0] ?? "");
  return isName && (homes.has(last) || (words.length === 1 && people.has(last)));
}

/**
 * Tells whether words in parentheses are a blank of a template, such as `(Enter name of residence)` or
 * `(Recovery House name)`. Parentheses mostly hold a remark, so that the words must be nothing but the blank
 * and stand where its name would.
 *
 * @param inside what stands between the parentheses
 * @param around what stands around them
 */
export function isBlankInParentheses(inside: string, { before, isForm }: AroundBrackets): boolean {
  if (isForm || /[,;:\d]/.test(inside)) return false;
  const words = splitWords(inside);
  if (words.length > mostWords) return false;
  if (/^(?:insert|enter|fill in) /i.test(`${inside.trim()} `)) {
    const isOfHome = words.some((word) => homes.has(word)) || words.at(-1) === "here";
    return isOfHome && !words.includes("your") && (endsInNoun(words) || words.includes("name"));
  }
  return isNameAsked(words) && standsForName(before);
}

/** “house name”, “name of the residence”, “amount”, “phone number”. */
function isNameAsked(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (words.length === 1) return ["amount", "date", "time", "name"].includes(first);
  if (words.join(" ") === "phone number") return true;
  const isOfHome = words.some((word) => homes.has(word));
  return isOfHome && (words.at(-1) === "name" || (first === "name" && words[1] === "of"));
}

const beforePattern = new RegExp(
  `(?:^|[.!?:]|\\$|\\b(?:${templateWords.before.join("|")}))\\s*$`,
  "i",
);

function standsForName(before: string): boolean {
  return beforePattern.test(before.slice(-20));
}

function splitWords(inside: string): readonly string[] {
  return foldText(inside)
    .split(" ")
    .filter((word) => word !== "");
}
