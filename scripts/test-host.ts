import { join } from "node:path";
import { projectFolder } from "../src/package-folder.ts";
import { installTools } from "./install-tools.ts";
import { runTestsOf } from "./run-tests.ts";

/**
 * Publishes a home that has the package with Netlify's own build, offline, and calls what comes out of it.
 * Its tools are installed by this command alone; npm loads the package's two libraries from its cache or
 * from the network, which `npm test` does not.
 */
const folder = join(projectFolder, "test", "host");

installTools({ folder, name: "Netlify's build", megabytes: 176 });
runTestsOf(folder);
