import { identifyingRules } from "../../../documents/identifying-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/documents/find-borrowed-addresses.ts`. */
export const audienceBorrowedAddress: ReadingRule = {
  ...identifyingRules.audienceBorrowedAddress,
  kind: "reading",
  why: "The address would be published with the link, although it was written for fewer readers.",
  since: "0.1.0",
  isFixable: false,
};
