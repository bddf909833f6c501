import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../package-folder.ts";
import { commands } from "./commands/commands.ts";
import type { CommandProgram } from "./program.ts";

const packageFile = join(projectFolder, "package.json");

/** The program behind every command. */
export const frontPorch: CommandProgram = {
  kind: "commands",
  name: "front-porch",
  about:
    "Makes the site of a recovery home from its own files: policies, a good-neighbor page, and what residents live by.",
  commands,
  readVersion: () => JSON.parse(readFileSync(packageFile, "utf8")).version,
};
