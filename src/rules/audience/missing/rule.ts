import { identifyingRules } from "../../../documents/identifying-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/documents/decide-audience.ts`. */
export const audienceMissing: ReadingRule = {
  ...identifyingRules.audienceMissing,
  kind: "reading",
  why: "Nobody can take back what was published by mistake, so a document without an audience is published nowhere.",
  since: "0.1.0",
  isFixable: false,
};
