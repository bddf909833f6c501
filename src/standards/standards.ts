import { narr } from "./narr-3.0/standard.ts";
import type { WrittenStandard } from "./standard.ts";

/** Every standard there is. A home that names none is held against the first. */
export const writtenStandards: readonly [WrittenStandard, ...WrittenStandard[]] = [narr];
