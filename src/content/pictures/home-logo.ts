import type { Facts } from "../facts/read-facts.ts";
import type { PictureReference } from "./read-pictures.ts";

/** The fact that names the file of a home's logo. */
export const logoFact = "home.logo";

/**
 * Names the logo of a home as a picture beside its facts.
 *
 * @param facts the home's facts
 * @returns nothing where the home has none
 */
export function findLogo({ table }: Pick<Facts, "table">): PictureReference | undefined {
  const source = table.find(logoFact)?.value.shown;
  return source === undefined ? undefined : { file: "_data/home.yaml", source };
}
