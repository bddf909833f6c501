import type { Check } from "./check.ts";
import { checkImage } from "./image.ts";
import { checkLink } from "./link.ts";
import { checkShownAsTyped } from "./shown-as-typed.ts";
/** Every check that is no rule of `rules.ts` yet. */
export const checks: readonly Check[] = [checkImage, checkLink, checkShownAsTyped];
