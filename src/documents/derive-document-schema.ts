import { z } from "zod";
import type { Section } from "./document.ts";
import type { DocumentType, SectionDefinition } from "./document-type.ts";
import { findMissingFacts, hasText } from "./find-missing-facts.ts";
import type { RequiredFact } from "./required-fact.ts";

/** Why a section is not accepted; it travels in the `params` of Zod's issue. */
export type SectionFault =
  | { readonly fault: "missing"; readonly definition: SectionDefinition }
  | { readonly fault: "empty"; readonly definition: SectionDefinition }
  | {
      readonly fault: "factMissing";
      readonly definition: SectionDefinition;
      readonly fact: RequiredFact;
    };

/** What a document schema is derived from. */
export interface DocumentSchemaParts {
  readonly type: DocumentType | undefined;
  readonly frontMatter: z.ZodType;
  /** Ids of sections the operator has set aside with a reason. */
  readonly setAside: ReadonlySet<string>;
}

/**
 * Derives the schema of a type of document from the registry: its front matter, and every section
 * the type has. A document is checked when this schema accepts it.
 *
 * @param parts the type, the schema of its front matter, and what the operator has set aside
 * @returns a schema over `{ frontMatter, sections }`, sections by their registry id
 */
export function deriveDocumentSchema({ type, frontMatter, setAside }: DocumentSchemaParts) {
  const sections = Object.fromEntries(
    (type?.sections ?? []).map((definition) => [
      definition.id,
      deriveSectionSchema(definition, setAside.has(definition.id)),
    ]),
  );
  return z.object({ frontMatter, sections: z.object(sections) });
}

function deriveSectionSchema(definition: SectionDefinition, isSetAside: boolean): z.ZodType {
  const section = z.custom<Section | undefined>().superRefine((value, context) => {
    for (const fault of findFaults(definition, value)) {
      context.addIssue({ code: "custom", message: fault.fault, params: { ...fault } });
    }
  });
  const isNeeded = definition.strength === "must" && !isSetAside;
  return isNeeded ? section : section.optional();
}

function findFaults(
  definition: SectionDefinition,
  section: Section | undefined,
): readonly SectionFault[] {
  if (section === undefined) return [{ fault: "missing", definition }];
  if (!hasText(section)) return [{ fault: "empty", definition }];
  return findMissingFacts(section, definition.facts).map((fact) => ({
    fault: "factMissing",
    definition,
    fact,
  }));
}

/**
 * Reads what a schema's issue says about a section.
 *
 * @param issue an issue of a derived schema
 * @returns the fault, or `undefined` when the issue is about something else
 */
export function readSectionFault(issue: z.core.$ZodIssue): SectionFault | undefined {
  if (issue.code !== "custom" || issue.path[0] !== "sections") return undefined;
  // Only `deriveSectionSchema` adds custom issues under "sections", always with these params.
  return issue.params as SectionFault | undefined;
}
