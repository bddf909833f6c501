import { checkAddress } from "./address.ts";
import { checkAudienceRepeatsNarrower } from "./audience-repeats-narrower.ts";
import { checkCertificationComplaintRoute } from "./certification-complaint-route.ts";
import { checkCertificationNames } from "./certification-names.ts";
import { checkCertificationNotDocumented } from "./certification-not-documented.ts";
import { checkCertificationUnproven } from "./certification-unproven.ts";
import type { Check } from "./check.ts";
import { checkContactOutsideIsInside } from "./contact-outside-is-inside.ts";
import { checkContactTyped } from "./contact-typed.ts";
import { checkCrisisLines } from "./crisis-lines.ts";
import { checkDate } from "./date.ts";
import { checkDocumentMissing } from "./document-missing.ts";
import { checkFactNarrowerTyped } from "./fact-narrower-typed.ts";
import { checkFactReferences } from "./fact-references.ts";
import { checkFormerAddress } from "./former-address.ts";
import { checkFrontMatter } from "./front-matter.ts";
import { checkHeadingMarks } from "./heading-marks.ts";
import { checkHeadingStructure } from "./heading-structure.ts";
import { checkImage } from "./image.ts";
import { checkLanguagePersonFirst } from "./language-person-first.ts";
import { checkLink } from "./link.ts";
import { checkListNumbering } from "./list-numbering.ts";
import { checkListRunTogether } from "./list-run-together.ts";
import { checkOwnOverdoseSteps } from "./own-overdose-steps.ts";
import { checkPlaceholderLeft } from "./placeholder-left.ts";
import { checkPrivacyLooksPrivate } from "./privacy-looks-private.ts";
import { checkPromiseDisagrees } from "./promise-disagrees.ts";
import { checkSampleFacts } from "./sample-facts.ts";
import { checkSectionDuplicated } from "./section-duplicated.ts";
import { checkSectionEmpty } from "./section-empty.ts";
import { checkSectionFactMissing } from "./section-fact-missing.ts";
import { checkSectionLooksLikeHeading } from "./section-looks-like-heading.ts";
import { checkSectionMissing } from "./section-missing.ts";
import { checkShownAsTyped } from "./shown-as-typed.ts";
import { checkSiteAddress } from "./site-address.ts";
import { checkStandardUnknownSection } from "./standard-unknown-section.ts";
import { checkTablePasted } from "./table-pasted.ts";
import { checkTableShape } from "./table-shape.ts";
import { checkTextCodeBlock } from "./text-code-block.ts";
import { checkTextDropped } from "./text-dropped.ts";
import { checkTextLinesJoined } from "./text-lines-joined.ts";
import { checkTextMarks } from "./text-marks.ts";
import { checkTextOddSpace } from "./text-odd-space.ts";
import { checkTimeZone } from "./time-zone.ts";
/** Every check. A new one is a file of its own and a line here. */
export const checks: readonly Check[] = [
  checkAddress,
  checkAudienceRepeatsNarrower,
  checkCertificationComplaintRoute,
  checkCertificationNames,
  checkCertificationNotDocumented,
  checkCertificationUnproven,
  checkContactOutsideIsInside,
  checkContactTyped,
  checkCrisisLines,
  checkDate,
  checkDocumentMissing,
  checkFactNarrowerTyped,
  checkFactReferences,
  checkFormerAddress,
  checkFrontMatter,
  checkHeadingMarks,
  checkHeadingStructure,
  checkImage,
  checkLanguagePersonFirst,
  checkLink,
  checkListNumbering,
  checkListRunTogether,
  checkOwnOverdoseSteps,
  checkPlaceholderLeft,
  checkPrivacyLooksPrivate,
  checkPromiseDisagrees,
  checkSampleFacts,
  checkSectionDuplicated,
  checkSectionEmpty,
  checkSectionFactMissing,
  checkSectionLooksLikeHeading,
  checkSectionMissing,
  checkShownAsTyped,
  checkStandardUnknownSection,
  checkSiteAddress,
  checkTablePasted,
  checkTableShape,
  checkTextCodeBlock,
  checkTextDropped,
  checkTextLinesJoined,
  checkTextMarks,
  checkTextOddSpace,
  checkTimeZone,
];
