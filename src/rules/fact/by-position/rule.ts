import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { listFactReferences } from "../../sources/text-blocks.ts";
import { judgeReference } from "../judge-reference.ts";
import { renameReference } from "../rename-reference.ts";

/** Finds references that would mean another entry once the list is another. */
export const factByPosition: DocumentRule = {
  kind: "document",
  name: "fact/by-position",
  severity: "error",
  looksFor:
    "A reference to an entry of a list by its place, such as home.crisisLines.1.phone, where the entry has a name.",
  why: "An entry that is put in before it changes what people read. With crisis lines that can be the wrong number to call.",
  since: "0.1.0",
  isFixable: true,
  find: (document, facts) =>
    listFactReferences(document).flatMap((reference) => {
      const misuse = judgeReference(reference, facts);
      if (misuse?.kind !== "byPosition") return [];
      return [
        createFinding(factByPosition, reference.place, {
          message: say`${asTyped(reference.path)} is whatever stands at that place of the list: an entry put before it would change what people read here.`,
          fix: misuse.fix,
          edits: misuse.name === undefined ? [] : renameReference(document, reference, misuse.name),
        }),
      ];
    }),
};
