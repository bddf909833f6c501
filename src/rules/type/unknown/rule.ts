import { identifyingRules } from "../../../documents/identifying-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/documents/identify-document.ts`. */
export const typeUnknown: ReadingRule = {
  ...identifyingRules.unknownType,
  kind: "reading",
  why: "The type says which sections a document needs and who may read it. Without a type nobody can tell what is missing.",
  since: "0.1.0",
  isFixable: false,
};
