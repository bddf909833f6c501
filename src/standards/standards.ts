// Written by “npm run tables” from the modules in this folder.

import { narr } from "./narr-3.0/standard.ts";
import type { WrittenStandard } from "./standard.ts";

/** Every standard there is. */
export const writtenStandards: readonly WrittenStandard[] = [narr];
