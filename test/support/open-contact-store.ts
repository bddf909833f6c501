import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BlobsServer } from "@netlify/blobs/server";
import { type BlobsAccess, openBlobsStore } from "../../src/hosts/netlify/blobs-store.ts";
import { readId } from "../../src/server/contact/message-store.ts";
import { type Message, readMessage } from "../../src/server/contact/neighbor-message.ts";
import type { KeyStore } from "../../src/server/store/key-store.ts";
import { readTexts } from "../../src/server/store/read-texts.ts";

/** A store in Netlify's own local server. */
export interface LocalBlobs {
  readonly access: BlobsAccess;
  openStore(name: string): KeyStore;
  readonly close: () => Promise<void>;
}

/** Writes how to reach a store as Netlify hands it to functions, in `NETLIFY_BLOBS_CONTEXT`. */
export function encodeBlobsAccess(access: BlobsAccess): string {
  return Buffer.from(JSON.stringify(access)).toString("base64");
}

/** Starts Netlify's own local server for Blobs in a temporary folder. */
export async function startBlobs(): Promise<LocalBlobs> {
  const directory = await mkdtemp(join(tmpdir(), "front-porch-blobs-"));
  const server = new BlobsServer({ directory, token: "token", logger: () => undefined });
  const { port } = await server.start();
  const address = `http://127.0.0.1:${port}`;
  const access = { siteID: "site", token: "token", edgeURL: address, uncachedEdgeURL: address };
  return {
    access,
    openStore: (name) => writeInOneStep(openBlobsStore(name, access)),
    async close() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * Netlify's service looks and writes in one step. Its local server looks first and writes later, so
 * that of two writers at the same moment both are told they were first.
 */
function writeInOneStep(store: KeyStore): KeyStore {
  const last = new Map<string, Promise<unknown>>();
  const inTurn = <Result>(key: string, write: () => Promise<Result>): Promise<Result> => {
    const writing = (last.get(key) ?? Promise.resolve()).then(write);
    last.set(
      key,
      writing.catch(() => undefined),
    );
    return writing;
  };
  return {
    ...store,
    add: (key, text) => inTurn(key, () => store.add(key, text)),
    replace: (key, text, version) => inTurn(key, () => store.replace(key, text, version)),
    delete: (key) => inTurn(key, () => store.delete(key)),
  };
}

/** Reads every message in a store. */
export async function readMessages(store: KeyStore): Promise<readonly Message[]> {
  const texts = await readTexts(store, await store.list("messages/"));
  return [...texts].map(([key, text]) => readMessage(readId(key), text));
}
