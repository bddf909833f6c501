import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Lists what a built site answers to: its pages, the sections on them, and its files.
 *
 * @param output the folder with `_site` and `_residents`
 * @returns addresses as a visitor sees them, sorted; a section's has its id behind `#`
 */
export function listAddresses(output: string): readonly string[] {
  return [
    ...listBelow(join(output, "_site"), ""),
    ...listBelow(join(output, "_residents"), "/residents"),
  ]
    .filter((address) => !/^\/(?:residents\/)?(?:assets|pagefind|pictures|_)/.test(address))
    .filter((address) => !/(?:manifest|answers)\.json$|__forms/.test(address)) // no page of anybody's
    .toSorted();
}

function listBelow(folder: string, start: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = start + file.slice(folder.length).replaceAll("\\", "/");
      const address = path.replace(/\/index\.html$/, "/");
      if (!file.endsWith(".html")) return [address];
      // A section is led to by its heading's id.
      const ids = [...readFileSync(file, "utf8").matchAll(/<h[2-6] [^>]*\bid="([^"]+)"/g)];
      return [address, ...ids.map(([, id]) => `${address}#${id}`)];
    });
}
