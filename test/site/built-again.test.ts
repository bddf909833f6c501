import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runBuild } from "../support/build-command.ts";
import { createOutput, readTreeAsText, smallHome, sumTree } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";

const sumSite = async (output: string) => [
  await sumTree(join(output, "_site")),
  await sumTree(join(output, "_residents")),
];
const guests = "policies/guests.md";
const longerStay = (smallHome[guests] ?? "").replace("eight in the evening", "nine in the evening");

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

it("builds again when a folder of the site was deleted", async () => {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  await runBuild(home, output);
  const good = await sumSite(output);
  await rm(join(output, "_residents"), { recursive: true });
  expect((await runBuild(home, output)).status).toBe(0);
  expect(await sumSite(output)).toEqual(good);
});
