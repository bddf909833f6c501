import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { readTreeAsText, smallHome, sumTree } from "../support/build-small-home.ts";
import { writeHome } from "../support/create-home.ts";

const sumSite = async (output: string) => [
  await sumTree(join(output, "_site")),
  await sumTree(join(output, "_residents")),
];
const guests = "policies/guests.md";
const longerStay = (smallHome[guests] ?? "").replace("eight in the evening", "nine in the evening");

let folder = "";
let home = "";
let output = "";
let good: readonly string[] = [];

/** All in one process, so that whatever one build kept for the next would show. */
async function build(to = output): Promise<void> {
  const options = { contentFolder: home, output: to, today: "2026-03-01", isProduction: false };
  expect(await buildSite(options)).toMatchObject({ kind: "built" });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-built-again-"));
  [home, output] = [join(folder, "home"), join(folder, "output")];
  await writeHome(home, smallHome);
  await build();
  good = await sumSite(output);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("writes the same bytes on top of an older site as into an empty folder", async () => {
  const fresh = join(folder, "fresh");
  await writeFile(join(home, guests), longerStay);
  await build();
  await build(fresh);
  expect(await sumSite(output)).toEqual(await sumSite(fresh));
  expect(await readTreeAsText(join(output, "_site"))).toContain("nine in the evening");
  await writeFile(join(home, guests), smallHome[guests] ?? "");
  await build();
  expect(await readTreeAsText(join(output, "_site"))).not.toContain("nine in the evening");
  expect(await sumSite(output)).toEqual(good);
});

it("builds again what someone changed since: a page, and an index of each audience", async () => {
  const changed = [
    "_site/policies/guests/index.html",
    "_site/pagefind/pagefind-entry.json",
    "_residents/pagefind/pagefind-entry.json",
  ];
  for (const file of changed) await writeFile(join(output, file), "changed");
  await build();
  expect(await sumSite(output)).toEqual(good);
});

it("builds again when a folder of the site was deleted", async () => {
  await rm(join(output, "_residents"), { recursive: true });
  await build();
  expect(await sumSite(output)).toEqual(good);
});
