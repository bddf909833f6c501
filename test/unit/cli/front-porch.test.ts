import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { nodeArguments } from "../../../src/cli/node-arguments.ts";
import { runCommand } from "../../support/run-command.ts";

const projectFolder = join(import.meta.dirname, "..", "..", "..");

function frontPorch(...words: readonly string[]) {
  const line = [...nodeArguments, "src/cli/front-porch.ts", ...words];
  const { stdout, stderr, status } = spawnSync(process.execPath, line, {
    ...{ cwd: projectFolder, encoding: "utf8" },
  });
  return { stdout, stderr, status };
}

describe("front-porch", () => {
  it("lists its commands, in plain text for another program", () => {
    const { stdout, stderr, status } = frontPorch();
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^Usage: front-porch <command>.*\n {2}check +list /s);
    expect(stdout).not.toContain("\u001b");
  });

  it("says its version", async () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    expect(await runCommand("--version", [])).toMatchObject({
      ...{ stdout: `${version}\n`, stderr: "", status: 0 },
    });
  });

  it("tells a fault in one line, with what stands behind a line break in it", async () => {
    const stderr = "front-porch: There is no command “che ck”. Did you mean check?\n";
    expect(await runCommand("che\nck", [])).toMatchObject({ stdout: "", stderr, status: 2 });
  });

  it("loads nothing of a command's work, and no schema, before the command runs", () => {
    const loaded = listLoaded("src/cli/front-porch.ts");
    expect([...loaded].filter((file) => !file.startsWith("src/")).toSorted()).toEqual([
      "commander",
      "fastest-levenshtein",
    ]);
    const parts = new Set([...loaded].map((file) => file.split("/").slice(0, 2).join("/")));
    for (const part of ["src/content", "src/rules", "src/documents", "src/theme"]) {
      expect(parts).not.toContain(part);
    }
  });
});

/** Lists the modules that are loaded with one, by themselves and not by what runs. */
function listLoaded(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  loaded.add(file);
  if (!file.startsWith("src/")) return loaded;
  const text = readFileSync(join(projectFolder, file), "utf8");
  for (const [, words = "", target = ""] of text.matchAll(
    /^(?:import|export) ([^;"]*)from "([^"]+)";/gm,
  )) {
    if (words.startsWith("type ") || target.startsWith("node:")) continue;
    const path = target.startsWith(".") ? posix.join(dirname(file), target) : target;
    if (!loaded.has(path)) listLoaded(path, loaded);
  }
  return loaded;
}
