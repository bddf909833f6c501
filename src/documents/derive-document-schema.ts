import { memoize } from "../content/memoize.ts";
import { z } from "../content/zod.ts";
import type { Language } from "../locales/language.ts";
import type { Section } from "./document.ts";
import type { DocumentFault, SectionFault } from "./document-fault.ts";
import type { DocumentType, SectionDefinition } from "./document-type.ts";
import { findFactElsewhere, type SectionInDocument } from "./find-fact-elsewhere.ts";
import { findFactSaying, findMissingFacts, hasText } from "./find-missing-facts.ts";
import type { LikelySection } from "./locate-sections/likely-section.ts";
import type { RequiredFact } from "./required-fact.ts";

/** What a document schema is derived from. */
export interface DocumentSchemaParts {
  readonly type: DocumentType | undefined;
  /** The language the document is written in. */
  readonly language: Language;
  readonly frontMatter: z.ZodType;
  /** Ids of sections the operator has set aside with a reason. */
  readonly setAside: ReadonlySet<string>;
}

/**
 * Derives the schema of a type of document from the registry: its front matter, and every section
 * the type has. A document is checked when this schema accepts it.
 *
 * @param parts the type, the schema of its front matter, and what the operator has set aside
 * @returns a schema over `{ frontMatter, sections }`, sections by their registry id,
 *   each as a `SectionInDocument` or a `LikelySection`
 */
export function deriveDocumentSchema({
  type,
  language,
  frontMatter,
  setAside,
}: DocumentSchemaParts) {
  const definitions = type?.sections ?? none;
  const derived = derivedBy(frontMatter)(definitions);
  const key = [language, ...[...setAside].toSorted()].join(" ");
  const schema = derived.get(key) ?? derive(frontMatter, definitions, language, setAside);
  derived.set(key, schema);
  return schema;
}

const none: readonly SectionDefinition[] = [];

type DocumentSchema = ReturnType<typeof derive>;

/** To make a schema takes longer than to hold a document against it, and many documents have the same. */
const derivedBy = memoize((_frontMatter: z.ZodType) =>
  memoize((_definitions: readonly SectionDefinition[]) => new Map<string, DocumentSchema>()),
);

function derive(
  frontMatter: z.ZodType,
  definitions: readonly SectionDefinition[],
  language: Language,
  setAside: ReadonlySet<string>,
) {
  const sections = definitions.map((definition) => {
    const isSetAside = setAside.has(definition.id);
    return [definition.id, deriveSectionSchema(definition, language, isSetAside)] as const;
  });
  return z.object({ frontMatter, sections: z.object(Object.fromEntries(sections)) });
}

function deriveSectionSchema(
  definition: SectionDefinition,
  language: Language,
  isSetAside: boolean,
): z.ZodType {
  const section = z
    .custom<SectionInDocument | LikelySection | undefined>()
    .superRefine((value, context) => {
      for (const fault of findFaults(definition, language, value)) {
        context.addIssue({ code: "custom", message: fault.fault, params: { ...fault } });
      }
    });
  const isNeeded = definition.strength === "must" && !isSetAside;
  return isNeeded ? section : section.optional();
}

function findFaults(
  definition: SectionDefinition,
  language: Language,
  found: SectionInDocument | LikelySection | undefined,
): readonly SectionFault[] {
  if (found === undefined) return [{ fault: "missing", definition }];
  if (isLikely(found)) return [{ fault: "likely", definition, likely: found }];
  const { section } = found;
  if (!hasText(section)) return [{ fault: "empty", definition }];
  return findMissingFacts(section, definition.facts, language).flatMap((fact): SectionFault[] => {
    if (isSaidOtherwise(section, fact, language)) {
      return [{ fault: "factSaidOtherwise", definition, fact }];
    }
    const isElsewhere = findFactElsewhere(found, fact, language).length > 0;
    return isElsewhere ? [] : [{ fault: "factMissing", definition, fact }];
  });
}

function isLikely(section: SectionInDocument | LikelySection): section is LikelySection {
  return "kind" in section;
}

function isSaidOtherwise(section: Section, fact: RequiredFact, language: Language): boolean {
  return fact.kind === "words" && findFactSaying(section, fact, language) === "otherwise";
}

/**
 * Turns what a derived schema has against a document into faults.
 *
 * @param issues the issues of a schema that {@link deriveDocumentSchema} made
 */
export function readFaults(issues: readonly z.core.$ZodIssue[]): readonly DocumentFault[] {
  return issues.map((issue) => {
    const [part, ...path] = issue.path;
    return part === "sections" && issue.code === "custom"
      ? (issue.params as SectionFault) // as `deriveSectionSchema` put it there, which alone adds any
      : { fault: "frontMatter", issue: { ...issue, path } };
  });
}
