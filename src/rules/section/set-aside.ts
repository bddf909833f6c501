import type { Facts } from "../../content/facts/read-facts.ts";
import type { Document, Home } from "../../documents/document.ts";
import type { SectionDefinition } from "../../documents/document-type.ts";
import { isAskedByLevel } from "../../standards/requirement-status.ts";

/**
 * Tells whether the operator has set a section aside, with a reason, in `_data/standard.yaml`.
 *
 * @param facts the facts of the home
 * @param typeId the type of document, such as `grievance-policy`
 * @param sectionId the section's id
 */
export function isSetAside(facts: Facts, typeId: string | undefined, sectionId: string): boolean {
  return (facts.standard?.setAside ?? []).some(
    ({ document, section }) => document.shown === typeId && section.shown === sectionId,
  );
}

/**
 * Tells how much a fault in a section weighs: an error where the document is no use without the
 * section or a confirmed level of a rule asks for it, a warning where the home could do without it, or
 * name a paper in the stead of a document that it may do without.
 *
 * @param home the home
 * @param document the section's document
 * @param definition what the registry knows of the section, if it does
 */
export function weighSection(
  home: Home,
  document: Document,
  definition: SectionDefinition | undefined,
): "error" | "warning" {
  if (definition === undefined || isSetAside(home.facts, document.type?.id, definition.id)) {
    return "warning";
  }
  if (definition.strength === "must") return "error";
  const isOptional = document.type?.presence === "optional";
  return !isOptional && isAskedByLevel(home, document.type?.id, definition.id)
    ? "error"
    : "warning";
}
