import { findNearest } from "../text/find-nearest.ts";
import { z } from "./zod.ts";

/**
 * The three audiences of a home's words, from widest to narrowest.
 *
 * `public` is published as files, `residents` is kept behind the house code, and `house` never
 * leaves the operator's own machine.
 */
export const audiences = ["public", "residents", "house"] as const;

/** Who may read a text: one of {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** Accepts an audience as an operator writes it; spaces and capitals are forgiven. */
export const audienceSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(audiences, { error: ({ input }) => describeNoAudience(String(input)) }));

/**
 * Says that something is no audience, with the audience that is probably meant.
 *
 * @param written what stands in an audience's place
 * @returns a sentence; until it is mended, doubt means private
 */
export function describeNoAudience(written: string): string {
  if (written.trim() === "") return "it does not say who. Write public, residents or house.";
  const shown = written.length > longestShown ? `${written.slice(0, longestShown)}…` : written;
  const nearest = findNearest(written, audiences);
  return nearest === undefined
    ? `“${shown}” is not an audience. Write public, residents or house, and only one of them.`
    : `“${shown}” is not an audience. Did you mean “${nearest}”?`;
}

const longestShown = 60;

/**
 * Tells whether one audience is narrower than another.
 *
 * @param audience the audience in question
 * @param than the audience it is held against
 * @returns true when fewer people may read `audience` than `than`
 */
export function isNarrower(audience: Audience, than: Audience): boolean {
  return audiences.indexOf(audience) > audiences.indexOf(than);
}

/**
 * Picks the narrower of two audiences: an audience can be narrowed, never widened.
 *
 * @param first one audience
 * @param second the other
 * @returns whichever of the two fewer people may read
 */
export function narrowest(first: Audience, second: Audience): Audience {
  return isNarrower(second, first) ? second : first;
}

/**
 * Picks the narrowest of any number of audiences.
 *
 * @param given the audiences
 * @returns the one that the fewest people may read; nothing of none
 */
export function findNarrowest(given: readonly Audience[]): Audience | undefined {
  return given.reduce<Audience | undefined>(
    (narrow, audience) => narrowest(narrow ?? audience, audience),
    undefined,
  );
}
