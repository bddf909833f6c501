import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { openSearchIndex, type WrittenIndex } from "../../../src/search/search-index.ts";
import { createOutput, readTreeAsText, sumTree } from "../../support/build-small-home.ts";

const pages = Array.from({ length: 20 }, (_, number) => ({
  address: `/policies/page-${String(number).padStart(2, "0")}/`,
  html: `<html lang="en"><body><main data-pagefind-body><h1>Page ${number}</h1><p>Parking zebra${number}</p></main></body></html>`,
}));

async function writeIndex(name: string, folder: string, given = pages): Promise<WrittenIndex> {
  const index = openSearchIndex(name);
  onTestFinished(() => index.close());
  for (const page of given) index.add(page);
  return index.write(folder);
}

it("writes two indexes side by side, with nothing of one in the other", async () => {
  const output = await createOutput();
  const [first, second] = [pages.slice(0, 10), pages.slice(10)];
  const written = await Promise.all([
    writeIndex("first", join(output, "first"), first),
    writeIndex("second", join(output, "second"), second),
  ]);
  expect(written).toEqual([
    { kind: "written", pages: 10 },
    { kind: "written", pages: 10 },
  ]);
  expect(await readTreeAsText(join(output, "first"))).toContain("zebra3");
  expect(await readTreeAsText(join(output, "first"))).not.toContain("zebra13");
  expect(await readTreeAsText(join(output, "second"))).toContain("zebra13");
});

it("keeps indexes apart that are made at once in one program", async () => {
  const output = await createOutput();
  const [one, other] = [openSearchIndex("public"), openSearchIndex("public")];
  for (const page of pages.slice(0, 10)) one.add(page);
  for (const page of pages.slice(10)) other.add(page);
  await one.write(join(output, "one"));
  await one.close();
  expect(await other.write(join(output, "other"))).toEqual({ kind: "written", pages: 10 });
  await other.close();
  expect(await readTreeAsText(join(output, "other"))).toContain("zebra13");
});

it("writes the same bytes for the same pages", async () => {
  const output = await createOutput();
  await writeIndex("first", join(output, "first"));
  await writeIndex("first", join(output, "again"));
  expect(await sumTree(join(output, "again"))).toBe(await sumTree(join(output, "first")));
});

it("ships only what a page loads", async () => {
  const output = await createOutput();
  await writeIndex("first", output);
  expect((await readdir(output)).map((file) => file.replace(/_[0-9a-f]{10}/, "_…"))).toEqual([
    "fragment",
    "index",
    "pagefind-entry.json",
    "pagefind-worker.js",
    "pagefind.en_….pf_meta",
    "pagefind.js",
    "wasm.en.pagefind",
  ]);
});

it("leaves out pages that are not to be found", async () => {
  const output = await createOutput();
  const hidden = { address: "/404.html", html: "<html><body>zebra99</body></html>" };
  await writeIndex("first", output, [...pages, hidden]);
  expect(await readTreeAsText(output)).not.toContain("zebra99");
});

it("writes an index with no page in it", async () => {
  const output = await createOutput();
  expect(await writeIndex("first", output, [])).toEqual({ kind: "written", pages: 0 });
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
  for (const page of pages) index.add(page);
  children[0]?.kill("SIGKILL");
  expect(await index.write(await createOutput())).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("search index of the public pages could not be made"),
  });
});

it("throws what the disk says, so that a full disk is told as one", async () => {
  const output = await createOutput();
  await writeFile(join(output, "in-the-way"), "");
  await expect(writeIndex("public", join(output, "in-the-way"))).rejects.toThrow("EEXIST");
});
