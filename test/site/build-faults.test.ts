import { spawnSync } from "node:child_process";
import { access, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startBuild } from "../support/build-command.ts";
import { createOutput, smallHome, sumTree } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { failAtCall } from "../support/fail-at-call.ts";
import { runBuild } from "../support/run-command.ts";
import { effort, noteTried } from "../support/test-effort.ts";

const guests = "policies/guests.md";

const sumSites = (output: string) =>
  Promise.all(["_site", "_residents"].map((folder) => sumTree(join(output, folder))));

async function buildTwice() {
  const [home, output] = [await createHome(smallHome), await createOutput()];
  return { home, output, change: (word: string) => changeHome(home, word) };
}

const changeHome = (home: string, word: string) =>
  writeFile(join(home, guests), (smallHome[guests] ?? "").replaceAll("hallway", word));

/** What a build makes of a home where nothing was before. */
async function buildNew(home: string) {
  const folder = await createOutput();
  await runBuild(home, folder);
  return sumSites(folder);
}

describe("a build into the folder of somebody else", () => {
  it.each(["_site", "_residents"])("leaves %s as it is, and says what to do", async (name) => {
    const [home, output] = [await createHome(smallHome), await createOutput()];
    await mkdir(join(output, name));
    await writeFile(join(output, name, "index.html"), "mine");
    const { status, stdout, stderr } = await runBuild(home, output);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^build: .*${name} is not known .*Move it away.*\\n$`));
    expect(await readFile(join(output, name, "index.html"), "utf8")).toBe("mine");
    expect(await readdir(output)).toEqual([name]);
    await rm(join(output, name), { recursive: true });
    expect((await runBuild(home, output)).status).toBe(0);
    await writeFile(join(output, name, "mine.txt"), "mine");
    await changeHome(home, "corridor");
    const again = await runBuild(home, output);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("files that no build put there: mine.txt");
    expect(await readFile(join(output, name, "mine.txt"), "utf8")).toBe("mine");
  });
});

describe("a disk that fills up", () => {
  const words = "there is no space left on the disk";
  it(
    "leaves the old site byte for byte, and is told in one line",
    async () => {
      const { home, output, change } = await buildTwice();
      const on = /^(?:open|write|writeFile|mkdir|mkdtemp|cp|copyFile)$/;
      const build = async (at: number) => {
        const failing = failAtCall({ under: output, at, how: "ENOSPC", on });
        const ended = await runBuild(home, output).finally(failing.restore);
        return { ...ended, calls: failing.readCount() };
      };
      const { calls } = await build(0);
      const rounds = effort(3, 30);
      noteTried("calls of a build on a full disk", rounds);
      let refused = 0;
      for (let round = 1; round <= rounds; round += 1) {
        const old = await sumSites(output);
        await change(`corridor ${round}`);
        const at = Math.ceil((calls * round) / rounds) - 1;
        const { status, stdout, stderr } = await build(at);
        expect(`${stdout}${stderr}`).not.toContain("    at ");
        if (status === 0) {
          // Nothing of the site is missing, but a note or a copy for the next build.
          expect({ at, sites: await sumSites(output) }).toEqual({
            at,
            sites: await buildNew(home),
          });
          continue;
        }
        refused += 1;
        const lines = stderr.trimEnd().split("\n");
        expect({ at, status, lines }).toEqual({
          ...{ at, status: 2 },
          lines: [expect.stringContaining(words)],
        });
        expect(await sumSites(output)).toEqual(old);
      }
      expect(refused).toBeGreaterThanOrEqual(rounds / 3);
      expect((await runBuild(home, output)).status).toBe(0);
    },
    effort(120_000, 600_000),
  );

  it.runIf(process.platform === "linux" && process.getuid?.() === 0)(
    "leaves the old site on a disk that truly is full",
    async () => {
      const { home, output, change } = await buildTwice();
      const mount = (options: string) =>
        spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", output]).status;
      if (mount("size=100m") !== 0) return; // some containers keep even root from it
      noteTried("disks that truly are full", 1);
      onTestFinished(() => void spawnSync("umount", [output]));
      await runBuild(home, output);
      const old = await sumSites(output);
      await change("corridor");
      const used = Number(spawnSync("du", ["-sk", output]).stdout.toString().split("\t")[0]);
      expect(mount(`remount,size=${Math.round(used * 1.4)}k`)).toBe(0);
      const full = await runBuild(home, output);
      expect({ status: full.status, stderr: full.stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(new RegExp(`^build: .*${words}.*\\n$`)),
      });
      expect(await sumSites(output)).toEqual(old);
      expect(mount("remount,size=100m")).toBe(0);
      expect((await runBuild(home, output)).status).toBe(0);
      expect(await sumSites(output)).not.toEqual(old);
    },
  );
});

it(
  "puts one whole site there when two builds run at once",
  async () => {
    const rounds = effort(1, 5);
    noteTried("pairs of builds at once", rounds);
    for (let round = 0; round < rounds; round += 1) {
      const output = await createOutput();
      const homes = [await createHome(smallHome), await createHome(smallHome)] as const;
      await changeHome(homes[1], "corridor");
      const other = startBuild(homes[0], output).ended;
      // It has read its home, and is about to write: here the next one comes in between.
      await vi.waitFor(() => access(join(output, ".front-porch", "lock")), 60_000);
      const results = [await runBuild(homes[1], output), await other];
      const refused = results.filter(({ status }) => status !== 0); // it waited for five seconds
      expect(refused.length).toBeLessThan(2);
      for (const { stderr } of refused) expect(stderr).toMatch(/^build: Another build .*\n$/);
      const last = results[0]?.status === 0 ? homes[1] : homes[0];
      expect(await sumSites(output)).toEqual(await buildNew(last));
    }
  },
  effort(120_000, 600_000),
);
