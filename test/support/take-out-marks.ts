import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Takes every line out of a home's documents that asks whether it is true there, as an operator does who has
 * read them all.
 *
 * @param home the home's folder
 * @returns how many there were
 */
export function takeOutMarks(home: string): number {
  let count = 0;
  for (const folder of ["policies", "neighbors"]) {
    for (const name of readdirSync(join(home, folder)).filter((each) => each.endsWith(".md"))) {
      const path = join(home, folder, name);
      const lines = readFileSync(path, "utf8").split("\n");
      const kept = lines.filter((line) => !line.startsWith("> [!READ]"));
      count += lines.length - kept.length;
      writeFileSync(path, kept.join("\n"));
    }
  }
  return count;
}
