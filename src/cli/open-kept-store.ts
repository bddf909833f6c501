import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBlobsStore } from "../hosts/netlify/blobs-store.ts";
import { openFileStore } from "../server/store/file-store.ts";
import type { KeyStore } from "../server/store/key-store.ts";
import { type KeptPart, nameStore } from "../server/store/name-store.ts";
import { findKeptFolder, holdsStore } from "./kept-folder.ts";
import { OptionError } from "./option-error.ts";
import { readBlobsAccess } from "./read-blobs-access.ts";
import type { Surroundings } from "./surroundings.ts";

/** Whose store is opened. */
export interface StoreWishes {
  /** What was given after `--store`. */
  readonly store: string | undefined;
  /** The home's folder. */
  readonly content: string;
}

/**
 * Opens what the published site keeps: in the folder that was named, at Netlify where its settings are
 * there, else in the folder of a server of one's own beside the site, which is then told.
 *
 * @param part what of it
 * @param wishes whose store
 * @param surroundings the folder that paths are read from, how to reach Netlify, and where remarks go
 * @throws {OptionError} when the folder holds nothing of the kind, or none of the three is known
 */
export function openKeptStore(
  part: KeptPart,
  { store, content }: StoreWishes,
  { folder, environment, stderr }: Pick<Surroundings, "folder" | "environment" | "stderr">,
): KeyStore {
  if (store !== undefined) return openFolder(part, resolve(folder, store));
  const { NETLIFY_SITE_ID, NETLIFY_AUTH_TOKEN } = environment;
  const kept = findKeptFolder(content);
  if (NETLIFY_SITE_ID || NETLIFY_AUTH_TOKEN || !holdsStore(kept.path)) {
    return openBlobsStore(nameStore(part, "production"), readBlobsAccess(environment));
  }
  stderr.write(`This is from ${kept.path}, where front-porch serve keeps it. ${kept.remark}\n`);
  return openFolder(part, kept.path);
}

function openFolder(part: KeptPart, folder: string): KeyStore {
  const name = nameStore(part, "production");
  const place = join(folder, name);
  if (existsSync(place)) return openFileStore(place);
  throw new OptionError(
    `${folder} is no folder that front-porch serve keeps anything in: there is no ${name} in it, or none that you may look into.`,
  );
}
