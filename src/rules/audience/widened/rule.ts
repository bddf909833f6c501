import { identifyingRules } from "../../../documents/identifying-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/documents/decide-audience.ts`. */
export const audienceWidened: ReadingRule = {
  ...identifyingRules.audienceWidened,
  kind: "reading",
  why: "A document or section can be kept for fewer readers than its type says, never given to more.",
  since: "0.1.0",
  isFixable: false,
};
