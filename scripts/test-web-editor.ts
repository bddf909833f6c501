import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import { installEditor } from "./web-editor/edited-home.ts";

/**
 * Opens the editor of a built site in a browser, changes files with it, and holds what it wrote against the check.
 * The editor is installed by this command alone, in a folder with a lockfile of its own.
 */
const projectFolder = resolve(import.meta.dirname, "..");

await installEditor();
const vitest = join(projectFolder, "node_modules", "vitest", "vitest.mjs");
const settings = join(projectFolder, "test", "web-editor", "vitest.config.ts");
const words = [vitest, "run", "--config", settings, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, words, { cwd: projectFolder, stdio: "inherit" });
process.exitCode = status ?? 1;
