import process from "node:process";
import { setTimeout as startTimer } from "node:timers";
import { setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { findProgram, isFromSource } from "../package-folder.ts";

/** A file of an index, by its path below the `pagefind` folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind keeps and finds as one thing: a section. */
export interface IndexRecord {
  readonly url: string;
  /** The text; Pagefind drops a record without one. */
  readonly content: string;
  /** What is shown of the section and found as well, by the name of the field. */
  readonly meta: Readonly<Record<string, string>>;
}

/** What came of making indexes: the files of each, in their order. */
export type MadeIndexes =
  | { readonly kind: "made"; readonly indexes: readonly (readonly IndexFile[])[] }
  | { readonly kind: "failed"; readonly reason: string };

/** What the thread says: that Pagefind's process runs, and then what came of it. */
export type ThreadMessage =
  | MadeIndexes
  | { readonly kind: "started"; readonly pid: number | undefined };

/** What the thread is given. */
export interface ThreadData {
  /** The records of each index, in the order that decides its bytes. */
  readonly records: readonly (readonly IndexRecord[])[];
  /** One language for all: every section of a home is searched together. */
  readonly language: string;
}

/** Indexes of 5,000 documents take a minute on a slow machine. In milliseconds. */
const longestWait = 120_000;

/**
 * Makes search indexes in a thread of its own, and with one process of Pagefind. A thread for each would
 * take the room on a small machine in which pages are rendered meanwhile.
 *
 * @param data what they are made of
 * @param patience after how many milliseconds without an answer they are given up
 * @returns the files, or why there are none; it never rejects
 */
export async function makeIndexes(
  data: ThreadData,
  patience: number = longestWait,
): Promise<MadeIndexes> {
  const thread = new Worker(findProgram("search/index-thread"), {
    workerData: data,
    // What Node was told for a program on its command line is not for the thread, and could stop it.
    ...(isFromSource ? {} : { execArgv: [] }),
    // What Pagefind prints when it fails is for its authors; the reason comes as a message.
    stdout: true,
    stderr: true,
  });
  const started = waitForStart(thread);
  const made = await waitForIndexes(thread, patience);
  if (made.kind === "failed")
    endProcess(await Promise.race([started, setTimeout(longestStart, undefined)]));
  await thread.terminate();
  return made;
}

/** Between the start of a process and the word of it lies a moment, long on a busy machine. In milliseconds. */
const longestStart = 2000;

/** Gives the number of Pagefind's process; nothing where the thread ended without one. */
function waitForStart(thread: Worker): Promise<number | undefined> {
  return new Promise((resolve) => {
    thread.on("message", (message: ThreadMessage) => {
      if (message.kind === "started") resolve(message.pid);
    });
    thread.once("exit", () => resolve(undefined));
  });
}

/** A Pagefind that was given up would work on by itself. */
function endProcess(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

function waitForIndexes(thread: Worker, patience: number): Promise<MadeIndexes> {
  return new Promise((resolve) => {
    const fail = (reason: string) => resolve({ kind: "failed", reason });
    const timer = startTimer(
      fail,
      patience,
      `Pagefind did not answer within ${patience / 1000} s.`,
    );
    thread.on("message", (message: ThreadMessage) => {
      if (message.kind !== "started") resolve(message);
    });
    thread.once("error", (error) => fail(String(error)));
    thread.once("exit", () => {
      clearTimeout(timer);
      fail("Pagefind ended early."); // it died, and the thread had nothing left to wait for
    });
  });
}
