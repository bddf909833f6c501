import { join } from "node:path";
import { expect, it } from "vitest";
import { createOutput, readTreeAsText, smallHome } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { runBuild, runCommand } from "../support/run-command.ts";

/** Homes whose words, files and faults all have their owner's name in them. */
const owners = ["Alder", "Birch"] as const;
const lay = (owner: string) =>
  createHome({
    "policies/guests.md": (smallHome["policies/guests.md"] ?? "").replaceAll("Guests", owner),
    [`policies/${owner}.md`]: "No front matter.\n",
  });

it("never mixes what two commands say that run at once in one process", async () => {
  const homes = await Promise.all(owners.map(lay));
  const check = (home: string, CONTEXT: string) =>
    runCommand("check", ["--content", "."], { CONTEXT }, { folder: home });
  const lines = homes.flatMap((home) => [
    () => check(home, ""),
    () => check(home, "production"),
    () => runCommand("check", ["--content", `nowhere${home}`]),
  ]);
  const alone = [];
  for (const run of lines) alone.push(await run());
  const together = await Promise.all(lines.map((run) => run()));
  expect(together).toEqual(alone);
  expect(new Set(alone.map(({ stdout, stderr }) => stdout + stderr)).size).toBe(lines.length);
  owners.forEach((owner, index) => {
    const [said] = together.slice(index * 3);
    expect(said?.stdout).toContain(`policies/${owner}.md`);
    expect(said?.stdout).not.toContain(owners[1 - index]);
  });
});

it("never mixes the sites of two builds that run at once in one process", async () => {
  const runs = await Promise.all(
    owners.map(async (owner) => {
      const guests = (smallHome["policies/guests.md"] ?? "").replaceAll("Guests", owner);
      const home = await createHome({ ...smallHome, "policies/guests.md": guests });
      return { home, output: await createOutput() };
    }),
  );
  const ended = await Promise.all(runs.map(({ home, output }) => runBuild(home, output)));
  expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  for (const [index, { output }] of runs.entries()) {
    const site = await readTreeAsText(join(output, "_site"));
    expect(site).toContain(owners[index]?.toLowerCase());
    expect(site).not.toContain(owners[1 - index]?.toLowerCase());
  }
});
