import type { Locale } from "../locales/locale.ts";
import { saySafety } from "../safety/safety-words.ts";
import { drawIcon, iconNames } from "./icons.ts";
import { createTemplateWords } from "./template-words.ts";

/**
 * Makes what every template is given beside its own data, at the build, in functions and in the binder.
 *
 * @param locale the site's language
 */
export function createTemplateGlobals(locale: Locale) {
  return {
    safety: saySafety(locale),
    siteLanguage: locale.tag,
    drawIcon,
    iconNames,
    ...createTemplateWords(locale),
  } as const;
}
