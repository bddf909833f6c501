import { checkCertificationNames } from "./certification-names.ts";
import { checkCertificationNotDocumented } from "./certification-not-documented.ts";
import type { Check } from "./check.ts";
import { checkImage } from "./image.ts";
import { checkLink } from "./link.ts";
import { checkPlaceholderLeft } from "./placeholder-left.ts";
import { checkPrivacyLooksPrivate } from "./privacy-looks-private.ts";
import { checkSampleFacts } from "./sample-facts.ts";
import { checkSectionDuplicated } from "./section-duplicated.ts";
import { checkSectionEmpty } from "./section-empty.ts";
import { checkSectionFactMissing } from "./section-fact-missing.ts";
import { checkSectionLooksLikeHeading } from "./section-looks-like-heading.ts";
import { checkSectionMissing } from "./section-missing.ts";
import { checkShownAsTyped } from "./shown-as-typed.ts";
import { checkStandardUnknownSection } from "./standard-unknown-section.ts";
/** Every check that is no rule of `rules.ts` yet. */
export const checks: readonly Check[] = [
  checkCertificationNames,
  checkCertificationNotDocumented,
  checkImage,
  checkLink,
  checkPlaceholderLeft,
  checkPrivacyLooksPrivate,
  checkSampleFacts,
  checkSectionDuplicated,
  checkSectionEmpty,
  checkSectionFactMissing,
  checkSectionLooksLikeHeading,
  checkSectionMissing,
  checkShownAsTyped,
  checkStandardUnknownSection,
];
