import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeText } from "../../../../src/server/store/change-text.ts";
import { deleteCutOffWrites, openFileStore } from "../../../../src/server/store/file-store.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import { nameStore } from "../../../../src/server/store/name-store.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { takeHardLinksAway } from "../../../support/no-hard-links.ts";
import { type LocalBlobs, startBlobs } from "../../../support/open-contact-store.ts";

let blobs: LocalBlobs;
let folder: string;
beforeAll(async () => {
  blobs = await startBlobs();
  folder = await mkdtemp(join(tmpdir(), "front-porch-messages-"));
});
afterAll(async () => {
  await blobs.close();
  await rm(folder, { recursive: true, force: true });
});

const onPlainDisk = "a folder on a disk without hard links";

const stores: Readonly<Record<string, () => KeyStore>> = {
  "Netlify Blobs": () => blobs.openStore("contact-test"),
  "a folder": () => openFileStore(join(folder, "store")),
  [onPlainDisk]: () => openFileStore(join(folder, "plain-disk")),
  memory: createMemoryStore,
};

describe.each(Object.entries(stores))("a store in %s", (name, open) => {
  beforeEach(() => (name === onPlainDisk ? takeHardLinksAway("EPERM") : undefined));

  it("keeps the first of several texts under one key, and tells who was first", async () => {
    const store = open();
    const texts = Array.from({ length: 8 }, (_, index) => `text ${index}`);
    const added = await Promise.all(texts.map((text) => store.add("messages/A", text)));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect((await store.find("messages/A"))?.text).toBe(texts[added.indexOf(true)]);
  });

  it("replaces only what nobody else changed", async () => {
    const store = open();
    await store.add("messages/B", "one");
    const kept = await store.find("messages/B");
    expect(await store.replace("messages/B", "two, longer", kept?.version ?? "")).toBe(true);
    expect(await store.replace("messages/B", "three", kept?.version ?? "")).toBe(false);
    expect((await store.find("messages/B"))?.text).toBe("two, longer");
    await store.delete("messages/B");
    expect(await store.replace("messages/B", "four", kept?.version ?? "")).toBe(false);
    expect(await store.find("messages/B")).toBeUndefined();
  });

  it("loses none of several changes that are made at once", async () => {
    const store = open();
    const numbers = Array.from({ length: 12 }, (_, index) => String(index));
    const change = (number: string) => (text?: string) => `${text ?? ""} ${number}`;
    await Promise.all(numbers.map((number) => changeText(store, "counts/C", change(number))));
    const kept = (await store.find("counts/C"))?.text ?? "";
    expect(kept.trim().split(" ").toSorted()).toEqual(numbers.toSorted());
  });

  it("lists what begins alike, and nothing when there is nothing", async () => {
    const store = open();
    await store.add("slots/1/X", "x");
    await store.add("slots/2/Y", "Größe 👋\n");
    expect([...(await store.list("slots/"))].toSorted()).toEqual(["slots/1/X", "slots/2/Y"]);
    expect(await store.list("nothing/")).toEqual([]);
    expect((await store.find("slots/2/Y"))?.text).toBe("Größe 👋\n");
    await store.delete("never there");
  });
});

describe("the name of a store", () => {
  it("is never production's for anything that does not say it is production", () => {
    const contexts = ["deploy-preview", "branch-deploy", "dev", "", "Production", "production "];
    const names = contexts.map((context) => nameStore("contact", context));
    expect(names).not.toContain("contact-production");
    expect(nameStore("contact", "production")).toBe("contact-production");
    expect(new Set(names.slice(0, 3)).size).toBe(3);
    expect(nameStore("contact", "x".repeat(200)).length).toBeLessThanOrEqual(64);
  });

  it("keeps a preview's messages out of production's", async () => {
    const production = blobs.openStore(nameStore("contact", "production"));
    const preview = blobs.openStore(nameStore("contact", "deploy-preview"));
    await production.add("messages/P", "a neighbor's");
    expect(await preview.list("messages/")).toEqual([]);
    await preview.delete("messages/P");
    expect((await production.find("messages/P"))?.text).toBe("a neighbor's");
  });
});

it.skipIf(process.platform === "win32")(
  "keeps what neighbors wrote from everybody else on the machine",
  async () => {
    const own = join(folder, "below", "closed");
    await openFileStore(own).add("messages/A", "text");
    const modes = [join(folder, "below"), own, join(own, "messages%2FA.txt")].map(
      async (place) => (await stat(place)).mode & 0o077,
    );
    expect(await Promise.all(modes)).toEqual([0, 0, 0]);
  },
);

it("deletes what a killed write left, and not what one may be at work on", async () => {
  const own = join(folder, "cut-off");
  await deleteCutOffWrites(own, new Date());
  await openFileStore(own).add("messages/A", "text");
  const now = new Date();
  for (const [name, minutes] of [
    ["old.new", 11],
    ["young.new", 9],
  ] as const) {
    await writeFile(join(own, name), "text of somebody's");
    const written = new Date(now.getTime() - minutes * 60_000);
    await utimes(join(own, name), written, written);
  }
  await deleteCutOffWrites(own, now);
  expect((await readdir(own)).toSorted()).toEqual(["messages%2FA.txt", "young.new"]);
});

it("lists its own keys, whatever files somebody else put beside them", async () => {
  const own = join(folder, "with-others");
  await openFileStore(own).add("messages/A", "text");
  const names = ["%zz.txt", "100%.txt", "messages%2FA (copy).txt", "messages%2fB.txt", ".txt", "x"];
  for (const name of names) await writeFile(join(own, name), "x");
  expect(await openFileStore(own).list("")).toEqual(["messages/A"]);
});
