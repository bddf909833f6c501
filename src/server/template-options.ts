import { safety } from "../safety/safety-words.ts";

/** What every template is given beside its own data, at the build, in functions and in the binder. */
export const templateGlobals = { safety } as const;

/**
 * How the templates' language behaves, at the build and in functions alike. A name that does not
 * exist stops it: a blank on a page is how a phone number goes missing.
 */
export const templateOptions = {
  throwOnUndefined: true,
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
} as const;
