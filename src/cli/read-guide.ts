import { readFileSync } from "node:fs";
import { findBeside, isFromSource } from "../package-folder.ts";

/** In the package, where the guides of all rules lie in one file, by the rules' names. */
const guidesFile = findBeside("rules/guides.json");

/**
 * Reads what operators are told of a rule: its README.
 *
 * @param name the rule's name, such as `section/missing`
 * @returns the README's markdown
 */
export function readGuide(name: string): string {
  if (isFromSource) return readFileSync(findBeside(`rules/${name}/README.md`), "utf8");
  return JSON.parse(readFileSync(guidesFile, "utf8"))[name];
}
