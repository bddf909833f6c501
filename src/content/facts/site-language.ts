import { defaultLanguage, type Language } from "../../locales/language.ts";
import type { Facts } from "./read-facts.ts";

/**
 * Reads which language the site itself speaks: the one that `_data/home.yaml` names, else the first.
 *
 * @param facts the home's facts
 */
export function readSiteLanguage({ home }: Pick<Facts, "home">): Language {
  return home?.language?.shown ?? defaultLanguage;
}
