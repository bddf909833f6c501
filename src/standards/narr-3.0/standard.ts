import type { WrittenStandard } from "../standard.ts";
import { administration } from "./administration.ts";
import { goodNeighbor } from "./good-neighbor.ts";
import { guidanceOf } from "./guidance.ts";
import { house } from "./house.ts";
import { recoverySupport } from "./recovery-support.ts";
import { saidBy } from "./said-by.ts";

/**
 * The NARR Standard 3.0 as far as it could be read: 105 rules under 31 standards, 10 principles and
 * 4 domains. The standard's own text was not at hand; its course's lessons, affiliates' forms and a
 * home's list were (https://trohn.org/reference/narr-standard-3-0/). What was not seen is
 * `unconfirmed`.
 */
export const narr: WrittenStandard = {
  id: "narr-3.0",
  title: "NARR Standard 3.0",
  isDefault: true,
  citedAs: "NARR 3.0",
  levels: {
    one: "Level",
    many: "Levels",
    each: [
      // As NARR describes its levels: peer-run, monitored, supervised, service provider.
      { id: "I", name: "I", staffing: "peers" },
      { id: "II", name: "II", staffing: "manager" },
      { id: "III", name: "III", staffing: "supervised" },
      { id: "IV", name: "IV", staffing: "services" },
    ],
  },
  ruleIds: { pattern: /^\d+\.[A-Z]\.\d+\.[a-z]$/, example: "1.C.7.b", joinedBy: "." },
  notice:
    "Not every level of every rule could be read at its source. Where that is so, ask the affiliate before you rely on it.",
  guidance: guidanceOf,
  saidBy,
  domains: [administration, house, recoverySupport, goodNeighbor],
};
