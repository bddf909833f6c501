import type { PlaceWithEnd } from "../../findings/place.ts";
import type { SectionDefinition } from "../document-type.ts";
import type { RequiredFact } from "../required-fact.ts";

/** How a piece of a text stands in its document. */
export type TextForm = "heading" | "titleLine" | "listEntry" | "sentence";

/** A piece of a text that seems to be a section, and does not count as one yet. */
export interface LikelySection {
  readonly kind: "likely";
  readonly definition: SectionDefinition;
  readonly form: TextForm;
  /** What stands there, as far as a title would reach. */
  readonly words: string;
  readonly place: PlaceWithEnd;
  /** What a section named by its title lacks to count, in a document that is written without headings. */
  readonly lacks?: readonly RequiredFact[];
}
