import type { WrittenStandard } from "../standard.ts";
import { administration } from "./administration.ts";
import { goodNeighbor } from "./good-neighbor.ts";
import { house } from "./house.ts";
import { recoverySupport } from "./recovery-support.ts";

/**
 * The NARR Standard 3.0 as far as it could be read: 105 rules under 31 standards, 10 principles and
 * 4 domains. The standard's own text was not at hand; its course's lessons, affiliates' forms and a
 * home's list were (https://trohn.org/reference/narr-standard-3-0/). What was not seen is
 * `unconfirmed`.
 */
export const narr: WrittenStandard = {
  id: "narr-3.0",
  title: "NARR Standard 3.0",
  citedAs: "NARR 3.0",
  domains: [administration, house, recoverySupport, goodNeighbor],
};
