import { spawn } from "node:child_process";
import module from "node:module";
import process from "node:process";
import type { PlainDate } from "../content/plain-date.ts";
import { findProgram } from "../package-folder.ts";

/** Builds the whole site after its pages were patched, in a process of its own. */
export interface WholeBuilder {
  /** Starts once nobody has saved anything for a moment. */
  start(): void;
  /** Ends a build that runs. Killing it harms nothing: the last good site stays. */
  stop(): Promise<void>;
}

/** A pause in writing, in milliseconds. */
const pause = 700;

/**
 * Makes a builder for the preview's folder.
 *
 * @param options the home, and the clock
 * @param output the preview's folder
 * @param onFaults called with what is wrong with the whole site, a line for each fault
 */
export function createWholeBuilder(
  options: { readonly contentFolder: string; readonly readToday: () => PlainDate },
  output: string,
  onFaults: (lines: readonly string[]) => void,
): WholeBuilder {
  let ending: (() => Promise<void>) | undefined;
  return {
    start() {
      const timer = setTimeout(() => {
        ending = run(options.contentFolder, output, options.readToday(), onFaults);
      }, pause);
      ending = async () => clearTimeout(timer);
    },
    async stop() {
      await ending?.();
      ending = undefined;
    },
  };
}

/** A build that says nothing found nothing wrong only where it came to its end. */
const brokenOff =
  "The whole site could not be built, so that nobody has looked for leaks in it. Run “npm run build” to see why. The next change tries again.";

function run(
  contentFolder: string,
  output: string,
  today: PlainDate,
  onFaults: (lines: readonly string[]) => void,
): () => Promise<void> {
  const program = findProgram("preview/build-whole-program");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", program, contentFolder, output, today],
    {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, NODE_COMPILE_CACHE: module.getCompileCacheDir?.() ?? "" },
    },
  );
  let written = "";
  let isStopped = false;
  child.stdout.on("data", (chunk) => {
    written += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null)); // it could not even be started
    child.once("close", resolve);
  }).then((status) => {
    const lines = written.split("\n").filter((line) => line !== "");
    const faults = status === 0 ? lines : [...lines, brokenOff];
    if (!isStopped && faults.length > 0) onFaults(faults);
  });
  return async () => {
    isStopped = true;
    child.kill("SIGKILL");
    await ended;
  };
}
