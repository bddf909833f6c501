// Written by “npm run tables” from the modules in this folder.

import { applicationAndIntake } from "./application-and-intake.ts";
import { chores } from "./chores.ts";
import { codeOfEthics } from "./code-of-ethics.ts";
import { consents } from "./consents.ts";
import { feesAndPayments } from "./fees-and-payments.ts";
import { goodNeighborPolicy } from "./good-neighbor-policy.ts";
import { grievancePolicy } from "./grievance-policy.ts";
import { houseForms } from "./house-forms.ts";
import { leadershipManual } from "./leadership-manual.ts";
import { officersAndMinutes } from "./officers-and-minutes.ts";
import { phasesAndPasses } from "./phases-and-passes.ts";
import { residentPacket } from "./resident-packet.ts";
import { stepsOfAccountability } from "./steps-of-accountability.ts";
import { workAndStudy } from "./work-and-study.ts";

/** The words of every type of document. */
export const documents = {
  applicationAndIntake,
  chores,
  codeOfEthics,
  consents,
  feesAndPayments,
  goodNeighborPolicy,
  grievancePolicy,
  houseForms,
  leadershipManual,
  officersAndMinutes,
  phasesAndPasses,
  residentPacket,
  stepsOfAccountability,
  workAndStudy,
};
