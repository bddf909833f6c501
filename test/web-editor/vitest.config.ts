import process from "node:process";
import { defineConfig } from "vitest/config";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

process.env.TMPDIR = createTemporaryFolder();

/** The editor in the browser, which `npm run test:web-editor` alone runs. */
export default defineConfig({
  test: {
    name: "web-editor",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    globalSetup: ["../support/unpack-browser.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});
