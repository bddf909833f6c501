import type { Document, Section } from "../../documents/document.ts";
import type { LeadForm } from "../../documents/locate-sections/list-leads.ts";

/**
 * Says what a section is that has no heading.
 *
 * @param section the section
 * @param document its document
 * @returns words to go on with behind its title, such as `, an entry of a list in line 41,`; nothing for
 *   one with a heading
 */
export function nameForm(section: Section, { unheaded }: Document): string {
  const found = unheaded.find((one) => one === section);
  return found === undefined ? "" : `, ${leadForms[found.form]} in line ${found.place.line},`;
}

/** What a section without a heading is named by. */
export const leadForms: Readonly<Record<LeadForm, string>> = {
  titleLine: "a title",
  paragraph: "a paragraph",
  listEntry: "an entry of a list",
};
