import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ContentFolder } from "../../content/files/content-folder.ts";
import { largestText } from "../../content/files/decode-text.ts";
import type { PlannedFile } from "../../setup/plan-writing.ts";
import { OptionError } from "../option-error.ts";

/**
 * Reads a file of a home as setup would have written it.
 *
 * @param folder the home's folder
 * @param path a path in it
 * @returns nothing where nothing stands there; no text of setup's where it cannot be read
 */
export function readStandingFile(folder: ContentFolder, path: string): string | undefined {
  const reading = folder.read(path, largestText);
  if (reading.kind === "missing") return undefined;
  if (reading.kind !== "bytes") return "";
  return new TextDecoder().decode(reading.bytes).replaceAll("\r\n", "\n");
}

/**
 * Writes what was planned: a new file where nothing stands, and another one in the place of what setup itself
 * wrote.
 *
 * @param root the home's folder, absolute
 * @param folder the same folder, as it was read
 * @param files what was planned
 * @throws {OptionError} where something came between
 */
export function writePlannedFiles(
  root: string,
  folder: ContentFolder,
  files: readonly PlannedFile[],
): void {
  for (const file of files) {
    if (file.fate === "new") writeNew(root, file);
    if (file.fate === "renewed") renew(folder, file);
  }
}

/** Behind a link, or below a file, something stands already, as far as reading tells. */
function writeNew(root: string, { path, text }: PlannedFile): void {
  const place = join(root, ...path.split("/"));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text, { flag: "wx" });
}

function renew(folder: ContentFolder, { path, text }: PlannedFile): void {
  const reading = folder.read(path, largestText);
  const done =
    reading.kind === "bytes"
      ? folder.replace(path, reading.bytes, new TextEncoder().encode(text))
      : reading;
  if (done.kind !== "replaced") {
    throw new OptionError(`“${path}” was changed or closed meanwhile. Run this again.`);
  }
}
