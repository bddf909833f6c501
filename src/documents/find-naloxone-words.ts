import type { DocumentLanguage, NaloxoneWords } from "../locales/document-language.ts";
import { knownLanguages } from "./known-languages.ts";

/**
 * Finds how a packet says that the house keeps naloxone.
 *
 * @param tag the language of the packet (BCP 47)
 * @returns the words; nothing in a language that has none
 */
export function findNaloxoneWords(tag: string): NaloxoneWords | undefined {
  const languages: readonly DocumentLanguage[] = Object.values(knownLanguages);
  return languages.find((language) => language.tag === tag)?.naloxone;
}
