import { type ContentFolder, openContentFolder } from "./files/content-folder.ts";
import { readTextFiles } from "./files/read-text-files.ts";
import { isTimeZone } from "./home-time.ts";
import { parseYaml } from "./parse-yaml.ts";

/**
 * Reads a home's time zone, and nothing else of the home: which day it is has to be known before the
 * rest is read and checked. What is wrong with the file, the check says.
 *
 * @param path the folder with `_data/`, `policies/` and `neighbors/`
 * @returns such as `America/Phoenix`; nothing where the home says none that there is
 */
export function readTimeZone(path: string): string | undefined {
  const folder = openIfThere(path);
  if (folder === undefined) return undefined;
  const { texts } = readTextFiles(folder, ["_data/home.yaml", "_data/home.yml"]);
  for (const { file, text } of texts) {
    const home = parseYaml(file, text).value;
    if (typeof home !== "object" || home === null || !("timeZone" in home)) continue;
    const zone = typeof home.timeZone === "string" ? home.timeZone.trim() : "";
    if (isTimeZone(zone)) return zone;
  }
  return undefined;
}

/** A folder that cannot be read is told of by whatever reads all of it. */
function openIfThere(path: string): ContentFolder | undefined {
  try {
    return openContentFolder(path);
  } catch {
    return undefined;
  }
}
