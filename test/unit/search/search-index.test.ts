import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeIndex } from "../../../src/search/make-index.ts";
import { writeSearchIndex } from "../../../src/search/search-index.ts";
import { createOutput, readTree, readTreeAsText, sumTree } from "../../support/build-small-home.ts";

const sections = Array.from({ length: 20 }, (_, number) => ({
  address: `/policies/page-${String(number).padStart(2, "0")}/#parking`,
  title: "Parking",
  documentTitle: `Page ${number}`,
  reviewed: "October 19, 2026",
  text: `The cars stand where zebra${number} is`,
  words: [`automobile${number}`],
}));

const whole = { hasProgram: true } as const;

/** Puts another program in the place of Pagefind's own. */
async function replacePagefind(script: string): Promise<void> {
  const program = join(await createOutput(), "pagefind");
  await writeFile(program, `#!/bin/sh\n${script}\n`);
  await chmod(program, 0o755);
  process.env.PAGEFIND_BINARY_PATH = program;
  onTestFinished(() => {
    delete process.env.PAGEFIND_BINARY_PATH;
  });
}

it("writes two indexes side by side, with nothing of one in the other", async () => {
  const output = await createOutput();
  const written = await Promise.all([
    writeSearchIndex("first", sections.slice(0, 10), join(output, "first"), whole),
    writeSearchIndex("second", sections.slice(10), join(output, "second"), whole),
  ]);
  expect(written).toEqual([
    { kind: "written", sections: 10 },
    { kind: "written", sections: 10 },
  ]);
  expect(await readTreeAsText(join(output, "first"))).toContain("zebra3");
  expect(await readTreeAsText(join(output, "first"))).not.toContain("zebra13");
  expect(await readTreeAsText(join(output, "second"))).toContain("zebra13");
});

it("writes the same bytes for the same sections", async () => {
  const output = await createOutput();
  await writeSearchIndex("first", sections, join(output, "first"), whole);
  await writeSearchIndex("first", sections, join(output, "again"), whole);
  expect(await sumTree(join(output, "again"))).toBe(await sumTree(join(output, "first")));
});

it("ships only what a page loads, and Pagefind's program byte for byte", async () => {
  const output = await createOutput();
  await writeSearchIndex("first", sections, output, whole);
  expect((await readdir(output)).map((file) => file.replace(/_[0-9a-f]{10}/, "_…"))).toEqual([
    "fragment",
    "index",
    "pagefind-entry.json",
    "pagefind-worker.js",
    "pagefind.en_….pf_meta",
    "pagefind.js",
    "wasm.en.pagefind",
    "words.txt",
  ]);
  const made = await makeIndex([]);
  const files = new Map(
    made.kind === "made" ? made.files.map((one) => [one.path, one.content]) : [],
  );
  for (const file of ["pagefind.js", "pagefind-worker.js"]) {
    expect(await readFile(join(output, file))).toEqual(Buffer.from(files.get(file) ?? []));
  }
});

it("ships no program with an index that is only merged into another", async () => {
  const output = await createOutput();
  await writeSearchIndex("residents", sections, output, { hasProgram: false });
  expect((await readdir(output)).filter((file) => /\.js$|wasm/.test(file))).toEqual([]);
});

it("keeps a section that has a title and no text", async () => {
  const output = await createOutput();
  const [first] = sections;
  if (first === undefined) throw new Error("There is a first section.");
  await writeSearchIndex("public", [{ ...first, text: " " }], output, whole);
  expect([...(await readTree(join(output, "fragment"))).keys()]).toHaveLength(1);
});

it("writes an index with no section in it", async () => {
  const output = await createOutput();
  expect(await writeSearchIndex("first", [], output, whole)).toEqual({
    kind: "written",
    sections: 0,
  });
  const entry: unknown = JSON.parse(await readFile(join(output, "pagefind-entry.json"), "utf8"));
  expect(entry).toMatchObject({ languages: {} });
});

it.runIf(process.platform !== "win32").each([
  ["dies", "exit 7"],
  ["is killed", "kill -9 $$"],
  ["says something else", "echo hello; sleep 0.2"],
])("tells in its own words when Pagefind %s", async (_what, script) => {
  await replacePagefind(script);
  const output = await createOutput();
  expect(await writeSearchIndex("public", sections, output, whole)).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("search index of the public pages could not be made"),
  });
  expect(await readdir(output)).toEqual([]);
});

it.runIf(process.platform !== "win32")("gives up a Pagefind that never answers", async () => {
  const note = join(await createOutput(), "pid");
  await replacePagefind(`echo $$ > "${note}"; exec sleep 60`);
  // On a busy machine it may not have started yet when it is given up.
  for (let patience = 500; !existsSync(note); patience *= 2) {
    expect(await makeIndex([], patience)).toEqual({
      kind: "failed",
      reason: `Pagefind did not answer within ${patience / 1000} s.`,
    });
  }
  const pid = Number(await readFile(note, "utf8"));
  // What was given up must not work on, nor hold the terminal open.
  await expect.poll(() => isRunning(pid)).toBe(false);
});

/** A process that has ended stays listed, as Z, until somebody asks what became of it. */
function isRunning(pid: number): boolean {
  const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)])
    .stdout.toString()
    .trim();
  return state !== "" && !state.startsWith("Z");
}

it("throws what the disk says, so that a full disk is told as one", async () => {
  const output = await createOutput();
  const file = join(output, "in-the-way");
  await writeFile(file, "");
  await expect(writeSearchIndex("public", sections, file, whole)).rejects.toThrow("EEXIST");
});
