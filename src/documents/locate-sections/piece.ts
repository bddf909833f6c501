import type Token from "markdown-it/lib/token.mjs";
import type { Audience } from "../../content/audience.ts";
import type { Passage } from "../../content/passage.ts";
import type { SectionDefinition } from "../document-type.ts";
import type { LeadForm } from "./list-leads.ts";

/** A passage of a document, and who reads it. */
export interface Run {
  readonly passage: Passage;
  readonly audience: Audience;
  /** How deep a section in it lies. */
  readonly depth: number;
}

/** A piece of a passage that says which section it is. */
export interface Piece {
  readonly run: Run;
  readonly definition: SectionDefinition;
  readonly form: LeadForm;
  readonly title: string;
  /** The title's own tokens. */
  readonly titleTokens: readonly Token[];
  /** Braces with an id behind the title; empty without. */
  readonly braces: string;
  readonly id: string | undefined;
  /** The words that it begins with. */
  readonly lead: Token;
  /** All its tokens in the passage. */
  readonly tokens: readonly Token[];
  /** What stands in it without its title, whole blocks. */
  readonly body: readonly Token[];
}
