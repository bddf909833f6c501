import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BlobsServer } from "@netlify/blobs/server";
import { type Message, readMessage } from "../../src/visitors/contact/message.ts";
import { type BlobsAccess, openBlobsStore } from "../../src/visitors/store/blobs-store.ts";
import type { KeyStore } from "../../src/visitors/store/key-store.ts";

/** A store in Netlify's own local server. */
export interface LocalBlobs {
  readonly access: BlobsAccess;
  openStore(name: string): KeyStore;
  readonly close: () => Promise<void>;
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
    openStore: (name) => addInOneStep(openBlobsStore(name, access)),
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
function addInOneStep(store: KeyStore): KeyStore {
  const last = new Map<string, Promise<unknown>>();
  return {
    ...store,
    add(key, text) {
      const adding = (last.get(key) ?? Promise.resolve()).then(() => store.add(key, text));
      last.set(
        key,
        adding.catch(() => undefined),
      );
      return adding;
    },
  };
}

/** Reads every message in a store, past the code that is tested. */
export async function readMessages(store: KeyStore): Promise<readonly Message[]> {
  const keys = await store.list("messages/");
  const kept = await Promise.all(keys.map((key) => store.find(key)));
  return kept.flatMap((text) => {
    const message = text === undefined ? undefined : readMessage(text.text);
    return message === undefined ? [] : [message];
  });
}
