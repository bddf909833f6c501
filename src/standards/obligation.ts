import { z } from "zod";

/**
 * What a statement on a level rests on:
 *
 * - `text`: the standard's own text was read;
 * - `lesson`: the rule's own lesson page was read;
 * - `affiliateForm`: an affiliate's upload form marks the rule as needed;
 * - `operatorTracker`: a home's own list of what it must show has the rule;
 * - `analogy`: a neighboring rule of the same standard says so;
 * - `profile`: an affiliate's profile asks for it.
 */
const basisSchema = z.enum([
  "text",
  "lesson",
  "affiliateForm",
  "operatorTracker",
  "analogy",
  "profile",
]);

/** What a statement on a level rests on. */
export type Basis = z.output<typeof basisSchema>;

const plainSentence = z.string().trim().min(10);

const stated = { basis: basisSchema, note: plainSentence.optional() } as const;

/** What a rule asks at one level. What nobody on the project has seen is `unconfirmed`. */
export const obligationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("required"), ...stated }),
  z.strictObject({ kind: z.literal("recommended"), ...stated }),
  z.strictObject({ kind: z.literal("notApplicable"), ...stated }),
  z.strictObject({ kind: z.literal("conditional"), condition: plainSentence, ...stated }),
  z.strictObject({ kind: z.literal("unconfirmed"), note: plainSentence.optional() }),
]);

/** What a rule asks at one level. */
export type Obligation = z.output<typeof obligationSchema>;

/**
 * Tells whether a statement on a level was seen where it counts: in the standard's own text, in the
 * rule's own lesson, or in the profile of the affiliate. Only such a statement can make an error of
 * its own.
 *
 * @param obligation what a rule asks at a level
 */
export function isConfirmed(obligation: Obligation): boolean {
  return (
    obligation.kind !== "unconfirmed" && ["text", "lesson", "profile"].includes(obligation.basis)
  );
}
