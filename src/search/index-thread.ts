/**
 * Makes search indexes. Whatever becomes of Pagefind and its process happens in a thread, which can be
 * given up.
 */
import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { parentPort, workerData } from "node:worker_threads";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type {
  IndexFile,
  IndexRecord,
  MadeIndexes,
  ThreadData,
  ThreadMessage,
} from "./make-indexes.ts";

const { records, language }: ThreadData = workerData;

const tell = (message: ThreadMessage) => parentPort?.postMessage(message);

// A process outlives the thread that started it, so whoever ends the thread must know which it is.
subscribe("child_process", (message) => {
  const { process } = message as { readonly process: ChildProcess }; // as Node's documentation says
  process.once("spawn", () => tell({ kind: "started", pid: process.pid }));
});

async function makeIndex(records: readonly IndexRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(errors.join(" "));
  await Promise.all(records.map((record) => addRecord(index, record)));
  // Pagefind could write the files itself, but on a full disk it leaves them cut off, silently.
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join(" "));
  return made.files;
}

async function addRecord(index: PagefindIndex, record: IndexRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ ...record, meta: { ...record.meta }, language });
  if (errors.length > 0) throw new Error(`${record.url}: ${errors.join(" ")}`);
}

Promise.all(records.map(makeIndex))
  .then(async (indexes): Promise<MadeIndexes> => {
    await close();
    return { kind: "made", indexes };
  })
  .catch((error: unknown): MadeIndexes => ({ kind: "failed", reason: String(error) }))
  .then(tell);
