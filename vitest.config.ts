import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { defineConfig } from "vitest/config";
import { usePlainEnvironment } from "./test/support/plain-environment.ts";
import { createTemporaryFolder } from "./test/support/temporary-folder.ts";

usePlainEnvironment();

// Every process that a test starts puts its files there, the browser included.
process.env.TMPDIR = createTemporaryFolder();
// What one of them compiles of the program, threads included, the next need not, and no longer than this run.
process.env.NODE_COMPILE_CACHE = join(process.env.TMPDIR, "compiled");

/*
 * No file is isolated from those that its worker ran before: to load the program anew for each would
 * take longer than most of them. Node loads TypeScript by itself, so nothing rewrites the program, and
 * each import is the binding that it is in a command.
 */
const loading = {
  isolate: false,
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // Tests leave much behind that is soon gone: with more room for it, it is collected less often, and
  // threads that help with it would take a core from another worker.
  execArgv: ["--min-semi-space-size=64", "--single-threaded-gc"],
};

export default defineConfig({
  test: {
    // Tests wait for a browser, a process or a second try as often as they work: one worker more than
    // there are cores keeps the cores busy. A share of more than all cores would be taken for all of them.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          ...loading,
          // Hashing a house code is slow on purpose, and slower still on a machine that is busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // In a browser or not: one worker that has loaded the program runs both.
          name: "site",
          include: ["test/site/**/*.test.ts", "test/browser/**/*.test.ts"],
          ...loading,
          setupFiles: ["test/support/remember-templates.ts"],
          // Two workers that unpack the browser at once would each find half of it.
          globalSetup: ["test/support/unpack-browser.ts", "test/support/build-sample-site.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A machine that is busy with something else may be late once; a fault is there twice.
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
