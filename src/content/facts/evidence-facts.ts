import { type Audience, audiences } from "../audience.ts";
import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import { dateFact, textFact } from "./fact-value.ts";
import { listOf } from "./list-of.ts";

/** Only the words are anyone's own: an id of a rule and a day give nothing away. */
const listEvidence = (audience: Audience) =>
  listOf(
    z.strictObject({
      rule: declareFact("public", "The id of the rule, as the matrix lists it.", textFact()),
      where: declareFact(audience, "Where a reviewer finds the evidence, in words.", textFact()),
      checked: declareFact(
        "public",
        "The day someone last looked that it is there.",
        dateFact(),
      ).optional(),
      expires: declareFact(
        "public",
        "The last day a paper is good for, such as a certificate of insurance.",
        dateFact(),
      ).optional(),
    }),
  ).default([]);

/**
 * The shape of `_data/evidence.yaml`: where evidence is kept that no document holds, listed by who
 * may read of it. What stands under `house` reaches the printed binder and no website.
 */
export const evidenceFactsSchema = z.strictObject({
  public: listEvidence("public"),
  residents: listEvidence("residents"),
  house: listEvidence("house"),
});

/** Where evidence is kept, as checked. */
export type EvidenceFacts = z.output<typeof evidenceFactsSchema>;

/** Evidence for one rule, with who may read of it and where the entry stands. */
export type Evidence = EvidenceFacts[Audience][number] & {
  readonly audience: Audience;
  /** The dotted path of the entry, such as `evidence.house.2`. */
  readonly path: string;
};

/**
 * Lists all evidence, each entry with its audience.
 *
 * @param facts the file as checked, if the home has one
 */
export function listEvidenceEntries(facts: EvidenceFacts | undefined): readonly Evidence[] {
  if (facts === undefined) return [];
  return audiences.flatMap((audience) =>
    facts[audience].map((entry, index) => ({
      ...entry,
      audience,
      path: `evidence.${audience}.${index + 1}`,
    })),
  );
}
