import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeIndexes } from "../../../src/search/make-indexes.ts";
import { type IndexPlan, writeSearchIndexes } from "../../../src/search/search-indexes.ts";
import { createOutput, readTree, readTreeAsText, sumTree } from "../../support/build-small-home.ts";

const sections = Array.from({ length: 20 }, (_, number) => ({
  address: `/policies/page-${String(number).padStart(2, "0")}/#parking`,
  title: "Parking",
  documentTitle: `Page ${number}`,
  reviewed: "October 19, 2026",
  text: `The cars stand where zebra${number} is`,
  words: [`automobile${number}`],
}));

const nothing = { records: [[]], language: "en" };

function writeIndex(
  folder: string,
  plan: Partial<Pick<IndexPlan, "sections" | "hasProgram">> = {},
): ReturnType<typeof writeSearchIndexes> {
  return writeSearchIndexes([{ sections, folder, hasProgram: true, ...plan }], "en");
}

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
  const written = await writeSearchIndexes(
    [
      { sections: sections.slice(0, 10), folder: join(output, "first"), hasProgram: true },
      { sections: sections.slice(10), folder: join(output, "second"), hasProgram: true },
    ],
    "en",
  );
  expect(written).toEqual({ kind: "written" });
  expect(await readTreeAsText(join(output, "first"))).toContain("zebra3");
  expect(await readTreeAsText(join(output, "first"))).not.toContain("zebra13");
  expect(await readTreeAsText(join(output, "second"))).toContain("zebra13");
  expect(await readTreeAsText(join(output, "second"))).not.toContain("zebra3");
});

it("writes the same bytes for the same sections", async () => {
  const output = await createOutput();
  await writeIndex(join(output, "first"));
  await writeIndex(join(output, "again"));
  expect(await sumTree(join(output, "again"))).toBe(await sumTree(join(output, "first")));
});

it("ships only what a page loads, and Pagefind's program byte for byte", async () => {
  const output = await createOutput();
  await writeIndex(output);
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
  const made = await makeIndexes(nothing);
  const [index = []] = made.kind === "made" ? made.indexes : [];
  const files = new Map(index.map(({ path, content }) => [path, content]));
  for (const file of ["pagefind.js", "pagefind-worker.js"]) {
    expect(await readFile(join(output, file))).toEqual(Buffer.from(files.get(file) ?? []));
  }
});

it("ships no program with an index that is only merged into another", async () => {
  const output = await createOutput();
  await writeIndex(output, { hasProgram: false });
  expect((await readdir(output)).filter((file) => /\.js$|wasm/.test(file))).toEqual([]);
});

it("keeps a section that has a title and no text", async () => {
  const output = await createOutput();
  const [first] = sections;
  if (first === undefined) throw new Error("There is a first section.");
  await writeIndex(output, { sections: [{ ...first, text: " " }] });
  expect([...(await readTree(join(output, "fragment"))).keys()]).toHaveLength(1);
});

it("keeps search words by themselves apart from phrases, where each word says less", async () => {
  const output = await createOutput();
  const [first] = sections;
  if (first === undefined) throw new Error("There is a first section.");
  const words = ["carport", "standing out front", "T-bird", "blocked driveway"];
  await writeIndex(output, { sections: [{ ...first, words }] });
  const written = await readTreeAsText(join(output, "fragment"));
  expect(written).toContain('"words":"carport; t-bird"');
  expect(written).toContain('"phrases":"standing out front; blocked driveway"');
});

it("shows and finds a web address by whose it is, and keeps what follows it", async () => {
  const output = await createOutput();
  const [first] = sections;
  if (first === undefined) throw new Error("There is a first section.");
  const text =
    "Ask (https://office.example.org/rights/housing?form=2), or http://other.example.net.";
  await writeIndex(output, { sections: [{ ...first, text }] });
  const written = await readTreeAsText(join(output, "fragment"));
  expect(written).toContain("ask (office.example.org), or other.example.net.");
  expect(written).not.toMatch(/https?:\/\/(?:office|other)|housing|form=/);
});

it("writes an index with no section in it", async () => {
  const output = await createOutput();
  expect(await writeIndex(output, { sections: [] })).toEqual({ kind: "written" });
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
  expect(await writeIndex(output)).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("search indexes could not be made"),
  });
  expect(await readdir(output)).toEqual([]);
});

it.runIf(process.platform !== "win32")("gives up a Pagefind that never answers", async () => {
  const note = join(await createOutput(), "pid");
  await replacePagefind(`echo $$ > "${note}"; exec sleep 60`);
  // On a busy machine it may not have started yet when it is given up.
  for (let patience = 500; !existsSync(note); patience *= 2) {
    expect(await makeIndexes(nothing, patience)).toEqual({
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
  await expect(writeIndex(file)).rejects.toThrow("EEXIST");
});
