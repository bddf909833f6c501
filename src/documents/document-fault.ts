import type { z } from "../content/zod.ts";
import type { SectionDefinition } from "./document-type.ts";
import type { LikelySection } from "./locate-sections/likely-section.ts";
import type { RequiredFact } from "./required-fact.ts";

/** Why the schema of a document's type does not accept a section. */
export type SectionFault =
  | { readonly fault: "missing"; readonly definition: SectionDefinition }
  /** Something in the text seems to be the section, and nothing says so for certain. */
  | {
      readonly fault: "likely";
      readonly definition: SectionDefinition;
      readonly likely: LikelySection;
    }
  | { readonly fault: "empty"; readonly definition: SectionDefinition }
  | {
      readonly fault: "factMissing";
      readonly definition: SectionDefinition;
      readonly fact: RequiredFact;
    }
  /** The fact's words are there, and the text takes them back, puts them off or tells the contrary. */
  | {
      readonly fault: "factSaidOtherwise";
      readonly definition: SectionDefinition;
      readonly fact: RequiredFact;
    };

/** Why it does not accept the front matter; the path leads through that alone. */
export interface FrontMatterFault {
  readonly fault: "frontMatter";
  readonly issue: z.core.$ZodIssue;
}

/** Why it does not accept a document. */
export type DocumentFault = SectionFault | FrontMatterFault;
