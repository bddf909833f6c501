import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BlobsAccess, openBlobsStore } from "../hosts/netlify/blobs-store.ts";
import { openFileStore } from "../server/store/file-store.ts";
import type { KeyStore } from "../server/store/key-store.ts";
import { type KeptPart, nameStore } from "../server/store/name-store.ts";
import { OptionError } from "./option-error.ts";

/**
 * Opens what the published site keeps: in the folder of a server of one's own, else at Netlify.
 *
 * @param part what of it
 * @param folder what was given after `--store`
 * @param readAccess reads how to reach Netlify, where there is no such folder
 * @throws {OptionError} when the folder holds nothing of the kind
 */
export function openKeptStore(
  part: KeptPart,
  folder: string | undefined,
  readAccess: () => BlobsAccess,
): KeyStore {
  const name = nameStore(part, "production");
  if (folder === undefined) return openBlobsStore(name, readAccess());
  const place = join(resolve(folder), name);
  if (existsSync(place)) return openFileStore(place);
  throw new OptionError(
    `${resolve(folder)} is no folder that front-porch serve keeps anything in: there is no ${name} in it.`,
  );
}
