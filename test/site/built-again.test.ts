import { writeFileSync } from "node:fs";
import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { runBuild, startCommand } from "../support/build-command.ts";
import { createOutput, readTreeAsText, smallHome, sumTree } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";

const sumSite = async (output: string) => [
  await sumTree(join(output, "_site")),
  await sumTree(join(output, "_residents")),
];
const findStart = async (output: string) => (await stat(join(output, "_site"))).ino;
const guests = "policies/guests.md";
const longerStay = (smallHome[guests] ?? "").replace("eight in the evening", "nine in the evening");

it("says the same and leaves the site where it is when nothing changed", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  const first = await runBuild(home, output);
  const site = await findStart(output);
  const second = await runBuild(home, output);
  const withoutTime = (text: string) => text.replace(/\d+\.\d+ s/, "");
  expect(withoutTime(second.stdout)).toBe(withoutTime(first.stdout));
  expect(second.status).toBe(0);
  expect(await findStart(output)).toBe(site);
});

it("writes the same bytes on top of an older site as into an empty folder", async () => {
  const [home, output, fresh] = [
    await createHome(smallHome),
    await createOutput(),
    await createOutput(),
  ];
  await runBuild(home, output);
  await writeFile(join(home, guests), longerStay);
  await runBuild(home, output);
  await runBuild(home, fresh);
  expect(await sumSite(output)).toEqual(await sumSite(fresh));
  expect(await readTreeAsText(join(output, "_site"))).toContain("nine in the evening");
  await writeFile(join(home, guests), smallHome[guests] ?? "");
  await runBuild(home, output);
  expect(await readTreeAsText(join(output, "_site"))).not.toContain("nine in the evening");
});

it.each([
  ["a page", "_site/policies/guests/index.html"],
  ["the public index", "_site/pagefind/pagefind-entry.json"],
  ["the residents' index", "_residents/pagefind/pagefind-entry.json"],
])("builds again when someone changed %s since", async (_what, file) => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  await runBuild(home, output);
  const good = await sumSite(output);
  await writeFile(join(output, file), "changed");
  await runBuild(home, output);
  expect(await sumSite(output)).toEqual(good);
});

it("builds again when a file of the site was deleted, or its note was damaged", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  await runBuild(home, output);
  const good = await sumSite(output);
  await rm(join(output, "_residents"), { recursive: true });
  await writeFile(join(output, ".front-porch/cache/index-public.json"), '{"pages":');
  expect((await runBuild(home, output)).status).toBe(0);
  await writeFile(join(output, ".front-porch/cache/last-build.json"), "null");
  expect((await runBuild(home, output)).status).toBe(0);
  expect(await sumSite(output)).toEqual(good);
});

it("builds again for publishing and on another day", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  await runBuild(home, output);
  const site = await findStart(output);
  const options = ["--content", home, "--output", output, "--now", "2026-03-02"];
  await startCommand("build.ts", options).ended;
  expect(await findStart(output)).not.toBe(site);
  expect((await runBuild(home, output, { CONTEXT: "production" })).status).toBe(1);
});

it("builds again when a picture was saved anew after it had been read", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  const picture = join(home, "neighbors/porch.jpg");
  const paint = (background: string) =>
    sharp({ create: { width: 40, height: 40, channels: 3, background } })
      .jpeg()
      .toBuffer();
  await writeFile(picture, await paint("#204060"));
  await writeFile(
    join(home, "neighbors/index.md"),
    `${smallHome["neighbors/index.md"]}\n![Our porch](porch.jpg)\n`,
  );
  const blurred = await paint("#a0a0a0");
  const options = {
    contentFolder: home,
    output,
    today: "2026-03-01",
    isProduction: false,
  } as const;
  const onPhase = (phase: string) => {
    if (phase === "check") writeFileSync(picture, blurred);
  };
  expect(await buildSite({ ...options, onPhase })).toMatchObject({ kind: "built" });
  const first = await sumSite(output);
  expect(await buildSite(options)).toMatchObject({ kind: "built" });
  expect(await sumSite(output)).not.toEqual(first);
  const site = await findStart(output);
  expect(await buildSite(options)).toMatchObject({ kind: "built" });
  expect(await findStart(output)).toBe(site);
});
