import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
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

describe("a part that is not as it should be", () => {
  /** Runs a command whose program imports `src/a.ts`, which imports a library. */
  async function startWith(broken: Readonly<Record<string, string | undefined>>) {
    const folder = await createOutput();
    const files: Readonly<Record<string, string | undefined>> = {
      "package.json": JSON.stringify({ type: "module", dependencies: { zod: "4.6.7" } }),
      "src/cli/commands/check.ts": 'import { a } from "../../a.ts"; console.log(a);',
      "src/a.ts": 'import { b } from "zod"; export const a: number = b;',
      "node_modules/zod/package.json": '{ "type": "module", "exports": "./index.js" }',
      "node_modules/zod/index.js": 'export { b } from "./b.js";',
      "node_modules/zod/b.js": "export const b = 1;",
      ...broken,
    };
    for (const [file, text] of Object.entries(files)) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    for (const part of ["scripts/prepare-node.cjs", "src/cli/describe-broken-part.cjs"]) {
      if (part in broken) continue;
      cpSync(resolve(script, "../..", part), join(folder, part));
    }
    const options = ["--require", "./scripts/prepare-node.cjs", "src/cli/commands/check.ts"];
    const { status, stdout, stderr } = spawnSync(process.execPath, options, {
      ...{ cwd: folder, encoding: "utf8" },
    });
    return { status, stdout, lines: stderr.trimEnd().split("\n") };
  }

  it("lets a command run where all is well", async () => {
    expect(await startWith({})).toEqual({ status: 0, stdout: "1\n", lines: [""] });
  });

  const own = (file: string) => `^A part of Front Porch, ${file}, .*“git checkout ${file}”`;
  const library = (file: string) => `^A library that Front Porch needs, ${file}, .*Run “npm ci”`;

  it.each<readonly [string, Readonly<Record<string, string | undefined>>, string]>([
    ["a missing part", { "src/a.ts": undefined }, own("src/a.ts")],
    [
      "a missing command",
      { "src/cli/commands/check.ts": undefined },
      own("src/cli/commands/check.ts"),
    ],
    ["a missing package.json", { "package.json": undefined }, own("package.json")],
    ["a part that is cut off", { "src/a.ts": "export const a = {" }, own("src/a.ts")],
    ["an empty part", { "src/a.ts": "" }, own("src/a.ts")],
    [
      "a library without its code",
      { "node_modules/zod/index.js": undefined },
      library("zod/index.js"),
    ],
    ["a missing file of a library", { "node_modules/zod/b.js": undefined }, library("zod/b.js")],
    ["an empty file of a library", { "node_modules/zod/b.js": "" }, library("zod/b.js")],
    ["a library that is cut off", { "node_modules/zod/b.js": "export c" }, "Run “npm ci”"],
    ["a library's broken package.json", { "node_modules/zod/package.json": "{" }, library("zod")],
    ["a missing library of a library", { "node_modules/zod/b.js": 'import "c";' }, library("c")],
    ["what tells of parts", { "src/cli/describe-broken-part.cjs": "" }, "^Parts of Front Porch"],
  ])("is told in one line with what to do: %s", async (_what, broken, words) => {
    const hidden = "src/cli/describe-broken-part.cjs" in broken ? { "src/a.ts": undefined } : {};
    const { status, stdout, lines } = await startWith({ ...broken, ...hidden });
    expect({ status, stdout, lines }).toEqual({
      ...{ status: 2, stdout: "" },
      lines: [expect.stringMatching(words)],
    });
  });

  it("leaves every other fault its stack", async () => {
    const { status, lines } = await startWith({
      "src/a.ts": "export const a = 1; throw new Error('our own');",
    });
    expect(status).toBe(1);
    expect(lines.join("\n")).toMatch(/Error: our own\n +at /);
  });
});
