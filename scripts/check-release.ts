import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { projectFolder } from "../src/package-folder.ts";
import { readProgramPackage } from "../src/starter/program-package.ts";
import { operatorChanges } from "../src/upgrade/operator-changes.ts";
import { findReleaseFaults } from "./release/find-release-faults.ts";

// The tag is what GitHub says was pushed, or, to rehearse a release, what was typed.
const faults = findReleaseFaults({
  tag: process.argv.at(2) ?? process.env.GITHUB_REF_NAME ?? "",
  version: readProgramPackage().version,
  changelog: readFileSync(join(projectFolder, "CHANGELOG.md"), "utf8"),
  operatorChanges,
});
for (const fault of faults) process.stderr.write(`check-release: ${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
