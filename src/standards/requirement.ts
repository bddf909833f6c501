import { z } from "../content/zod.ts";
import { isDocumentTypeId, isSectionName } from "../documents/known-sections.ts";
import type { DocumentTypeId, SectionName } from "../documents/registry.ts";
import { compareText } from "../text/compare-text.ts";
import { obligationSchema } from "./obligation.ts";

const plainSentence = z.string().trim().min(10);
const source = z.url({ protocol: /^https$/ });

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
  "role", // somebody whose job it is
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

/**
 * Tells whether evidence is found by looking at the house or asking people, and not on paper.
 *
 * @param place a kind of evidence, or a type of document
 */
export function isSeenOnVisit(place: string): boolean {
  return place === "inspection" || place === "interview";
}

/** How far what the project says of a field was seen in a source. */
const surenessSchema = z.strictObject({
  /** The substance: the standard's own text, the rule's lesson, the lesson of its whole standard, or second-hand. */
  substance: z.enum(["text", "lesson", "standardLesson", "secondHand"]),
  /** The question: read in a source, or asked in the project's own words. */
  question: z.enum(["text", "lesson", "ours"]),
  /** The evidence: read whole, read in part, taken from a neighboring rule, or inferred. */
  evidence: z.enum(["text", "lesson", "lessonInPart", "affiliateForm", "analogy", "inferred"]),
  /** The short title: that of the standard or of its course, or the project's own. */
  title: z.enum(["theirs", "ours"]).default("theirs"),
});

/** A place where evidence stands: in a document of a type, or of a kind that no document holds. */
const placeSchema = z.union([z.custom<DocumentTypeId>(isDocumentTypeId), z.enum(evidenceKinds)]);

/** A requirement, which people call a rule of the standard, as its file in `src/standards/` writes it down, in the project's own words. */
const writtenRequirementSchema = z.strictObject({
  /** The standard's own name for the rule. It is public and never changes. */
  id: z.string().min(1),
  shortTitle: z.string().trim().min(3).max(60),
  /** What the rule asks. */
  substance: plainSentence,
  /** What a reviewer asks to find out. */
  question: plainSentence.endsWith("?"),
  /** What it asks at each level, by the level's id; `all` stands for every one. */
  levels: z.record(z.string(), obligationSchema),
  /** Completes "This holds where …"; a rule without it holds for every home. */
  onlyIf: plainSentence.optional(),
  evidence: z.array(z.enum(evidenceKinds)).min(1),
  /** The types of document that carry the evidence. Sections elsewhere only back it up. */
  documents: z.array(z.custom<DocumentTypeId>(isDocumentTypeId)).readonly(),
  /** Our sections that are evidence for it, in any document. */
  sections: z.array(z.custom<SectionName>(isSectionName)).readonly().default([]),
  /** Who may read the evidence; `optional` may be shown or not, `never` belongs on no page. */
  /**
   * Places in every one of which a reviewer looks. A rule whose evidence stands in some of them is
   * documented in part, and never an error.
   */
  inEach: z.array(placeSchema).min(2).readonly().optional(),
  publish: z.enum(["public", "residents", "optional", "never"]),
  publishNote: plainSentence.optional(),
  source,
  /** Further pages that say something of it. */
  alsoRead: z.array(source).readonly().default([]),
  sureness: surenessSchema,
  note: plainSentence.optional(),
  /** What its source leaves open beside its levels, as a question to an affiliate. */
  toAsk: plainSentence.endsWith("?").optional(),
});

/** Where evidence stands: a type of document, or a kind of evidence that no document holds. */
export type EvidencePlace = z.output<typeof placeSchema>;

/** A requirement as written down. */
export type WrittenRequirement = z.input<typeof writtenRequirementSchema>;

const rules = z.array(writtenRequirementSchema).default([]);
const title = z.string().min(3);

/** A domain of a standard: its rules, or the principles and standards that they stand in. */
export const domainSchema = z.strictObject({
  /** Also a part of the domain's address in the page. */
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  title,
  rules,
  principles: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        title,
        rules,
        standards: z.array(z.strictObject({ id: z.string().min(1), title, rules })).default([]),
      }),
    )
    .default([]),
});

/** A domain as written down. */
export type WrittenDomain = z.input<typeof domainSchema>;

/** An id with its title in plain words. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What helps with a rule, in the project's own words. */
export const guidanceSchema = z.strictObject({
  /** What an operator does about it. */
  guidance: plainSentence,
  /** What a reviewer looks at. */
  looksAt: z.string().trim().min(5),
});

/** A requirement of a standard, with the domain it stands in; guidance is empty where there is none. */
export interface Requirement
  extends z.output<typeof writtenRequirementSchema>,
    Readonly<z.output<typeof guidanceSchema>> {
  /** Words of which a section in English has to say one to be evidence for it; none where any section is. */
  readonly saidBy: readonly string[];
  readonly domain: Titled;
}

/**
 * Orders rules by id as people do, numbers by their size: azrha.9 stands before azrha.10.
 *
 * @param first an id, such as `azrha.9`
 * @param second another
 * @returns a negative number when `first` comes first, a positive one when `second` does
 */
export function compareRequirementIds(first: string, second: string): number {
  const firstSteps = first.split(/(\d+)/);
  const secondSteps = second.split(/(\d+)/);
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
