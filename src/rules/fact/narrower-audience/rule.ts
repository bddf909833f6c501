import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { listFactReferences } from "../../sources/text-blocks.ts";
import { judgeReference } from "../judge-reference.ts";

/** Finds references to facts that not every reader of the text may read. */
export const factNarrowerAudience: DocumentRule = {
  kind: "document",
  name: "fact/narrower-audience",
  severity: "error",
  looksFor: "A fact that stands where more people would read it than may.",
  why: "People would read what is not meant for them.",
  since: "0.1.0",
  isFixable: false,
  find: (document, facts) =>
    listFactReferences(document).flatMap((reference) => {
      const misuse = judgeReference(reference, facts);
      if (misuse?.kind !== "narrower") return [];
      const { path, place } = reference;
      return [
        createFinding(factNarrowerAudience, place, {
          message: say`${asTyped(path)} is for ${misuse.audience} only, and this text is for ${reference.audience}: people would read here what is not meant for them.`,
          fix: `Take it out, or narrow the section with {audience=${misuse.audience}} after its heading.`,
        }),
      ];
    }),
};
