import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import { installTools } from "./install-tools.ts";

/**
 * Publishes a home that has the package with Netlify's own build, offline, and calls what comes out of it.
 * Its tools are installed by this command alone; npm loads the package's two libraries from its cache or
 * from the network, which `npm test` does not.
 */
const projectFolder = resolve(import.meta.dirname, "..");
const hostFolder = join(projectFolder, "test", "host");

installTools({ folder: hostFolder, name: "Netlify's build", megabytes: 176 });
const vitest = join(projectFolder, "node_modules", "vitest", "vitest.mjs");
const words = [vitest, "run", "--config", join(hostFolder, "vitest.config.ts")];
const { status } = spawnSync(process.execPath, words, { cwd: projectFolder, stdio: "inherit" });
process.exitCode = status ?? 1;
