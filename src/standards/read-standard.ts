import { narr } from "./narr-3.0/narr.ts";
import { createStandard, type Standard } from "./standard.ts";

let known: Standard | undefined;

/** Gives the NARR Standard 3.0, the one standard there is so far. It is checked when first asked for. */
export function readStandard(): Standard {
  known ??= createStandard(narr);
  return known;
}
