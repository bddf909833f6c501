import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { listContentFiles } from "../../../src/content/list-content-files.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..", "..");

/**
 * Reads the sample home, or another content folder of the project.
 *
 * @param folder the folder below the project's own
 * @returns texts by their path below the content folder
 */
export async function readSample(folder = "."): Promise<Readonly<Record<string, string>>> {
  const content = resolve(projectFolder, folder);
  const { files } = await listContentFiles(content);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(content, file), "utf8")]));
}
