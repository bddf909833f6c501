import { findMeantFacts } from "../facts/facts-files.ts";
import type { ContentFolder } from "./content-folder.ts";
import type { Collection } from "./content-listing.ts";
import { describeMisplaced } from "./describe-listing.ts";

/**
 * Passes over a file of facts outside `_data/`, or a document in it.
 *
 * @param folder the operator's folder
 * @param path the file's path below it
 * @param name the file's name
 * @param listed what is known so far, which this adds to
 */
export function passOverMisplaced(
  folder: ContentFolder,
  path: string,
  name: string,
  listed: Collection,
): void {
  const meant = findMeantFacts(name);
  const data = folder.list("_data");
  const isThere =
    data.kind === "entries" &&
    data.entries.some((entry) => entry.name === `${meant}.yaml` || entry.name === `${meant}.yml`);
  const isMissed = meant !== undefined && !isThere;
  if (isMissed) listed.misnamedFacts.add(meant);
  listed.passOver(path, describeMisplaced(path, meant, isMissed));
}
