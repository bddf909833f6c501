import type { AllowedSubject, ClaimWords } from "../locales/document-claims.ts";
import type { FoldedWords } from "./claim-language.ts";
import { isConditional } from "./conditions.ts";
import { listPlaces, type Phrases } from "./phrases.ts";
import { listNamed, type Sentence } from "./read-sentences.ts";
import type { Said } from "./said.ts";
import type { Span } from "./words.ts";

type Answer = "yes" | "with approval" | "no";

/**
 * Reads what a sentence allows, and what it does not.
 *
 * @param sentence the sentence
 * @param language the words of its language
 */
export function readAllowed(
  sentence: Sentence,
  language: ClaimWords,
): readonly Said<AllowedSubject>[] {
  return [...listNamed(sentence, 1)].flatMap((subject) =>
    subject.kind === "allowed" ? readSubject(sentence, subject, language) : [],
  );
}

function readSubject(
  sentence: Sentence,
  subject: AllowedSubject,
  language: ClaimWords,
): readonly Said<AllowedSubject>[] {
  const { found, context } = sentence;
  const { anyOf, beside = [], unless = [] } = subject;
  if (listPlaces(found, unless).length > 0) return [];
  const own = listPlaces(found, anyOf);
  const [topic] = own.length > 0 ? own : listAbove(sentence, anyOf);
  if (topic === undefined) return [];
  const isBeside =
    beside.length === 0 ||
    listPlaces(found, beside).length > 0 ||
    context.slice(0, 2).some((folded) => listPlaces(folded.found, beside).length > 0);
  if (!isBeside) return [];
  const answer = readAnswer(sentence, subject, topic, language);
  if (answer === undefined) return [];
  const isFinal = answer === "no" && listPlaces(found, language.withoutException).length > 0;
  const value = { kind: "allowed", answer, ...(isFinal ? { isFinal } : {}) } as const;
  return [{ subject, value, days: [], span: topic }];
}

/** “Not allowed” below a title says it of what the title names. */
const mostWords = 5;

function listAbove({ words, context, isTitle }: Sentence, anyOf: readonly string[]): Phrases {
  const [nearest] = context;
  if (isTitle || nearest === undefined || words.length > mostWords) return [];
  return listPlaces(nearest.found, anyOf).length > 0 ? [{ from: 0, to: words.length }] : [];
}

/** So far before words, and behind them, stands what allows or refuses them. */
const before = 8;
const beforeReach = 5;
const behindReach = 12;

function readAnswer(
  sentence: Sentence,
  subject: AllowedSubject,
  topic: Span,
  language: ClaimWords,
): Answer | undefined {
  const { found, words } = sentence;
  const near = ({ from, to }: Span) =>
    to > topic.from - before && from < topic.to + behindReach && !isParted(sentence, topic, from);
  if (isOfAPlace(words, topic)) return undefined;
  const refused = [
    ...listPlaces(found, language.refused).filter(near),
    ...listPlaces(found, language.refusedBefore).filter(
      ({ from, to }) => from <= topic.from && to > topic.from - beforeReach && near({ from, to }),
    ),
    ...listPlaces(found, subject.refused ?? []),
  ];
  const approved = listPlaces(found, language.approved);
  const granted = [
    ...listGrants(sentence, language)
      .filter(near)
      .filter(({ from }) => !refused.some((no) => from >= no.from && from < no.to)),
    ...listPlaces(found, subject.granted ?? []),
  ];
  if (refused.length === 0 && granted.length === 0) {
    if (listPlaces(found, language.granted).some(near)) return undefined; // only what follows
    return words.length <= mostListed && !sentence.isTitle
      ? readListed(sentence, approved, language)
      : undefined;
  }
  if (approved.length > 0) return "with approval";
  const isCondition = isConditional(sentence, subject, [], topic, language);
  if (refused.length > 0) return isCondition ? undefined : "no";
  return isCondition ? "with approval" : "yes";
}

/** “You may have to leave”, “it can also cost you your bed”: of what that follows, nothing is granted. */
function listGrants({ found }: Sentence, { granted, consequences }: ClaimWords): Phrases {
  const follows = listPlaces(found, consequences);
  return listPlaces(found, granted).filter(
    ({ to }) => !follows.some(({ from }) => from === to || from === to + 1),
  );
}

/** “No medicine on the counter” says where it is kept, and nothing of whether it may be. */
function isOfAPlace(words: Sentence["words"], { to }: Span): boolean {
  const [where = "", the = "", place = ""] = words.slice(to, to + 3).map(({ text }) => text);
  return /^(?:on|near|under)$/.test(where) && the === "the" && !ofHome.has(place);
}

const ofHome = new Set("premises property grounds site house home lot".split(" "));

const mostListed = 8;

/** An entry of a list may be allowed, or not, by the line above. */
function readListed(
  { context }: Sentence,
  approved: Phrases,
  language: ClaimWords,
): Answer | undefined {
  const above = context.slice(0, 2).find((folded) => saysEither(folded, language));
  if (above === undefined) return approved.length > 0 ? "with approval" : undefined;
  if (approved.length > 0) return "with approval";
  return saysNo(above, language) ? "no" : "yes";
}

function saysEither(folded: FoldedWords, language: ClaimWords): boolean {
  return saysNo(folded, language) || listPlaces(folded.found, language.granted).length > 0;
}

function saysNo({ found }: FoldedWords, { refused, refusedBefore }: ClaimWords): boolean {
  return listPlaces(found, refused).length > 0 || listPlaces(found, refusedBefore).length > 0;
}

/** Beyond a mark something else is said. */
function isParted({ words }: Sentence, topic: Span, at: number): boolean {
  const [start, end] = at < topic.from ? [at + 1, topic.from] : [topic.to, at];
  return words.slice(start, end + 1).some(({ gap }) => /[.;]/.test(gap));
}
