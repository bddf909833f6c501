import { addressClash } from "./address/clash/rule.ts";
import { addressMissing } from "./address/missing/rule.ts";
import { addressSiteDiffers } from "./address/site-differs/rule.ts";
import { audienceRepeatsNarrower } from "./audience/repeats-narrower/rule.ts";
import { certificationDisagrees } from "./certification/disagrees/rule.ts";
import { certificationOtherComplaintRoute } from "./certification/other-complaint-route/rule.ts";
import { certificationUnproven } from "./certification/unproven/rule.ts";
import { contactNarrowerAudience } from "./contact/narrower-audience/rule.ts";
import { contactNotInFacts } from "./contact/not-in-facts/rule.ts";
import { contactOutsideIsInside } from "./contact/outside-is-inside/rule.ts";
import { contactTyped } from "./contact/typed/rule.ts";
import { crisisLineClaimed } from "./crisis-line/claimed/rule.ts";
import { dateEffectiveAfterReview } from "./date/effective-after-review/rule.ts";
import { dateInFuture } from "./date/in-future/rule.ts";
import { dateReviewOverdue } from "./date/review-overdue/rule.ts";
import { documentDuplicated } from "./document/duplicated/rule.ts";
import { documentEmpty } from "./document/empty/rule.ts";
import { documentMissing } from "./document/missing/rule.ts";
import { factByPosition } from "./fact/by-position/rule.ts";
import { factNarrowerAudience } from "./fact/narrower-audience/rule.ts";
import { factNarrowerTyped } from "./fact/narrower-typed/rule.ts";
import { factUnknown } from "./fact/unknown/rule.ts";
import { factsNoTimeZone } from "./facts/no-time-zone/rule.ts";
import { formerlyClash } from "./formerly/clash/rule.ts";
import { formerlyUnanswered } from "./formerly/unanswered/rule.ts";
import { frontMatterChangesDisagree } from "./front-matter/changes-disagree/rule.ts";
import { frontMatterInvalid } from "./front-matter/invalid/rule.ts";
import { frontMatterUnknownKey } from "./front-matter/unknown-key/rule.ts";
import { listNotNested } from "./list/not-nested/rule.ts";
import { listNumberStartsLine } from "./list/number-starts-line/rule.ts";
import { listRenumbered } from "./list/renumbered/rule.ts";
import { listRunTogether } from "./list/run-together/rule.ts";
import type { Rule } from "./rule.ts";
import { tableCellDropped } from "./table/cell-dropped/rule.ts";
import { tableLineInTable } from "./table/line-in-table/rule.ts";
import { tablePasted } from "./table/pasted/rule.ts";
import { textCodeBlock } from "./text/code-block/rule.ts";
import { textDropped } from "./text/dropped/rule.ts";
import { textFenceOpen } from "./text/fence-open/rule.ts";
import { textLinesJoined } from "./text/lines-joined/rule.ts";
import { textMarkLost } from "./text/mark-lost/rule.ts";
import { textMarkShown } from "./text/mark-shown/rule.ts";
import { textOddSpace } from "./text/odd-space/rule.ts";

/** Every rule there is, by name. A new one is a folder of its own and a line here. */
export const rules: readonly Rule[] = [
  addressClash,
  addressMissing,
  addressSiteDiffers,
  audienceRepeatsNarrower,
  certificationDisagrees,
  certificationOtherComplaintRoute,
  certificationUnproven,
  contactNarrowerAudience,
  contactNotInFacts,
  contactOutsideIsInside,
  contactTyped,
  crisisLineClaimed,
  dateEffectiveAfterReview,
  dateInFuture,
  dateReviewOverdue,
  documentDuplicated,
  documentEmpty,
  documentMissing,
  factByPosition,
  factNarrowerAudience,
  factNarrowerTyped,
  factUnknown,
  factsNoTimeZone,
  formerlyClash,
  formerlyUnanswered,
  frontMatterChangesDisagree,
  frontMatterInvalid,
  frontMatterUnknownKey,
  listNotNested,
  listNumberStartsLine,
  listRenumbered,
  listRunTogether,
  tableCellDropped,
  tableLineInTable,
  tablePasted,
  textCodeBlock,
  textDropped,
  textFenceOpen,
  textLinesJoined,
  textMarkLost,
  textMarkShown,
  textOddSpace,
];
