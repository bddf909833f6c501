import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import { listContent } from "../../../src/content/files/list-content.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..", "..");

/**
 * Reads the sample home, or another content folder of the project.
 *
 * @param folder the folder below the project's own
 * @returns texts by their path below the content folder
 */
export async function readSample(folder = "."): Promise<Readonly<Record<string, string>>> {
  const content = resolve(projectFolder, folder);
  const { facts, documents } = listContent(openContentFolder(content));
  const files = [...facts, ...documents];
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(content, file), "utf8")]));
}
