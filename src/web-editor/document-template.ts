import type { DocumentType } from "../documents/document-type.ts";

/**
 * Writes what a new document of a type begins with: a heading for each of its sections, and below it what the
 * section has to say, as a mark to read, which whoever writes the section takes out.
 *
 * @param type the type of document
 * @returns markdown
 */
export function composeTemplate({ summary, sections }: DocumentType): string {
  const parts = sections.map(({ titles, says }) => composePart(titles.en[0], says.en));
  return [writeMark(summary.en), ...parts].join("\n\n");
}

/** What a policy begins with that is of no known type. */
export const plainTemplate: string = [
  writeMark("What this is about, and for whom."),
  composePart("What holds", "What residents may do, what they may not, and what happens then."),
  composePart("Whom to ask", "Who answers questions, and how to ask for something else."),
].join("\n\n");

/** What a page for neighbors begins with. */
export const pageTemplate: string = writeMark("What neighbors want to know, the most asked first.");

function composePart(title: string, says: string): string {
  return `## ${title}\n\n${writeMark(says)}`;
}

function writeMark(says: string): string {
  return `> [!READ] Write here: ${says}`;
}
