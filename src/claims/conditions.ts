import type { ClaimSubject, ClaimWords } from "../locales/document-claims.ts";
import { smallWordsOf } from "./claim-language.ts";
import { listPlaces, type Phrases } from "./phrases.ts";
import { listScopeSpans } from "./read-scope.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Span } from "./words.ts";

/**
 * Tells whether a sentence holds only under a condition that has nothing to do with its subject. “If you leave” is
 * no such condition for what is kept of those who leave.
 *
 * @param sentence the sentence
 * @param subject the subject
 * @param topic the words that name the subject
 * @param value the words that say it
 * @param language the words of its language
 */
export function isConditional(
  sentence: Sentence,
  subject: ClaimSubject,
  topic: Phrases,
  value: Span,
  language: ClaimWords,
): boolean {
  const { found } = sentence;
  const small = smallWordsOf(language);
  const begins = listPlaces(found, language.conditions);
  if (begins.length === 0) return false;
  const scopes = listScopeSpans(sentence, language);
  const given = [...topic, ...listPlaces(found, subject.given ?? [])];
  return begins.some((begin) => {
    if (
      begin.to === value.from ||
      (begin.from >= value.from && begin.to <= value.to) ||
      isRate(sentence, begin) ||
      isConcession(sentence, begin) ||
      scopes.some(({ from, to }) => from <= begin.to && to > begin.from)
    )
      return false;
    const clause = { from: begin.from, to: findEnd(sentence, begin.to) };
    const said = { from: begin.to, to: clause.to };
    if (isEmpty(sentence, said, [value, ...scopes], small)) return false;
    return !given.some(({ from, to }) => from >= clause.from && to <= clause.to);
  });
}

/** “Even if nothing can be done” takes nothing back. */
function isConcession({ words }: Sentence, { from }: Span): boolean {
  return words[from - 1]?.text === "even";
}

/** “Once a week” is no condition. */
function isRate({ words }: Sentence, { from, to }: Span): boolean {
  return (
    words[from]?.text === "once" &&
    /^(?:a|an|per|each|every|daily|weekly|monthly)$/.test(words[to]?.text ?? "")
  );
}

/** “Until when” is no condition, nor is “during the first 30 days” beside these thirty days. */
function isEmpty(
  { words }: Sentence,
  { from, to }: Span,
  told: readonly Span[],
  small: ReadonlySet<string>,
) {
  return words
    .slice(from, to)
    .every(
      ({ text }, index) =>
        small.has(text) ||
        text === "first" ||
        told.some((span) => from + index >= span.from && from + index < span.to),
    );
}

/** A clause ends at the next mark. */
function findEnd({ words }: Sentence, from: number): number {
  const end = words.findIndex(({ gap }, index) => index > from && /[,;:.()–—]/.test(gap));
  return end === -1 ? words.length : end;
}

const denials = new Set(
  "not never nobody none nor neither without cannot cant wont isnt arent dont doesnt unlike".split(
    " ",
  ),
);
const noDenials = new Set(
  "later more less earlier only exceed longer just until till before".split(" "),
);
const reach = 6;

/**
 * Tells whether a value is denied by what stands right before it. “No later than” denies nothing.
 *
 * @param sentence the sentence
 * @param value where the value stands
 */
export function isDeniedValue({ words }: Sentence, { from }: Span): boolean {
  return words.slice(Math.max(0, from - reach), from).some(({ text }, index, near) => {
    const next = near[index + 1]?.text ?? "";
    const isMark = near.slice(index + 1).some(({ gap }) => /[,;:.]/.test(gap));
    return denials.has(text) && !noDenials.has(next) && !isMark;
  });
}
