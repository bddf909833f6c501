import { identifyingRules } from "../../../documents/identifying-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/documents/decide-section-audience.ts`. */
export const audienceUnclearEnd: ReadingRule = {
  ...identifyingRules.audienceUnclearEnd,
  kind: "reading",
  why: "What stands below would be read by more people than the section it belongs to.",
  since: "0.1.0",
  isFixable: false,
};
