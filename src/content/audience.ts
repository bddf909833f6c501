import { z } from "zod";

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
export const audienceSchema = z.string().trim().toLowerCase().pipe(z.enum(audiences));

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
