import { readTimeLimit, type TimeLimit } from "../../../content/facts/fact-value.ts";
import type { Facts } from "../../../content/facts/read-facts.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import type { Place } from "../../../findings/place.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import { numberWords } from "../../../text/number-words.ts";
import type { DocumentRule } from "../../rule.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";

/** Finds promises of an answer that contradict the facts, or each other. */
export const promiseDisagrees: DocumentRule = {
  kind: "document",
  name: "promise/disagrees",
  severity: "error",
  looksFor: "Two different promises of how soon the home acknowledges or answers a message.",
  why: "Neighbors and residents would not know which of the two times to hold the home to.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  supersedes: ["contradiction/texts"],
  find: (document, facts) => {
    if (document.type?.id === "grievance-policy") return compareWithin(document, facts);
    return isForNeighbors(document) ? compareWithFacts(document, facts) : [];
  },
};

function isForNeighbors({ folder, type }: Document): boolean {
  return folder === "neighbors" || type?.id === "good-neighbor-policy";
}

/** What is promised; only promises of one kind are ever compared. */
type PromiseKind = "acknowledge" | "answer" | "decide";

interface PromisedTime {
  readonly kind: PromiseKind;
  /** Who promises it, where that makes it another promise. */
  readonly by: string;
  readonly limit: TimeLimit;
  readonly place: Place;
}

function compareWithFacts(document: Document, facts: Facts): readonly Finding[] {
  const promises = listPromises(document, facts);
  return promises.flatMap((promise) => {
    if (promise.kind === "decide") return [];
    const fact = facts.table.find(`home.response.${promise.kind}`)?.value;
    if (fact?.kind !== "timeLimit" || isSame(fact, promise.limit)) return [];
    return [
      createFinding(promiseDisagrees, promise.place, {
        message: `This promises ${describeKind(promise.kind)} within ${promise.limit.shown}, and the facts promise it within ${fact.shown}. Neighbors would not know which to hold the home to.`,
        fix: `Write {{ home.response.${promise.kind} }} instead, so that both always say the same.`,
        related: [
          relate(facts.locate(`home.response.${promise.kind}`), "The facts promise it here."),
        ],
      }),
    ];
  });
}

/** In a grievance policy each step has a time of its own: only like is compared with like. */
function compareWithin(document: Document, facts: Facts): readonly Finding[] {
  const promises = listPromises(document, facts).filter(({ kind }) => kind !== "answer");
  const steps = document.type?.sections.find(({ id }) => id === "steps-and-time-limits");
  const standards = citeSection(facts, document.type, steps);
  const alike = Map.groupBy(promises, ({ kind, by }) => `${kind} ${by}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(({ limit }) => !isSame(limit, first.limit))
          .map((other) => describeContradiction(other, first, standards)),
  );
}

function describeContradiction(
  { kind, by, limit, place }: PromisedTime,
  first: PromisedTime,
  standards: readonly string[],
) {
  const what = `${describeKind(kind)}${by === "" ? "" : ` of the ${by}`}`;
  return createFinding(promiseDisagrees, place, {
    message: `This promises ${what} within ${limit.shown}, and line ${first.place.line} promises it within ${first.limit.shown}. Residents would not know which to hold the home to.`,
    fix: "Decide on one of the two, and write it in both places.",
    related: [relate(first.place, "The other promise is here.")],
    standards,
  });
}

const kindsInWords: Readonly<Record<PromiseKind, string>> = {
  acknowledge: "word that a message has arrived",
  answer: "an answer",
  decide: "a decision",
};

function describeKind(kind: PromiseKind): string {
  return kindsInWords[kind];
}

/** Sentences with a condition, an exception or another step than the first are left alone. */
const otherStoryPattern =
  /\b(?:if|unless|until|after|when|urgent|emergenc\w*|danger|safety|appeal\w*|police|phone is|open|staffed|you (?:may|can|have)|not)\b/i;
/** “Even if nothing can be done” takes nothing back. */
const evenPattern = /\beven (?:if|when|though)\b[^.,;]*/gi;
/** What residents are to answer is no promise to neighbors. */
const residentPattern = /\bresidents?\b/i;
/** Others who may answer; their time limits are not the home's. */
const othersPattern =
  /\b(?:city|county|landlord|state|department|company|contractor|affiliate|licens\w+|agency|council|court)\b/i;
const acknowledgePattern =
  /\backnowledg(?:e|es|ed|ement)\b|\bconfirm(?:s|ed)? receipt\b|\bhear that (?:your|the) \w{3,12} (?:has )?arrived\b/i;
const answerPattern =
  /\b(?:answer(?:s|ed)?|respond(?:s|ed)?|response|repl(?:y|ies|ied)|call(?:s|ed)? you back|get(?:s)? back to you|hear what)\b/i;
const decidePattern = /\bdecides?\b|\bdecision\b/i;
const deciderPattern = /\b(?:manager|owner|director|committee|board)\b/gi;
const limitPattern =
  /\b((?:within|no later than|in under|in less than|at most)\s+)(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty)(?:\s+\(\d{1,3}\))?[\s-]+(minutes?|hours?|business days?|working days?|days?|weeks?)\b/i;

function listPromises(document: Document, facts: Facts): readonly PromisedTime[] {
  return listTextBlocks(document, facts.table).flatMap(({ words, placeAt }) =>
    splitSentences(words)
      .filter(({ text }) => !otherStoryPattern.test(text.replace(evenPattern, "")))
      .filter(({ text }) => !othersPattern.test(text))
      .filter(({ text }) => !(isForNeighbors(document) && residentPattern.test(text)))
      .flatMap((sentence) => splitClauses(sentence))
      .flatMap(({ text, offset }) => {
        const promise = readPromise(text);
        if (promise === undefined) return [];
        return [{ ...promise, place: placeAt(offset + promise.offset, promise.typed) }];
      }),
  );
}

interface Span {
  readonly text: string;
  readonly offset: number;
}

function splitSentences(words: string): readonly Span[] {
  return splitAt({ text: words, offset: 0 }, /[.!?](?=\s|$)/g);
}

/** “We acknowledge it within a day and answer it within a week” is two promises. */
function splitClauses(sentence: Span): readonly Span[] {
  return splitAt(sentence, /[,;:]|\s(?:and|then|but)\s/g);
}

function splitAt({ text, offset }: Span, separator: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    spans.push({ text: text.slice(start, match.index), offset: offset + start });
    start = match.index + match[0].length;
  }
  return [...spans, { text: text.slice(start), offset: offset + start }];
}

function readPromise(clause: string) {
  const match = limitPattern.exec(clause);
  const promised = readKind(clause);
  if (match === null || promised === undefined) return undefined;
  const [whole, before = "", amount = "", unit = ""] = match;
  const digits = numberWords.get(amount.toLowerCase()) ?? amount;
  const limit = readTimeLimit(`${digits} ${unit}`);
  if (limit === undefined) return undefined;
  const typed = whole.slice(before.length);
  return { ...promised, limit, typed, offset: match.index + before.length };
}

/** A clause that speaks of two things at once promises neither for sure. */
function readKind(clause: string): Pick<PromisedTime, "kind" | "by"> | undefined {
  const kinds: readonly PromiseKind[] = [
    ...(acknowledgePattern.test(clause) ? (["acknowledge"] as const) : []),
    ...(answerPattern.test(clause) ? (["answer"] as const) : []),
    ...(decidePattern.test(clause) ? (["decide"] as const) : []),
  ];
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return undefined;
  if (kind !== "decide") return { kind, by: "" };
  const deciders = new Set(clause.toLowerCase().match(deciderPattern));
  const [by] = deciders;
  return by === undefined || deciders.size > 1 ? undefined : { kind, by };
}

const minutes = { minute: 1, hour: 60, day: 1440, week: 10080 } as const;

/** 24 hours are a day; a business day is not, since it may be after the weekend. */
function isSame(first: TimeLimit, second: TimeLimit): boolean {
  if (first.unit === "business day" || second.unit === "business day") {
    return first.unit === second.unit && first.amount === second.amount;
  }
  return first.amount * minutes[first.unit] === second.amount * minutes[second.unit];
}
