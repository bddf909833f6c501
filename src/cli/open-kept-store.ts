import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBlobsStore } from "../hosts/netlify/blobs-store.ts";
import { openFileStore } from "../server/store/file-store.ts";
import type { KeyStore } from "../server/store/key-store.ts";
import { type KeptPart, nameStore } from "../server/store/name-store.ts";
import { OptionError } from "./option-error.ts";
import { readBlobsAccess } from "./read-blobs-access.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Opens what the published site keeps: in the folder of a server of one's own, else at Netlify.
 *
 * @param part what of it
 * @param folder what was given after `--store`
 * @param surroundings the folder that paths are read from, and how to reach Netlify where no folder is given
 * @throws {OptionError} when the folder holds nothing of the kind
 */
export function openKeptStore(
  part: KeptPart,
  folder: string | undefined,
  { folder: workingFolder, environment }: Pick<Surroundings, "folder" | "environment">,
): KeyStore {
  const name = nameStore(part, "production");
  if (folder === undefined) return openBlobsStore(name, readBlobsAccess(environment));
  const kept = resolve(workingFolder, folder);
  const place = join(kept, name);
  if (existsSync(place)) return openFileStore(place);
  throw new OptionError(
    `${kept} is no folder that front-porch serve keeps anything in: there is no ${name} in it, or none that you may look into.`,
  );
}
