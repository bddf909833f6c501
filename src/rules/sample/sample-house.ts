import { foldText } from "../../text/fold-text.ts";

/** The facts of `_data/house.yaml` that say where something is: whoever reads them out may be calling 911. */
export const housePlaces: readonly string[] = [
  "house.address",
  "house.evacuation",
  "house.naloxonePlace",
  "house.firstAidPlace",
  "house.keysPlace",
];

/**
 * What `_data/house.example.yaml` says of the sample house, folded as titles are. A test holds the list to
 * the file.
 */
export const sampleHouseTexts: ReadonlySet<string> = new Set(
  [
    "123 Example Street, Mesa, AZ 85200 (two-story house, blue door)",
    "Leave by the nearest door; meet at the mailbox across the street and count heads.",
    "In the red box on the kitchen wall, and in the first-aid bag upstairs.",
    "On the shelf above the kitchen sink, in the white box.",
  ].map(foldText),
);

/** No street is called so; whoever changed the town alone has not written their own. */
const exampleStreet =
  /\bexample (?:st|street|rd|road|ave|avenue|ln|lane|dr|drive|way|ct|court|blvd|boulevard|pl|place|cir|circle)\b/;

/**
 * Tells whether a fact of the house is the sample's.
 *
 * @param path the fact's path, such as `house.address`
 * @param text the fact as typed
 */
export function isSamplePlace(path: string, text: string): boolean {
  if (!housePlaces.includes(path)) return false;
  const folded = foldText(text);
  return sampleHouseTexts.has(folded) || exampleStreet.test(folded);
}
