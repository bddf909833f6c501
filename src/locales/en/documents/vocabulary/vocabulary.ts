import type { DocumentVocabulary } from "../../../document-vocabulary.ts";
import { codeOfEthics } from "./code-of-ethics.ts";
import { goodNeighborPolicy } from "./good-neighbor-policy.ts";
import { grievancePolicy } from "./grievance-policy.ts";
import { residentPacket } from "./resident-packet.ts";

/** How English texts speak of the sections of documents. */
export const vocabulary: DocumentVocabulary = {
  endings: [
    [
      ["ies", "y"],
      ["sses", "ss"],
      ["ches", "ch"],
      ["shes", "sh"],
      ["xes", "x"],
      ["ss", "ss"],
      ["us", "us"],
      ["s", ""],
    ],
    [
      ["eed", "eed"],
      ["pped", "p"],
      ["pping", "p"],
      ["tted", "t"],
      ["tting", "t"],
      ["nned", "n"],
      ["nning", "n"],
      ["gged", "g"],
      ["gging", "g"],
      ["rred", "r"],
      ["rring", "r"],
      ["ing", ""],
      ["ed", ""],
    ],
    [
      ["e", ""],
      ["y", "i"],
    ],
  ],
  sections: { codeOfEthics, goodNeighborPolicy, grievancePolicy, residentPacket },
};
