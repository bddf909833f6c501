import { getStore, listStores } from "@netlify/blobs";
import type { KeyStore } from "../../server/store/key-store.ts";

/** How to reach Netlify Blobs from outside a function. */
export interface BlobsAccess {
  readonly siteID: string;
  readonly token: string;
  /** Another address than Netlify's, as in tests. */
  readonly edgeURL?: string;
  readonly uncachedEdgeURL?: string;
}

/**
 * Netlify gives a tag with each text, by which a replacement is one step. Its local server gives
 * none; there the text itself is the version, and a replacement looks first and writes then.
 */
const withoutTag = "text: ";

/**
 * Opens a store in Netlify Blobs. Every read is strong: a message that was just written is there.
 * Netlify hands a function its right to the store anew with each request, so that each call asks
 * for it again.
 *
 * @param name the store's name
 * @param access how to reach it; inside a function Netlify says it by itself
 */
export function openBlobsStore(name: string, access?: BlobsAccess): KeyStore {
  const blobs = () => getStore({ name, consistency: "strong", ...access });
  const find = async (key: string) => {
    const found = await blobs().getWithMetadata(key, { consistency: "strong" });
    if (found === null) return undefined;
    return { text: found.data, version: found.etag ?? `${withoutTag}${found.data}` };
  };
  return {
    async add(key, text) {
      const { modified } = await blobs().set(key, text, { onlyIfNew: true });
      return modified;
    },
    find,
    async replace(key, text, version) {
      if (!version.startsWith(withoutTag)) {
        return (await blobs().set(key, text, { onlyIfMatch: version })).modified;
      }
      if ((await find(key))?.version !== version) return false;
      return (await blobs().set(key, text)).modified;
    },
    async list(prefix) {
      const { blobs: entries } = await blobs().list({ prefix });
      return entries.map(({ key }) => key);
    },
    delete: (key) => blobs().delete(key),
  };
}

/**
 * Lists the names of all stores of the site.
 *
 * @param access how to reach them; inside a function Netlify says it by itself
 * @throws when they cannot be reached
 */
export async function listStoreNames(access?: BlobsAccess): Promise<readonly string[]> {
  return (await listStores({ ...access })).stores;
}
