import { crisisLineSources, type Source } from "./crisis-lines.ts";
import { overdoseSources } from "./overdose-steps.ts";

/** Lists the sources of all that the site itself says of safety, each with the day it was last read. */
export function listSafetySources(): readonly Source[] {
  return [...Object.values(crisisLineSources), ...overdoseSources];
}
