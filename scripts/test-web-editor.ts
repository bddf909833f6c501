import { join } from "node:path";
import process from "node:process";
import { projectFolder } from "../src/package-folder.ts";
import { runTestsOf } from "./run-tests.ts";
import { installEditor } from "./web-editor/edited-home.ts";

/**
 * Opens the editor of a built site in a browser, changes files with it, and holds what it wrote against the check.
 * The editor is installed by this command alone, in a folder with a lockfile of its own.
 */
await installEditor();
runTestsOf(join(projectFolder, "test", "web-editor"), process.argv.slice(2));
