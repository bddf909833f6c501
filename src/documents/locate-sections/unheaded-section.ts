import type Token from "markdown-it/lib/token.mjs";
import type { Passage } from "../../content/passage.ts";
import type { Section } from "../document.ts";
import type { SectionDefinition } from "../document-type.ts";
import type { RequiredFact } from "../required-fact.ts";
import type { LeadForm } from "./list-leads.ts";

/**
 * A section that no heading begins: a title line, the bold words before a paragraph or an entry of a list
 * names it, in a document that is written that way. It is no part cut out of its document. Its words stand
 * where they stand, in the introduction or in a section, for the readers of that, and are shown there.
 */
export interface UnheadedSection extends Section {
  readonly definition: SectionDefinition;
  readonly form: LeadForm;
  /** What its section must give, and it does not: with any, its name alone does not make it count. */
  readonly lacks: readonly RequiredFact[];
  /** What it stands in. */
  readonly around: Passage;
  /** The first of its words there. */
  readonly lead: Token;
  /** All its tokens there. */
  readonly tokens: readonly Token[];
}
