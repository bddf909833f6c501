import { defineConfig } from "vitest/config";

/** The language server for YAML, which `npm run test:editor` alone runs. */
export default defineConfig({
  test: {
    name: "editor",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    testTimeout: 60_000,
  },
});
