import type { PlaceWithEnd } from "../../findings/place.ts";
import type { SectionDefinition } from "../document-type.ts";
import type { RequiredFact } from "../required-fact.ts";

/** How a piece of a text stands in its document; a shared heading counts as another section, and names this one too. */
export type TextForm = "heading" | "sharedHeading" | "titleLine" | "listEntry" | "sentence";

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
