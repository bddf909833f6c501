import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Looks for the values of secrets in what is published and packed. Netlify's own scan leaves out what a
 * repository's `.gitignore` names, and so the site itself.
 *
 * @param folders the published folder, and those of the functions
 * @param secrets the values by the names of the settings
 * @returns a line for each that is found
 */
export function findSecrets(
  folders: readonly string[],
  secrets: Readonly<Record<string, string>>,
): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    const found = Object.entries(secrets).filter(([, value]) => bytes.includes(value));
    return found.map(([name]) => `${name} stands in ${file}`);
  });
}
