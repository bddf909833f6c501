import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { createRandom } from "../../scripts/bench/seeded-random.ts";
import { runBuild, startBuild } from "../support/build-command.ts";
import { createOutput, smallHome, sumTree } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";

const sumSites = async (output: string) =>
  Promise.all(["_site", "_residents"].map((folder) => sumTree(join(output, folder))));

it("keeps a whole site, old or new, whenever a build is killed", async () => {
  const home = await createHome(smallHome);
  const output = await createOutput();
  const write = (word: string) =>
    writeFile(
      join(home, "policies/guests.md"),
      (smallHome["policies/guests.md"] ?? "").replaceAll("hallway", word),
    );
  await write("stairway");
  await runBuild(home, output);
  const old = await sumSites(output);
  await write("corridor");
  const started = performance.now();
  const elsewhere = await createOutput();
  await runBuild(home, elsewhere);
  const duration = performance.now() - started;
  const next = await sumSites(elsewhere);
  expect(next).not.toEqual(old);

  const random = createRandom(20260301);
  for (let round = 0; round < 12; round += 1) {
    const { child, ended } = startBuild(home, output);
    // Most of a build is starting up: the writing is in its later part.
    await wait(duration * (0.3 + 0.75 * random()));
    child.kill("SIGKILL");
    await ended;
    const broken = join(home, "policies/broken.md");
    await writeFile(broken, "no front matter\n"); // so that this command recovers, and no more
    await runBuild(home, output);
    await writeFile(
      broken,
      "---\ntitle: House\naudience: house\nversion: '1'\neffective: 2026-01-05\nreviewed: 2026-02-05\n---\n\nText.\n",
    );
    expect([old, next]).toContainEqual(await sumSites(output));
  }
  expect((await runBuild(home, output)).status).toBe(0);
  expect(await sumSites(output)).toEqual(next);
  expect(await readdir(join(output, ".front-porch"))).toEqual(["cache"]);
});
