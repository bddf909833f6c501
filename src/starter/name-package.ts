import { foldLetters } from "../text/fold-letters.ts";

/** As long as a package's name may be (docs.npmjs.com, package.json, name). */
const longestName = 214;

/**
 * Makes a name for a home's package from its folder's, such as `haus-uber-dem-see` of “Haus über dem See”.
 * Nobody publishes it, yet npm refuses what could not be published.
 *
 * @param folderName the last part of the folder's path, in any letters
 * @param program the name of the package that the home depends on: npm installs none into its own namesake
 * @returns small letters, digits and single hyphens
 */
export function namePackage(folderName: string, program: string): string {
  const plain = foldLetters(folderName)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestName - ending.length)
    .replace(/^-|-$/g, "");
  if (plain === "") return "home";
  return plain === program ? `${plain}${ending}` : plain;
}

const ending = "-home";
