import { defineConfig } from "vitest/config";

/** Netlify's own build, which `npm run test:host` alone runs. */
export default defineConfig({
  test: {
    name: "host",
    root: import.meta.dirname,
    include: ["*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
