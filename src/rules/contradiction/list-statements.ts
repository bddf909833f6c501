import { isHearsay, isOfOtherHomes, isOfThePast, isOtherTitle } from "../../claims/other-senses.ts";
import type { Audience } from "../../content/audience.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { memoize } from "../../content/memoize.ts";
import { leaveOutQuoted, listTextSentences } from "../../content/told-text.ts";
import type { Document } from "../../documents/document.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import { type EndMark, flattenText } from "../../text/sentences.ts";
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
  return listStatementsOnHomes(document, facts).filter(({ text }) => !isOfOtherHomes(text));
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
  return isQuoted || frontMatterKey === "changes" || isOtherTitle(section?.title ?? "");
}

/** What a semicolon or a long dash parts are two statements. */
const partEnds: ReadonlySet<EndMark> = new Set(["stop", "question", "semicolon", "dash"]);

function readBlockStatements({
  told,
  lead,
  section,
  audience,
  placeAt,
}: TextBlock): readonly Statement[] {
  const title = section?.title ?? "";
  return listTextSentences(leaveOutQuoted(told), partEnds).flatMap(({ text, offset, by }) => {
    if (by === "question") return [];
    const leading = offset === 0 ? writeLead(lead.typed) : "";
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
  const words = flattenText(lead.slice(-longestLead)).trimEnd().replace(/:$/, "");
  return words === "" ? "" : `${words}: `;
}

function isOfToday(text: string): boolean {
  return !conditional.test(text) && !isOfThePast(text) && !isHearsay(text);
}

const conditional = /\b(?:if|unless|whether|suppose|imagine|in case|would|were to)\b/i;

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
