import { checkCertificationNames } from "./certification-names.ts";
import { checkCertificationNotDocumented } from "./certification-not-documented.ts";
import type { Check } from "./check.ts";
import { checkImage } from "./image.ts";
import { checkLink } from "./link.ts";
import { checkShownAsTyped } from "./shown-as-typed.ts";
import { checkStandardUnknownSection } from "./standard-unknown-section.ts";
/** Every check that is no rule of `rules.ts` yet. */
export const checks: readonly Check[] = [
  checkCertificationNames,
  checkCertificationNotDocumented,
  checkImage,
  checkLink,
  checkShownAsTyped,
  checkStandardUnknownSection,
];
