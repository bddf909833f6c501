import { readFileSync } from "node:fs";

/**
 * Reads a text file of the machine's.
 *
 * @param file its path
 * @returns nothing where it is not there or may not be read
 */
export function readTextFile(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
