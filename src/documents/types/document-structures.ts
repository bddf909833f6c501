// Written by “npm run tables” from the modules in this folder.

import { codeOfEthics } from "./code-of-ethics.ts";
import { goodNeighborPolicy } from "./good-neighbor-policy.ts";
import { grievancePolicy } from "./grievance-policy.ts";
import { leadershipManual } from "./leadership-manual.ts";
import { residentPacket } from "./resident-packet.ts";

/** Every type of document there is. */
export const documentStructures = {
  codeOfEthics,
  goodNeighborPolicy,
  grievancePolicy,
  leadershipManual,
  residentPacket,
};
