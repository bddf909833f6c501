import { foldText } from "../../text/fold-text.ts";
import { readWordsOf } from "../../text/words.ts";
import { findSampleSentence } from "./find-sample-sentence.ts";
import { fewestOwnWords, listOwnWords } from "./own-words.ts";

/** The facts of `_data/house.yaml` that say where something is: whoever reads them out may be calling 911. */
export const housePlaces: readonly string[] = [
  "house.address",
  "house.evacuation",
  "house.naloxonePlace",
  "house.firstAidPlace",
  "house.keysPlace",
];

/** No street is called so; whoever changed the town alone has not written their own. */
const exampleStreet =
  /\bexample (?:st|street|rd|road|ave|avenue|ln|lane|dr|drive|way|ct|court|blvd|boulevard|pl|place|cir|circle)\b/;

/**
 * Tells whether a fact of the house says where something is.
 *
 * @param path the fact's path, such as `house.address`
 */
export function isHousePlace(path: string): boolean {
  return housePlaces.includes(path);
}

/**
 * Tells whether a fact of the house is the sample's.
 *
 * @param path the fact's path, such as `house.address`
 * @param text the fact as typed
 */
export function isSamplePlace(path: string, text: string): boolean {
  if (!isHousePlace(path)) return false;
  if (exampleStreet.test(foldText(text))) return true;
  const words = listOwnWords(readWordsOf(text), text);
  return words.length >= fewestOwnWords && findSampleSentence(words) !== undefined;
}
