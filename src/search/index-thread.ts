/**
 * Makes one search index. Pagefind keeps one process for each copy of its module, and a thread has a
 * copy of its own: two indexes are made side by side.
 */
import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { parentPort, workerData } from "node:worker_threads";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { defaultLanguage } from "../locales/language.ts";
import type { IndexRecord, MadeIndex, ThreadMessage } from "./make-index.ts";

const tell = (message: ThreadMessage) => parentPort?.postMessage(message);

// A process outlives the thread that started it, so whoever ends the thread must know which it is.
subscribe("child_process", (message) => {
  const { process } = message as { readonly process: ChildProcess }; // as Node's documentation says
  process.once("spawn", () => tell({ kind: "started", pid: process.pid }));
});

async function make(records: readonly IndexRecord[]): Promise<MadeIndex> {
  // One language: every section of a home is searched together.
  const { index, errors } = await createIndex({ forceLanguage: defaultLanguage });
  if (index === undefined) throw new Error(errors.join(" "));
  await Promise.all(records.map((record) => addRecord(index, record)));
  // Pagefind could write the files itself, but on a full disk it leaves them cut off, silently.
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join(" "));
  await close();
  return { kind: "made", files: made.files };
}

async function addRecord(index: PagefindIndex, record: IndexRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    ...record,
    meta: { ...record.meta },
    language: defaultLanguage,
  });
  if (errors.length > 0) throw new Error(`${record.url}: ${errors.join(" ")}`);
}

make(workerData)
  .catch((error: unknown): MadeIndex => ({ kind: "failed", reason: String(error) }))
  .then(tell);
