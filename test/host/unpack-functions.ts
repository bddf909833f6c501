import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";

/** What is used of the package that reads zips, which lies beside Netlify's build. */
interface ZipReader {
  unzipSync(bytes: Uint8Array): Readonly<Record<string, Uint8Array>>;
}

const { unzipSync }: ZipReader = await import(
  join(import.meta.dirname, "node_modules", "fflate", "esm", "index.mjs")
);

/**
 * Unpacks every function that Netlify's build packed into an empty folder of its own outside the project,
 * where nothing is found by chance.
 *
 * @param home the home's folder
 * @returns the folders by the functions' names
 */
export function unpackFunctions(home: string): ReadonlyMap<string, string> {
  const packed = join(home, ".netlify", "functions");
  const zips = readdirSync(packed).filter((name) => name.endsWith(".zip"));
  return new Map(
    zips.map((name) => {
      const folder = mkdtempSync(join(tmpdir(), "front-porch-unpacked-"));
      const files = unzipSync(readFileSync(join(packed, name)));
      for (const [path, bytes] of Object.entries(files)) writeInside(folder, path, bytes);
      return [basename(name, ".zip"), folder];
    }),
  );
}

function writeInside(folder: string, path: string, bytes: Uint8Array): void {
  const place = resolve(folder, path);
  if (path.endsWith("/") || !place.startsWith(`${folder}${sep}`)) return;
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, bytes);
}
