// Written by “npm run tables” from the modules in this folder.

import { en } from "./en/documents/language.ts";

/** How documents are named, searched for and read, in every language of the site. */
export const documentLanguages = [en] as const;
