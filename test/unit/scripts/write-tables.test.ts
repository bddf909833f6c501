import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { nodeArguments } from "../../../src/cli/node-arguments.ts";

const projectFolder = resolve(import.meta.dirname, "../../..");

it("says that every table, and what the theme says, is as it would be written", () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...nodeArguments, "scripts/write-tables.ts", "--check"],
    { cwd: projectFolder, encoding: "utf8" },
  );
  expect({ stdout, stderr, status }).toEqual({ stdout: "", stderr: "", status: 0 });
});
