import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { createOutput } from "../../support/build-small-home.ts";

const script = resolve(import.meta.dirname, "../../../scripts/prepare-node.cjs");

/** Runs it before a program that says “ran”, from a project with two libraries. */
async function start(libraries: readonly string[], before: readonly string[] = []) {
  const folder = await createOutput();
  mkdirSync(join(folder, "home/scripts"), { recursive: true });
  cpSync(script, join(folder, "home/scripts/prepare-node.cjs"));
  const dependencies = { zod: "4.6.7", "@11ty/eleventy": "3.1.7" };
  writeFileSync(join(folder, "home/package.json"), JSON.stringify({ dependencies }));
  for (const library of libraries) {
    mkdirSync(join(folder, library), { recursive: true });
    writeFileSync(join(folder, library, "package.json"), "{}");
  }
  const preload = before.flatMap((text, index) => {
    const file = join(folder, `before-${index}.cjs`);
    writeFileSync(file, text);
    return ["--require", file];
  });
  const program = "process.emitWarning('new', 'ExperimentalWarning'); console.log('ran')";
  const options = [...preload, "--require", join(folder, "home/scripts/prepare-node.cjs")];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, "-e", program], {
    encoding: "utf8",
  });
  return { status, stdout, lines: stderr.trimEnd().split("\n") };
}

const both = ["home/node_modules/zod", "home/node_modules/@11ty/eleventy"];

it("lets a command run, without a word about what is new in Node", async () => {
  expect(await start(both)).toEqual({ status: 0, stdout: "ran\n", lines: [""] });
});

it("finds libraries in a folder above as well", async () => {
  const above = ["home/node_modules/zod", "node_modules/@11ty/eleventy"];
  expect(await start(above)).toMatchObject({ status: 0 });
});

it.each(["16.20.2", "18.20.4", "20.11.0", "22.12.0", "23.9.0"])(
  "says in one line that Node %s is too old, and what to do",
  async (version) => {
    const old = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
    const { status, stdout, lines } = await start([], [old]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(lines).toEqual([
      expect.stringMatching(
        `^Front Porch needs Node 24 or newer; this is Node ${version}. Run “npm ci” once in `,
      ),
    ]);
  },
);

it("says in one line which library is missing, and what to do", async () => {
  const { status, stdout, lines } = await start(["home/node_modules/zod"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(lines).toEqual([expect.stringMatching(/is not there \(@11ty\/eleventy\)\. Run “npm ci”/)]);
});
