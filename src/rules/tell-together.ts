import { listLines } from "../content/name-lines.ts";
import { addToMessage, type Finding, relate } from "../findings/finding.ts";

/**
 * Tells a fault that a document has in several places once, at the first of them, and names the others:
 * whoever pasted a text has one thing to mend, not one for each paragraph.
 *
 * @param findings findings of one rule in one document, in the order of their places
 */
export function tellTogether(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings;
  if (first === undefined || others.length === 0) return findings;
  const where = listLines(others.map(({ line }) => line));
  const count = others.length === 1 ? "1 more place" : `${others.length} more places`;
  const related = others.map((other) => relate(other, "It is so here too."));
  return [addToMessage(first, ` It is so in ${count}: ${where}.`, related)];
}
