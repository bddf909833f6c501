// Written by “npm run tables” from the modules in this folder.

import { codeOfEthics } from "./code-of-ethics.ts";
import { goodNeighborPolicy } from "./good-neighbor-policy.ts";
import { grievancePolicy } from "./grievance-policy.ts";
import { leadershipManual } from "./leadership-manual.ts";
import { residentPacket } from "./resident-packet.ts";

/** The words of every type of document. */
export const documents = {
  codeOfEthics,
  goodNeighborPolicy,
  grievancePolicy,
  leadershipManual,
  residentPacket,
};
