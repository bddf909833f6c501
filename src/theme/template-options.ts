/**
 * How the templates' language behaves, at the build, in functions and in the binder alike. A name that
 * does not exist stops it: a blank on a page is how a phone number goes missing.
 */
export const templateOptions = {
  throwOnUndefined: true,
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
} as const;
