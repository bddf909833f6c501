import { z } from "zod";
import { isDocumentTypeId, isSectionName } from "../documents/known-sections.ts";
import type { DocumentTypeId, SectionName } from "../documents/registry.ts";
import { compareText } from "../text/compare-text.ts";

/** The levels of support of the NARR Standard, from a house run by its residents to clinical care. */
export const levels = ["I", "II", "III", "IV"] as const;

/** A level of support. */
export type Level = (typeof levels)[number];

/**
 * What a statement on a level rests on:
 *
 * - `lesson`: the rule's own lesson page was read;
 * - `affiliateForm`: an affiliate's upload form for Level II marks the rule as needed;
 * - `operatorTracker`: a home's own list of what it must show at Level II has the rule;
 * - `analogy`: a neighboring rule of the same standard says so;
 * - `profile`: an affiliate's profile asks for it.
 */
const basisSchema = z.enum(["lesson", "affiliateForm", "operatorTracker", "analogy", "profile"]);

/** What a statement on a level rests on. */
export type Basis = z.output<typeof basisSchema>;

const plainSentence = z.string().trim().min(10);
const source = z.url({ protocol: /^https$/ });

const stated = { basis: basisSchema, note: plainSentence.optional() } as const;

/** What a rule asks at one level. What nobody on the project has seen is `unconfirmed`. */
export const requirementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("required"), ...stated }),
  z.strictObject({ kind: z.literal("recommended"), ...stated }),
  z.strictObject({ kind: z.literal("notApplicable"), ...stated }),
  z.strictObject({ kind: z.literal("conditional"), condition: plainSentence, ...stated }),
  z.strictObject({ kind: z.literal("unconfirmed"), note: plainSentence.optional() }),
]);

/** What a rule asks at one level. */
export type Requirement = z.output<typeof requirementSchema>;

/** Where reviewers look for evidence, as the standard's course and affiliates' forms name it. */
const evidenceKinds = [
  "policiesManual",
  "residentPacket",
  "residentAgreement",
  "orientationChecklist",
  "publicProfile", // the website and other marketing too
  "leadersManual",
  "staffHandbook", // or the staff's code of conduct
  "jobDescriptions",
  "staffingPlan",
  "trainingRecords",
  "businessPapers",
  "attestation", // a signed statement
  "signedCopies", // of what residents signed, on file
  "accountingRecords",
  "residentFile",
  "inspectionPaper", // an inspector's
  "drillLogs", // of inspections too
  "licenses",
  "weeklySchedule",
  "posted", // in the home
  "inspection", // seen on a visit
  "interview",
] as const;

/** A kind of evidence. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How far what the project says of a field was seen in a source. */
const surenessSchema = z.strictObject({
  /** The substance: the rule's lesson, the lesson of its whole standard, or second-hand. */
  substance: z.enum(["lesson", "standardLesson", "secondHand"]),
  /** The question: read in a source, or asked in the project's own words. */
  question: z.enum(["lesson", "ours"]),
  /** The evidence: read whole, read in part, taken from a neighboring rule, or inferred. */
  evidence: z.enum(["lesson", "lessonInPart", "affiliateForm", "analogy", "inferred"]),
});

/** A rule as its file in `src/standards/` writes it down, in the project's own words. */
const writtenRuleSchema = z.strictObject({
  /** The standard's own name for the rule, such as `1.C.7.b`. It is public and never changes. */
  id: z.string().regex(/^\d+\.[A-Z]\.\d+\.[a-z]$/),
  shortTitle: z.string().trim().min(3).max(60),
  /** What the rule asks. */
  substance: plainSentence,
  /** What a reviewer asks to find out. */
  question: plainSentence.endsWith("?"),
  levels: z.strictObject({
    I: requirementSchema,
    II: requirementSchema,
    III: requirementSchema,
    IV: requirementSchema,
  }),
  /** Completes "This holds where …"; a rule without it holds for every home. */
  onlyIf: plainSentence.optional(),
  evidence: z.array(z.enum(evidenceKinds)).min(1),
  /** The types of document that carry the evidence. Sections elsewhere only back it up. */
  documents: z.array(z.custom<DocumentTypeId>(isDocumentTypeId)).readonly(),
  /** Our sections that are evidence for it, in any document. */
  sections: z.array(z.custom<SectionName>(isSectionName)).readonly().default([]),
  /** Who may read the evidence; `optional` may be shown or not, `never` belongs on no page. */
  publish: z.enum(["public", "residents", "optional", "never"]),
  publishNote: plainSentence.optional(),
  source,
  sureness: surenessSchema,
  note: plainSentence.optional(),
});

/** A rule as written down. */
export type WrittenRule = z.input<typeof writtenRuleSchema>;

/** A domain of a standard with the principles, standards and rules in it. */
export const domainSchema = z.strictObject({
  id: z.string().regex(/^\d+$/),
  title: z.string().min(3),
  principles: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z]$/),
      title: z.string().min(3),
      standards: z.array(
        z.strictObject({
          id: z.string().regex(/^\d+$/),
          title: z.string().min(3),
          rules: z.array(writtenRuleSchema).min(1),
        }),
      ),
    }),
  ),
});

/** A domain as written down. */
export type WrittenDomain = z.input<typeof domainSchema>;

/** An id with its title in plain words. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A rule of a standard, with the domain, principle and standard it stands in. */
export interface Rule extends z.output<typeof writtenRuleSchema> {
  readonly domain: Titled;
  readonly principle: Titled;
  readonly standard: Titled;
}

/**
 * Tells whether a statement on a level was seen where it counts: in the rule's own lesson, or in
 * the profile of the affiliate. Only such a statement can make an error of its own.
 *
 * @param requirement what a rule asks at a level
 */
export function isConfirmed(requirement: Requirement): boolean {
  return (
    requirement.kind !== "unconfirmed" &&
    (requirement.basis === "lesson" || requirement.basis === "profile")
  );
}

/**
 * Orders rules by id as people do: 1.D.9.a stands before 1.D.10.a, and what an affiliate adds
 * stands after the standard's own.
 *
 * @param first an id, such as `1.D.9.a`
 * @param second another
 * @returns a negative number when `first` comes first, a positive one when `second` does
 */
export function compareRuleIds(first: string, second: string): number {
  const firstSteps = first.split(".");
  const secondSteps = second.split(".");
  for (const [index, step] of firstSteps.entries()) {
    const order = compareSteps(step, secondSteps[index] ?? "");
    if (order !== 0) return order;
  }
  return firstSteps.length - secondSteps.length;
}

function compareSteps(first: string, second: string): number {
  const numbers = /^\d+$/.test(first) && /^\d+$/.test(second);
  if (numbers) return Number(first) - Number(second);
  return compareText(first, second);
}
