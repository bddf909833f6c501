import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Assets } from "./read-assets.ts";

/** Where pages load each of the styles and scripts from. */
export type AssetAddresses = Readonly<Record<keyof Assets, string>>;

/**
 * Writes the styles and scripts, each into a file that is named after its content, so that a browser
 * may keep it for ever. Both parts of the site load them from one public place: they hold no content.
 *
 * @param assets the texts
 * @param folder the public site's folder
 * @returns their addresses
 * @throws when the disk cannot be written
 */
export function writeAssets(assets: Assets, folder: string): AssetAddresses {
  mkdirSync(join(folder, "assets"));
  const write = (name: keyof Assets): string => {
    const text = assets[name];
    const hash = createHash("sha256").update(text).digest("base64url").slice(0, 10);
    const address = `/assets/${hash}.${name === "styles" ? "css" : "js"}`;
    writeFileSync(join(folder, address), text);
    return address;
  };
  // The keys of an object that is made in one place, by readAssets.
  const names = Object.keys(assets) as (keyof Assets)[];
  return Object.fromEntries(names.map((name) => [name, write(name)])) as AssetAddresses; // one entry for each key
}
