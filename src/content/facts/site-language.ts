import { defaultLanguage, type Language } from "../../locales/language.ts";
import type { HomeFacts } from "./home-facts.ts";

/**
 * Reads which language the site itself speaks: the one that `_data/home.yaml` names, else the default.
 *
 * @param facts the home's facts
 */
export function readSiteLanguage({
  home,
}: {
  readonly home: Pick<HomeFacts, "language"> | undefined;
}): Language {
  return home?.language?.shown ?? defaultLanguage;
}
