import { cpSync } from "node:fs";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { takeBuildLock } from "../../src/build/output/build-lock.ts";
import { nameOutputFolder } from "../../src/build/output/output-folder.ts";
import { type Ended, startCommand } from "../support/build-command.ts";
import {
  createOutput,
  readTree,
  readTreeAsText,
  smallHome,
  sumTree,
} from "../support/build-small-home.ts";
import { createHome, homeYaml, writeHome } from "../support/create-home.ts";
import { runBuild, runCommand } from "../support/run-command.ts";

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The site of the small home, built once. */
let folder = "";
let built: { readonly output: string; readonly ended: Ended };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-built-"));
  const [home, output] = [join(folder, "home"), join(folder, "output")];
  await writeHome(home, smallHome);
  built = { output, ended: await runBuild(home, output) };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A home of its own, with its site as it was built. */
async function layBuilt() {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  cpSync(built.output, output, { recursive: true });
  return [home, output] as const;
}

it("writes both parts of the site and ends with one line on what it did", async () => {
  const { output, ended } = built;
  const { status, stdout, stderr } = ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
    /^Built [1-9]\d* \D*[1-9]\d* \D*\d+ \D*\d+\.\d\d s\.$/,
  );
  expect([...(await readTree(join(output, "_site"))).keys()]).toEqual(
    expect.arrayContaining([
      "policies/guests/index.html",
      "404.html",
      "pagefind/pagefind-worker.js",
    ]),
  );
  expect([...(await readTree(join(output, "_residents"))).keys()]).toEqual(
    expect.arrayContaining(["chore-book/index.html", "pagefind/pagefind-entry.json"]),
  );
});

it("builds a home that has its facts and nothing else yet", async () => {
  const [home, output] = [await createHome({}), await createOutput()];
  const { status, stderr } = await runBuild(home, output);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(await exists(join(output, "_site", "neighbors", "index.html"))).toBe(true);
  expect(await exists(join(output, "_site", "styleguide"))).toBe(false);
});

it("takes a deleted document out of the site and its search, and only announces what holds later", async () => {
  const [home, output] = await layBuilt();
  expect(await readTreeAsText(join(output, "_residents"))).toContain("dishwasher");
  await rm(join(home, "policies/chore-book.md"));
  await writeHome(home, {
    "policies/guests.next.md": `---
title: Guests
audience: public
version: "2.0"
effective: 2026-05-01
reviewed: 2026-02-20
changes:
  - version: "2.0"
    date: 2026-05-01
    summary: Lets the wombat stay until nine.
---

The quokka may stay until nine in the evening, and no longer.
`,
  });
  expect((await runBuild(home, output)).status).toBe(0);
  const published = await readTreeAsText(join(output, "_site"));
  expect(published).toMatch(/2\.0: in effect from <time datetime="2026-05-01">.*wombat/);
  expect(published).not.toContain("quokka");
  expect(await readTreeAsText(join(output, "_residents"))).not.toContain("dishwasher");
  expect(await exists(join(output, "_residents/chore-book"))).toBe(false);
});

it("leaves the old site as it is when the content has errors", async () => {
  const [home, output] = await layBuilt();
  const before = await sumTree(output);
  await writeFile(join(home, "policies/guests.md"), "---\ntitle: Guests\n---\n\n## Hours\n");
  const { status, stdout, stderr } = await runBuild(home, output);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toContain("policies/guests.md\n");
  expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(await sumTree(output)).toBe(before);
});

it("writes nothing at all when the first build finds errors", async () => {
  const home = await createHome({ ...smallHome, "_data/home.yaml": "name: [" });
  const output = await createOutput();
  expect((await runBuild(home, output)).status).toBe(1);
  expect(await readTree(output)).toEqual(new Map());
});

it.each<readonly [string, readonly string[], string]>([
  ["an unknown option", ["--bogus"], "--bogus"],
  ["no such folder", ["--content", "/nowhere/at/all"], "/nowhere/at/all"],
  ["the whole disk as output", ["--output", "/"], "whole disk"],
  ["a file as output", ["--output", "package.json"], "is a file"],
  ["no such day", ["--now", "2026-02-30"], "2026-02-30"],
])("answers %s with one line and exit status 2", async (_what, options, words) => {
  const { status, stdout, stderr } = await runCommand("build", options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toEqual([expect.stringContaining(words)]);
});

it("names the process that is building into the same output", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  const lock = await takeBuildLock(nameOutputFolder(output).work);
  const { status, stderr } = await runBuild(home, output);
  if (lock.kind === "locked") await lock.release();
  expect(status).toBe(2);
  expect(stderr).toContain(`process ${process.pid}`);
});

it("ends quietly when nobody reads what it says", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  const options = ["--content", home, "--output", output, "--now", "2026-03-01"];
  const { child, ended } = startCommand("build", options);
  child.stdout?.destroy();
  const { stderr } = await ended;
  expect(stderr).toBe("");
  expect(await exists(join(output, "_site/index.html"))).toBe(true);
});

it("publishes residents' pages as files only where the operator opens them", async () => {
  const output = await createOutput();
  const open = homeYaml.replace("access: code", "access: open");
  const home = await createHome({ ...smallHome, "_data/home.yaml": open });
  expect((await runBuild(home, output)).status).toBe(0);
  const files = [...(await readTree(join(output, "_site"))).keys()];
  expect(files).toEqual(
    expect.arrayContaining([
      "residents/chore-book/index.html",
      "residents/pagefind/pagefind-entry.json",
    ]),
  );
  expect(await readTreeAsText(join(output, "_site"))).not.toContain("third board");
  await writeFile(join(home, "_data/home.yaml"), homeYaml);
  expect((await runBuild(home, output)).status).toBe(0);
  expect(await readTreeAsText(join(output, "_site"))).not.toContain("dishwasher");
});

it("shows how long each phase took when asked", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  const options = ["--content", home, "--output", output, "--profile"];
  const { stdout, stderr } = await runCommand("build", options);
  expect(stderr).toBe("");
  for (const phase of ["read", "check", "render public pages", "swap", "all"]) {
    expect(stdout).toMatch(new RegExp(`^${phase} +\\d+ +\\d+$`, "m"));
  }
});
