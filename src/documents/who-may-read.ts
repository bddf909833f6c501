import { type Audience, isNarrower, narrowest } from "../content/audience.ts";
import { memoize } from "../content/memoize.ts";
import { type Document, listPassages, listSections } from "./document.ts";

/**
 * Tells whether a reader of one audience may be shown words that belong to another.
 *
 * @param reader the reader's audience
 * @param words the audience of the words
 */
export function mayRead(reader: Audience, words: Audience): boolean {
  return narrowest(reader, words) === reader;
}

/**
 * Finds the widest audience that may read any part of a document.
 *
 * @param document the document
 */
export const findWidestAudience = memoize((document: Document): Audience => {
  const said = listPassages(document).filter(
    ({ passage }, index) => index > 0 || passage.text !== "",
  );
  return said.reduce<Audience>(
    (widest, { audience }) => (isNarrower(widest, audience) ? audience : widest),
    document.audience,
  );
});

/**
 * Tells whether a document holds something that exactly this audience is the widest to read.
 *
 * @param document the document
 * @param audience the audience
 */
export function hasPartsFor(document: Document, audience: Audience): boolean {
  return listAudiences(document).has(audience);
}

const listAudiences = memoize(
  (document: Document): ReadonlySet<Audience> =>
    new Set([document.audience, ...listSections(document).map(({ audience }) => audience)]),
);
