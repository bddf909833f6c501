import { z } from "../content/zod.ts";

/**
 * What a statement on a level rests on, so that it may be said as a fact:
 *
 * - `text`: the standard's own text was read;
 * - `lesson`: the rule's own lesson page was read, with what it says of this level;
 * - `profile`: an affiliate's profile asks for it;
 *
 * and where it may not yet:
 *
 * - `lessonInPart`: the rule's own lesson was read, but not all of its table of levels;
 * - `standardLesson`: the page of the standard that the rule stands under was read, and not its own;
 * - `ruleWording`: the rule's own words name no other level as left out;
 * - `profileInPart`: a profile asks for it, and was read second hand or not whole.
 */
const basisSchema = z.enum([
  "text",
  "lesson",
  "profile",
  "lessonInPart",
  "standardLesson",
  "ruleWording",
  "profileInPart",
]);

/**
 * Who asked for a rule once, without saying whether it is required or recommended:
 *
 * - `affiliateForm`: one affiliate's upload form for homes at the level;
 * - `operatorTracker`: one home's own list of what it has to show at the level.
 */
const askerSchema = z.enum(["affiliateForm", "operatorTracker"]);

const plainSentence = z.string().trim().min(10);

const stated = { basis: basisSchema, note: plainSentence.optional() } as const;

/**
 * What a rule asks at one level. `asked` is neither required nor recommended: somebody asked for it
 * once, and which of the two it is was not seen. What nobody has seen at all is `unconfirmed`.
 */
export const obligationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("required"), ...stated }),
  z.strictObject({ kind: z.literal("recommended"), ...stated }),
  z.strictObject({ kind: z.literal("notApplicable"), ...stated }),
  z.strictObject({ kind: z.literal("conditional"), condition: plainSentence, ...stated }),
  z.strictObject({ kind: z.literal("asked"), basis: askerSchema, note: plainSentence.optional() }),
  z.strictObject({ kind: z.literal("unconfirmed"), note: plainSentence.optional() }),
]);

/** What a rule asks at one level. */
export type Obligation = z.output<typeof obligationSchema>;

/** What a statement on a level rests on; `nothing` where none was seen. */
export type Basis = z.output<typeof basisSchema> | z.output<typeof askerSchema> | "nothing";

/**
 * Gives what a statement on a level rests on.
 *
 * @param obligation what a rule asks at a level
 */
export function findBasis(obligation: Obligation): Basis {
  return obligation.kind === "unconfirmed" ? "nothing" : obligation.basis;
}

/**
 * Tells whether a statement on a level was seen where it counts: in the standard's own text, in the
 * rule's own lesson, or in the profile of the affiliate. Only such a statement can make an error of
 * its own.
 *
 * @param obligation what a rule asks at a level
 */
export function isConfirmed(obligation: Obligation): boolean {
  return ["text", "lesson", "profile"].includes(findBasis(obligation));
}

/**
 * Tells whether a rule may be required at a level, as far as anybody saw.
 *
 * @param obligation what the rule asks there; `undefined` where the home gives no level
 */
export function isPerhapsRequired(obligation: Obligation | undefined): boolean {
  return obligation?.kind === "required" || obligation?.kind === "asked";
}
