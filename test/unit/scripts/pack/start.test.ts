import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { createOutput } from "../../../support/build-small-home.ts";

const script = resolve(import.meta.dirname, "../../../../scripts/pack/start.cjs");

/** Makes an installed package, and gives the folder it lies in. */
async function install(): Promise<string> {
  const libraries = join(await createOutput(), "node_modules");
  const program = join(libraries, "front-porch/dist/cli");
  mkdirSync(program, { recursive: true });
  const about = { type: "module", engines: { node: ">=20.19.0" } };
  writeFileSync(join(libraries, "front-porch/package.json"), JSON.stringify(about));
  writeFileSync(join(program, "front-porch.js"), 'console.log("ran");');
  cpSync(script, join(program, "start.cjs"));
  return libraries;
}

/** Starts an installed package, and tells whether compiled code is kept beside it afterwards. */
async function keepsCompiledCode(environment: Readonly<Record<string, string>>): Promise<boolean> {
  const libraries = await install();
  const program = join(libraries, "front-porch/dist/cli");
  const { CI, NETLIFY, NODE_COMPILE_CACHE, ...others } = process.env;
  const { stdout } = spawnSync(process.execPath, [join(program, "start.cjs")], {
    encoding: "utf8",
    env: { ...others, ...environment },
  });
  expect(stdout).toBe("ran\n");
  return existsSync(join(libraries, ".cache/front-porch"));
}

it("keeps compiled code for the next run, at home and where the host keeps what is installed", async () => {
  expect(await keepsCompiledCode({})).toBe(true);
  expect(await keepsCompiledCode({ CI: "true", NETLIFY: "true" })).toBe(true);
});

it("writes none where each build installs anew", async () => {
  expect(await keepsCompiledCode({ CI: "true" })).toBe(false);
});

it.skipIf(process.platform === "win32")(
  "says that the folder is gone, and not that a part is missing",
  async () => {
    const libraries = await install();
    const start = join(libraries, "front-porch/dist/cli/start.cjs");
    const gone = join(libraries, "gone");
    mkdirSync(gone);
    const line = `rmdir "${gone}" && exec "${process.execPath}" "${start}"`;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
      cwd: gone,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(
      "front-porch: The folder that this terminal is in is not there any more",
    );
  },
);
