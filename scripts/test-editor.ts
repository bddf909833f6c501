import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import { installTools } from "./install-tools.ts";

/**
 * Opens a home's files in the language server that editors use for YAML, and looks at what it completes and
 * underlines by the schemas. The server is installed by this command alone.
 */
const projectFolder = resolve(import.meta.dirname, "..");
const editorFolder = join(projectFolder, "test", "editor");

installTools({ folder: editorFolder, name: "the language server for YAML", megabytes: 21 });
const vitest = join(projectFolder, "node_modules", "vitest", "vitest.mjs");
const words = [vitest, "run", "--config", join(editorFolder, "vitest.config.ts")];
const { status } = spawnSync(process.execPath, words, { cwd: projectFolder, stdio: "inherit" });
process.exitCode = status ?? 1;
