import type { Document, Home } from "../document-types/document.ts";
import type { SectionDefinition } from "../document-types/document-type.ts";

/**
 * Tells whether the operator has set a section aside, with a reason, in `_data/standard.yaml`.
 *
 * @param home the home
 * @param typeId the type of document, such as `grievance-policy`
 * @param sectionId the section's id
 */
export function isSetAside(home: Home, typeId: string | undefined, sectionId: string): boolean {
  return (home.facts.standard?.setAside ?? []).some(
    ({ document, section }) => document.shown === typeId && section.shown === sectionId,
  );
}

/**
 * Tells how much a fault in a section weighs: an error where the document is no use without the
 * section, a warning where the home could do without it.
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
  return definition?.strength === "must" && !isSetAside(home, document.type?.id, definition.id)
    ? "error"
    : "warning";
}
