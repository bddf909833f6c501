import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve, sep } from "node:path";
import process from "node:process";

/** Which call on the files of a folder does not come to be, and how. */
export interface Failure {
  /** The folder whose files count. */
  readonly under: string;
  /** Which call, from 1; none where it is 0. */
  readonly at: number;
  /**
   * `KILL` kills the process right before the call. `HANG` does the same to a test's own work: the call
   * never ends, so that nothing after it happens, no clean-up either. Anything else is the code of a
   * system error, such as `ENOSPC`.
   */
  readonly how: "KILL" | "HANG" | string;
  /** Names the calls that count; all of them unless given. */
  readonly on?: RegExp;
}

/** The calls that change something: between any two of them, a kill leaves another state. */
export const changingCalls = /^(?:open|write|writeFile|rename|link|unlink|rmdir|mkdir|mkdtemp|cp)$/;

type Call = (...given: unknown[]) => unknown;

/**
 * Lets one call of this process on the files of a folder fail. The removal of a folder counts as the
 * calls it consists of.
 *
 * @param failure which call, and how
 * @returns how many calls there were so far, what is kept once that call is reached, and a way to end it
 */
export function failAtCall({ under, at, how, on = /./ }: Failure) {
  let calls = 0;
  let tellReached: () => void = () => undefined;
  const reached = new Promise<void>((resolveReached) => {
    tellReached = resolveReached;
  });
  const openFiles: { readonly close: Call }[] = [];
  /** Gives what to wait for before the call. */
  const count = (name: string, path: unknown): Promise<never> | undefined => {
    if (!on.test(name)) return undefined;
    calls += 1;
    if (calls !== at) return undefined;
    tellReached();
    if (how === "HANG") return new Promise<never>(() => undefined);
    if (how === "KILL") {
      process.kill(process.pid, "SIGKILL");
      for (;;); // nothing may follow
    }
    const fault = { code: how, syscall: name, path: String(path) };
    throw Object.assign(new Error(`${how}: made to fail, ${name} '${path}'`), fault);
  };
  const isBelow = (path: unknown): path is string => {
    if (typeof path !== "string") return false;
    const full = resolve(path);
    return full === under || full.startsWith(under + sep);
  };
  const { lstatSync, readdirSync, rmdirSync, unlinkSync } = fs; // as they were before
  const removeAll = async (path: string): Promise<void> => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      for (const name of readdirSync(path)) await removeAll(join(path, name));
      await count("rmdir", path);
      rmdirSync(path);
    } else if (stats !== undefined) {
      await count("unlink", path);
      unlinkSync(path);
    }
  };
  const wrapHandle = (handle: Record<string, unknown>, path: string) => {
    const close = handle.close as Call;
    openFiles.push({ close: () => close.apply(handle) });
    for (const name of ["writeFile", "write", "sync", "close"]) {
      const original = handle[name] as Call; // each is a method of every file handle
      handle[name] = async (...given: unknown[]) => {
        await count(name, path);
        return original.apply(handle, given);
      };
    }
    return handle;
  };
  const restorers = [
    replaceCalls(fs.promises, /./, (name, original) => async (...given) => {
      const path = given.find(isBelow);
      if (path === undefined) return original.apply(fs.promises, given);
      if (name === "rm") return removeAll(path);
      await count(name, path);
      const result = await original.apply(fs.promises, given);
      return name === "open" ? wrapHandle(result as Record<string, unknown>, path) : result;
    }),
    // What is done at once cannot hang.
    ...(how === "HANG"
      ? []
      : [
          replaceCalls(fs, /Sync$/, (name, original) => (...given) => {
            const path = given.find(isBelow);
            if (path !== undefined) count(name.replace(/Sync$/, ""), path);
            return original.apply(fs, given);
          }),
        ]),
  ];
  syncBuiltinESMExports();
  return {
    reached,
    readCount: () => calls,
    restore: async () => {
      for (const restore of restorers) restore();
      for (const file of openFiles) await file.close(); // closing twice does no harm
      syncBuiltinESMExports();
    },
  };
}

function replaceCalls(
  owner: object,
  names: RegExp,
  wrap: (name: string, original: Call) => Call,
): () => void {
  const originals = Object.entries(owner).filter(
    ([name, value]) => typeof value === "function" && names.test(name),
  );
  for (const [name, original] of originals) {
    Reflect.set(owner, name, Object.assign(wrap(name, original), original));
  }
  return () => {
    for (const [name, original] of originals) Reflect.set(owner, name, original);
  };
}

const { FAIL_UNDER, FAIL_AT = "0", FAIL_HOW = "KILL", FAIL_ON, FAIL_COUNT } = process.env;

// As a module that is loaded before a program, it reads from the environment what is to fail.
if (FAIL_UNDER !== undefined) {
  const { readCount } = failAtCall({
    ...{ under: FAIL_UNDER, at: Number(FAIL_AT), how: FAIL_HOW },
    ...(FAIL_ON !== undefined && { on: new RegExp(FAIL_ON) }),
  });
  const { writeFileSync } = fs;
  process.once("exit", () => {
    if (FAIL_COUNT !== undefined) writeFileSync(FAIL_COUNT, String(readCount()));
  });
}
