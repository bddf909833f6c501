import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { openSearchIndex, type WrittenIndex } from "../../../src/search/search-index.ts";
import { createOutput, readTreeAsText, sumTree } from "../../support/build-small-home.ts";

const sections = Array.from({ length: 20 }, (_, number) => ({
  address: `/policies/page-${String(number).padStart(2, "0")}/#parking`,
  title: "Parking",
  documentTitle: `Page ${number}`,
  reviewed: "October 19, 2026",
  text: `The cars stand where zebra${number} is`,
  words: [`automobile${number}`],
}));

const whole = { hasProgram: true } as const;

async function writeIndex(name: string, folder: string, given = sections): Promise<WrittenIndex> {
  const index = openSearchIndex(name);
  onTestFinished(() => index.close());
  return index.write(given, folder, whole);
}

it("writes two indexes side by side, with nothing of one in the other", async () => {
  const output = await createOutput();
  const [first, second] = [sections.slice(0, 10), sections.slice(10)];
  const written = await Promise.all([
    writeIndex("first", join(output, "first"), first),
    writeIndex("second", join(output, "second"), second),
  ]);
  expect(written).toEqual([
    { kind: "written", sections: 10 },
    { kind: "written", sections: 10 },
  ]);
  expect(await readTreeAsText(join(output, "first"))).toContain("zebra3");
  expect(await readTreeAsText(join(output, "first"))).not.toContain("zebra13");
  expect(await readTreeAsText(join(output, "second"))).toContain("zebra13");
});

it("keeps indexes apart that are made at once in one program", async () => {
  const output = await createOutput();
  const [one, other] = [openSearchIndex("public"), openSearchIndex("public")];
  await one.write(sections.slice(0, 10), join(output, "one"), whole);
  await one.close();
  expect(await other.write(sections.slice(10), join(output, "other"), whole)).toEqual({
    kind: "written",
    sections: 10,
  });
  await other.close();
  expect(await readTreeAsText(join(output, "other"))).toContain("zebra13");
});

it("writes the same bytes for the same sections", async () => {
  const output = await createOutput();
  await writeIndex("first", join(output, "first"));
  await writeIndex("first", join(output, "again"));
  expect(await sumTree(join(output, "again"))).toBe(await sumTree(join(output, "first")));
});

it("ships only what a page loads", async () => {
  const output = await createOutput();
  await writeIndex("first", output);
  expect((await readdir(output)).map((file) => file.replace(/_[0-9a-f]{10}/, "_…"))).toEqual([
    "index",
    "pagefind-entry.json",
    "pagefind-worker.js",
    "pagefind.en_….pf_meta",
    "sections.gz",
    "shown",
    "wasm.en.pagefind",
    "words.gz",
  ]);
});

it("ships no program with an index that is only merged into another", async () => {
  const output = await createOutput();
  const index = openSearchIndex("residents");
  onTestFinished(() => index.close());
  await index.write(sections, output, { hasProgram: false });
  expect((await readdir(output)).filter((file) => /worker|wasm/.test(file))).toEqual([]);
});

it("shows the text as it was written, and never the words that only the search knows", async () => {
  const output = await createOutput();
  await writeIndex("first", output);
  const shown = await readTreeAsText(join(output, "shown"));
  expect(shown).toContain("the cars stand where zebra3 is");
  expect(shown).not.toContain("automobile");
  expect(await readTreeAsText(join(output, "index"))).toContain("automobile3");
});

it("makes one record of all the sections of a document", async () => {
  const output = await createOutput();
  const others = sections.map((one) => ({ ...one, address: one.address.replace("parking", "z") }));
  await writeIndex("first", output, [...sections.slice(0, 3), ...others.slice(0, 3)]);
  const entry: unknown = JSON.parse(await readFile(join(output, "pagefind-entry.json"), "utf8"));
  expect(entry).toMatchObject({ languages: { en: { page_count: 3 } } });
  expect(await readdir(join(output, "shown"))).toHaveLength(6);
});

it("writes thousands of sections into far fewer files", async () => {
  const output = await createOutput();
  const many = Array.from({ length: 300 }, (_, number) => ({
    address: `/policies/page-${Math.floor(number / 10)}/#part-${number}`,
    title: "Parking",
    documentTitle: "Page",
    reviewed: "",
    text: `The cars stand where zebra${number} is`,
    words: [],
  }));
  await writeIndex("first", output, many);
  expect(await readdir(join(output, "shown"))).toHaveLength(30);
});

it("writes an index with no page in it", async () => {
  const output = await createOutput();
  expect(await writeIndex("first", output, [])).toEqual({ kind: "written", sections: 0 });
  const entry: unknown = JSON.parse(await readFile(join(output, "pagefind-entry.json"), "utf8"));
  expect(entry).toMatchObject({ languages: {} });
});

it("tells in its own words when Pagefind dies, and does not wait for ever", async () => {
  const children: ChildProcess[] = [];
  const note = (message: unknown) => children.push((message as { process: ChildProcess }).process); // Node's channel sends these
  subscribe("child_process", note);
  const index = openSearchIndex("public");
  onTestFinished(() => index.close());
  await vi.waitFor(() => expect(children).toHaveLength(1));
  unsubscribe("child_process", note);
  const output = await createOutput();
  const writing = index.write(sections, output, whole);
  children[0]?.kill("SIGKILL");
  expect(await writing).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("search index of the public pages could not be made"),
  });
});

it("throws what the disk says, so that a full disk is told as one", async () => {
  const output = await createOutput();
  await writeFile(join(output, "in-the-way"), "");
  await expect(writeIndex("public", join(output, "in-the-way"))).rejects.toThrow("EEXIST");
});
