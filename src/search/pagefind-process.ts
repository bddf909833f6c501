import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { PagefindIndex } from "pagefind";

/** A file of an index, by its path below the `pagefind` folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind keeps and finds as one thing. Here it is a document. */
export interface IndexRecord {
  readonly url: string;
  /** The text, whose words are counted for the places of what was found. */
  readonly content: string;
  /** Further words, by the name of their field: in quotes they are found as well. */
  readonly meta: Readonly<Record<string, string>>;
}

/** One running Pagefind with one index in it. */
export interface PagefindProcess {
  /** Sends a record off; whether it arrived is told by `build`. */
  add(record: IndexRecord): void;
  /**
   * Waits for every record and builds the index.
   *
   * @throws when a record was refused or the process ended early
   */
  build(): Promise<readonly IndexFile[]>;
  close(): Promise<void>;
}

/** The copies of Pagefind's module that have a process now. */
const copiesInUse = new Set<number>();

/** Takes the first free copy: a preview builds all day, and no copy is ever unloaded. */
function takeCopy(): number {
  let copy = 1;
  while (copiesInUse.has(copy)) copy += 1;
  copiesInUse.add(copy);
  return copy;
}

/**
 * Starts a Pagefind process. Pagefind keeps one process for each copy of its module, so each index
 * loads a copy of its own.
 *
 * @returns the process with an empty index
 * @throws when it does not start
 */
export async function startPagefind(): Promise<PagefindProcess> {
  const copy = takeCopy();
  try {
    return await startCopy(copy);
  } catch (error) {
    copiesInUse.delete(copy);
    throw error;
  }
}

async function startCopy(copy: number): Promise<PagefindProcess> {
  const address = `${import.meta.resolve("pagefind")}?copy=${copy}`;
  const pagefind: typeof import("pagefind") = await import(address);
  const { result: creating, child } = catchChild(() =>
    // One language: every section of a home is searched together.
    pagefind.createIndex({ forceLanguage: "en" }),
  );
  const ended = watchEnd(child);
  const { index, errors } = await Promise.race([creating, ended]);
  if (index === undefined) throw new Error(errors.join(" "));
  const adding: Promise<unknown>[] = [];
  let isSound = true;
  return {
    add: (record) => {
      const added = addRecord(index, record);
      added.catch(() => undefined); // told by `build`, if it is ever asked for
      adding.push(added);
    },
    build: async () => {
      try {
        return await Promise.race([buildIndex(index, adding), ended]);
      } catch (error) {
        isSound = false; // the process may be dying, and nobody was told of its end yet
        throw error;
      }
    },
    close: async () => {
      const hasDied = child === undefined || child.exitCode !== null || child.signalCode !== null;
      child?.ref(); // Pagefind lets the program end without it; here its end is waited for
      await pagefind.close();
      child?.ref();
      if (hasDied) return; // what Pagefind still believes of a dead process is not worth knowing
      await ended.catch(() => undefined); // a copy is free once its process has gone
      if (isSound) copiesInUse.delete(copy);
    },
  };
}

async function addRecord(index: PagefindIndex, record: IndexRecord): Promise<void> {
  const { url, content, meta } = record;
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language: "en",
    meta: { ...meta },
  });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join(" ")}`);
}

/** Pagefind could write the files itself, but on a full disk it leaves them cut off, silently. */
async function buildIndex(
  index: PagefindIndex,
  adding: readonly Promise<unknown>[],
): Promise<readonly IndexFile[]> {
  await Promise.all(adding);
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join(" "));
  return files;
}

/**
 * Runs a function and notes the process it starts. Pagefind keeps its process to itself, and a
 * promise of it never settles when that process dies.
 */
function catchChild<Result>(start: () => Result) {
  let child: ChildProcess | undefined;
  const note = (message: unknown) => {
    // Node's channel `child_process` sends `{ process }` for each process that starts.
    child ??= (message as { process: ChildProcess }).process;
  };
  subscribe("child_process", note);
  try {
    const result = start();
    return { result, child };
  } finally {
    unsubscribe("child_process", note);
  }
}

/** Settles only by failing: when the process ends, whatever was asked of it will never come. */
function watchEnd(child: ChildProcess | undefined): Promise<never> {
  const ended = new Promise<never>((_resolve, reject) => {
    child?.once("exit", (code, signal) => {
      reject(new Error(`Pagefind ended early (${signal ?? `exit status ${code}`}).`));
    });
  });
  ended.catch(() => undefined); // nobody may be waiting when it happens
  return ended;
}
