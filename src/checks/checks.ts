import type { Check } from "./check.ts";
import { checkSectionMissing } from "./section-missing.ts";

/** Every check. A new one is a file of its own and a line here. */
export const checks: readonly Check[] = [checkSectionMissing];
