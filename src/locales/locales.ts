// Written by “npm run tables” from the modules in this folder.

import { en } from "./en/locale.ts";

/** Every language of the site. */
export const locales = [en] as const;
