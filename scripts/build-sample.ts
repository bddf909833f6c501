import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { nodeArguments } from "../src/cli/node-arguments.ts";

const projectFolder = resolve(import.meta.dirname, "..");

/**
 * Builds the sample home with the real command, for what looks at its pages.
 *
 * @param output the folder that gets `_site/` and `_residents/`
 * @throws when it does not build, with what the command said
 */
export function buildSample(output: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArguments, "src/cli/front-porch.ts", "build", "--output", output],
    { cwd: projectFolder, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The sample did not build:\n${stdout}${stderr}`);
}
