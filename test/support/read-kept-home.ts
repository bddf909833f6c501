import {
  formatKeptVersion,
  type KeptSurroundings,
} from "../../src/content/versions/kept-version.ts";
import { nameVersionFile } from "../../src/content/versions/version-path.ts";
import type { Home } from "../../src/documents/document.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { createHome } from "./create-home.ts";

/**
 * Writes a kept version of the policy `policies/guests.md`, with readers and facts that the program of today
 * might not say.
 *
 * @param version such as `1.0`
 * @param text the policy's text then
 * @param surroundings what was kept beside it
 */
export function writeKept(
  version: string,
  text: string,
  surroundings: Partial<KeptSurroundings> = {},
): Readonly<Record<string, string>> {
  const name = { policy: "policies/guests", version };
  const nothing = { readers: {}, facts: {}, tables: {} };
  const kept = { audience: "public", ...nothing, ...surroundings } as const;
  return { [nameVersionFile(name)]: formatKeptVersion(name, text, kept) };
}

/** Reads a home of a few files. */
export async function readKeptHome(files: Readonly<Record<string, string>>): Promise<Home> {
  return readIdentifiedHome(await createHome(files));
}
