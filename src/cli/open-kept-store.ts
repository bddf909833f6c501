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
  const place = locate({ store, content }, { folder, environment });
  if (place.kind === "blobs") return openBlobs(part, environment);
  if (place.remark !== undefined) {
    stderr.write(`This is from ${place.path}, where front-porch serve keeps it. ${place.remark}\n`);
  }
  const found = openFolder(part, place.path);
  if (found !== undefined) return found;
  throw new OptionError(
    `${place.path} is no folder that front-porch serve keeps anything in: there is no ${nameStore(part, "production")} in it, or none that you may look into.`,
  );
}

/**
 * Opens what the published site may keep beside the rest, where {@link openKeptStore} finds that.
 *
 * @param part what of it
 * @param wishes whose store
 * @param surroundings the folder that paths are read from, and how to reach Netlify
 * @returns nothing where nothing of the kind is kept
 */
export function findKeptStore(
  part: KeptPart,
  wishes: StoreWishes,
  surroundings: Pick<Surroundings, "folder" | "environment">,
): KeyStore | undefined {
  const place = locate(wishes, surroundings);
  return place.kind === "blobs"
    ? openBlobs(part, surroundings.environment)
    : openFolder(part, place.path);
}

/** Where a site keeps things. */
type Place =
  | { readonly kind: "blobs" }
  /** The remark is said of a folder that nobody named. */
  | { readonly kind: "folder"; readonly path: string; readonly remark: string | undefined };

function locate(
  { store, content }: StoreWishes,
  { folder, environment }: Pick<Surroundings, "folder" | "environment">,
): Place {
  if (store !== undefined)
    return { kind: "folder", path: resolve(folder, store), remark: undefined };
  const { NETLIFY_SITE_ID, NETLIFY_AUTH_TOKEN } = environment;
  const kept = findKeptFolder(content);
  return NETLIFY_SITE_ID || NETLIFY_AUTH_TOKEN || !holdsStore(kept.path)
    ? { kind: "blobs" }
    : { kind: "folder", ...kept };
}

function openBlobs(part: KeptPart, environment: Surroundings["environment"]): KeyStore {
  return openBlobsStore(nameStore(part, "production"), readBlobsAccess(environment));
}

function openFolder(part: KeptPart, folder: string): KeyStore | undefined {
  const path = join(folder, nameStore(part, "production"));
  return existsSync(path) ? openFileStore(path) : undefined;
}
