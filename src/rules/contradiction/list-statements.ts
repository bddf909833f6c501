import type { Audience } from "../../content/audience.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { memoize } from "../../content/memoize.ts";
import type { Document } from "../../documents/document.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import { listTextBlocks, type TextBlock } from "../sources/text-blocks.ts";

/** What a document says of its home as it is today: a sentence, or a part of one up to a semicolon. */
export interface Statement {
  /** The words, behind those that they go on from; with plain apostrophes, and spaces for line ends. */
  readonly text: string;
  /** The heading that they stand below. */
  readonly title: string;
  /** Who reads it. */
  readonly audience: Audience;
  /**
   * Finds the place of something it says.
   *
   * @param offset where it starts in `text`
   * @param typed the words there
   * @returns the place; nothing where they are only what the statement goes on from, and told there
   */
  placeAt(offset: number, typed: string): PlaceWithEnd | undefined;
}

/**
 * Lists what a document says of its home here and now. Left out is what a program must not take for that:
 * questions, quotations, conditions, what was, what other homes do, what others think. In doubt a sentence is
 * left out, since a warning that is wrong teaches people to pass over warnings.
 *
 * @param document the document
 * @param facts the facts of its home, which fill in references
 */
export function listStatements(document: Document, facts: Facts): readonly Statement[] {
  return listStatementsOnHomes(document, facts).filter(({ text }) => !ofOthers.test(text));
}

/**
 * Lists what a document says of homes here and now, this one or all of them alike, such as what a law asks.
 *
 * @param document the document
 * @param facts the facts of its home, which fill in references
 */
export function listStatementsOnHomes(document: Document, facts: Facts): readonly Statement[] {
  return statementsByFacts(facts)(document);
}

const statementsByFacts = memoize((facts: Facts) =>
  memoize((document: Document) => readStatements(document, facts)),
);

function readStatements(document: Document, facts: Facts): readonly Statement[] {
  return listTextBlocks(document, facts.table)
    .filter((block) => !isOfAnotherTime(block))
    .flatMap(readBlockStatements)
    .filter(({ text }) => isOfToday(text));
}

function isOfAnotherTime({ isQuoted, section, frontMatterKey }: TextBlock): boolean {
  return isQuoted || frontMatterKey === "changes" || otherTimeTitle.test(section?.title ?? "");
}

function readBlockStatements({
  words,
  lead,
  section,
  audience,
  placeAt,
}: TextBlock): readonly Statement[] {
  const title = section?.title ?? "";
  return splitSentences(hideQuoted(flatten(words))).map(({ text, offset }) => {
    const leading = offset === 0 ? writeLead(lead) : "";
    return {
      text: `${leading}${text}`,
      title,
      audience,
      placeAt: (at, typed) =>
        at + typed.length <= leading.length && leading !== ""
          ? undefined
          : placeAt(offset + Math.max(0, at - leading.length), typed),
    };
  });
}

/** A list may be as long as the line above it. */
const longestLead = 120;

function writeLead(lead: string): string {
  const words = flatten(lead.slice(-longestLead)).trimEnd().replace(/:$/, "");
  return words === "" ? "" : `${words}: `;
}

/** Letter for letter as long as before, so that places stay. */
function flatten(text: string): string {
  return text.replaceAll("\n", " ").replaceAll("’", "'");
}

/** One or two words in quotation marks are meant; a sentence in them is somebody else's. */
function hideQuoted(text: string): string {
  return text.replace(/“[^“”]{12,400}”|"[^"]{12,400}"/g, (quoted) =>
    quoted.includes(" ") ? " ".repeat(quoted.length) : quoted,
  );
}

interface Span {
  readonly text: string;
  readonly offset: number;
}

/** A full stop behind an abbreviation, or before a small letter, ends nothing. */
const sentenceEnd =
  /(?<!\b(?:[A-Z]|[ap]\.m|St|Ave|Dr|Mr|Ms|Mrs|Rev|Stat|Code|Ann|Admin|Gen|[A-Z][a-z]{2,3}))[.!](?=\s+[^a-z\s]|\s*$)|\?|;|—/g;

function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(sentenceEnd)) {
    const end = index + 1;
    spans.push({ text: text.slice(start, end), offset: start });
    start = end;
  }
  spans.push({ text: text.slice(start), offset: start });
  return spans.filter((span) => span.text.trim() !== "" && !span.text.endsWith("?"));
}

function isOfToday(text: string): boolean {
  return ![conditional, past, reported].some((pattern) => pattern.test(text));
}

const otherTimeTitle =
  /\b(?:history|our story|(?:we|it|this) (?:began|started)|before we|other homes|glossary|sources|examples?)\b/i;
const conditional = /\b(?:if|unless|whether|suppose|imagine|in case|would|were to)\b/i;
const past =
  /\b(?:was|were|used to|formerly|previously|originally|back then|at that time|in the past|at first|last (?:year|month)|(?:years|months) ago|(?:until|in|before) (?:19|20)\d\d|(?:before|after|until) (?:we|our|it|the home|the house))\b/i;
/** In small letters: a home may be called Harbor Homes. */
const ofOthers =
  /\b(?:[Aa]nother|[Oo]ther|[Ss]ister|[Ss]econd|[Dd]ifferent|[Nn]eighboring) (?:[\w'-]+ ){0,2}(?:home|house|place|program|residence)\b|^\s*(?:Homes|Houses|Residences|No home)\b|(?<!\b[Oo]ur )\b(?:homes|houses|residences)\b|\b[Aa] (?:home|house) of (?:this|that|our) kind\b/;
const reported =
  /\b(?:people|neighbors|some|others|visitors|families|many|you|residents?) (?:(?:often|sometimes|may|might) ){0,2}(?:think|believe|ask|assume|suppose|wonder|hear|heard|say|said)\b|\b(?:standard|affiliate) (?:says|calls|asks|defines|describes|means|expects)\b|\bmyth\b|\brumou?rs?\b/i;

/** What stands this near before words, and denies them, is about them. */
const denialReach = 48;
const denial =
  /\b(?:not(?! only| just| merely| later)|never|no(?! later)|nobody|none|neither|nor|without|cannot|unlike|nothing|rather than|instead of|\w+n't)\b/i;

/**
 * Tells whether something is denied by what stands right before it.
 *
 * @param text the statement's text
 * @param offset where it starts
 */
export function isDenied(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - denialReach), offset);
  // What is denied before “but” or a comma is not what stands behind it.
  const start = Math.max(near.lastIndexOf(" but "), near.lastIndexOf(","));
  return denial.test(near.slice(start + 1));
}
