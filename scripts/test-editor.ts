import { join } from "node:path";
import { projectFolder } from "../src/package-folder.ts";
import { installTools } from "./install-tools.ts";
import { runTestsOf } from "./run-tests.ts";

/**
 * Opens a home's files in the language server that editors use for YAML, and looks at what it completes and
 * underlines by the schemas. The server is installed by this command alone.
 */
const folder = join(projectFolder, "test", "editor");

installTools({ folder, name: "the language server for YAML", megabytes: 21 });
runTestsOf(folder);
