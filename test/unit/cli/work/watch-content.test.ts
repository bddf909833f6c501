import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { starterFolder } from "../../../../src/starter/starter-files.ts";
import { createHome, writeHome } from "../../../support/create-home.ts";
import { runCommand } from "../../../support/run-command.ts";

const pets = "policies/pets.md";

const makeHome = () => createHome({ [pets]: petsPolicy("residents") });

function petsPolicy(audience: string): string {
  return `---\ntitle: Pets\nsummary: Which animals live here.\naudience: ${audience}\nversion: 1.0\neffective: 2026-01-01\nreviewed: 2026-01-01\n---\n\n## Which pets\n\nFish.\n`;
}

const options = (home: string) => ["--content", home, "--now", "2026-03-01"];

/** Watches a home until it is stopped, and tells what was said. */
function watch(home: string, more: readonly string[] = [], isTTY = false) {
  let said = "";
  const { promise: untilStopped, resolve: stop } = Promise.withResolvers<void>();
  const ended = runCommand(
    "check",
    [...options(home), "--watch", ...more],
    {},
    {
      untilStopped: () => untilStopped,
      onSaid: (text) => {
        said += text;
      },
      isTTY,
    },
  );
  const reports = () => said.split(/^(?:Not c|C)hecked\..*\n/m).slice(0, -1);
  const waitForReport = (count: number) =>
    vi.waitFor(() => expect(reports().length).toBeGreaterThanOrEqual(count), {
      timeout: 40_000,
      interval: 20,
    });
  return { ended, stop, reports, waitForReport, said: () => said };
}

describe("a check that watches", () => {
  it("says at each save what a check of its own would say, and ends when it is stopped", async () => {
    const home = await makeHome();
    const watching = watch(home);
    await watching.waitForReport(1);
    const texts = [petsPolicy("residnts"), petsPolicy("residents"), "No front matter.\n"];
    for (const [index, text] of texts.entries()) {
      writeFileSync(join(home, pets), text);
      await watching.waitForReport(index + 2);
      const fresh = await runCommand("check", options(home));
      expect(watching.reports().at(-1)).toBe(`Checking …\n${fresh.stdout}`);
    }
    watching.stop();
    expect((await watching.ended).status).toBe(0);
  });

  it("clears a terminal before each report, and nothing else", async () => {
    const home = await makeHome();
    for (const isTTY of [true, false]) {
      const watching = watch(home, ["--no-color"], isTTY);
      await watching.waitForReport(1);
      watching.stop();
      await watching.ended;
      expect(watching.said().startsWith("\u001b[2J")).toBe(isTTY);
    }
  });

  it("goes on where a home is away for a moment", async () => {
    const home = await makeHome();
    const watching = watch(home);
    await watching.waitForReport(1);
    rmSync(home, { recursive: true, force: true });
    await watching.waitForReport(2);
    await writeHome(home, {});
    watching.stop();
    expect((await watching.ended).status).toBe(0);
  });

  it("is told apart by the task that a new home's editor has", async () => {
    const tasks = JSON.parse(readFileSync(join(starterFolder, ".vscode/tasks.json"), "utf8"));
    const { problemMatcher } = tasks.tasks.find(
      (task: { isBackground?: boolean }) => task.isBackground,
    );
    const { beginsPattern, endsPattern } = problemMatcher.background;
    const watching = watch(await makeHome(), ["--format", "lines"]);
    await watching.waitForReport(1);
    watching.stop();
    await watching.ended;
    const lines = watching.said().trimEnd().split("\n");
    expect(lines[0]).toMatch(new RegExp(beginsPattern));
    expect(lines.at(-1)).toMatch(new RegExp(endsPattern));
  });

  it("mends nothing, and writes nothing for programs that wait for its end", async () => {
    const home = await makeHome();
    for (const more of [["--fix"], ["--format", "json"], ["--format", "github"]]) {
      const { status, stderr } = await runCommand("check", [...options(home), "--watch", ...more]);
      expect({ more, status }).toEqual({ more, status: 2 });
      expect(stderr).toContain("--watch");
    }
  });
});

it.each(["", "nowhere"])("watches no folder that is no home's: %j", async (name) => {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-none-"));
  const { status, stderr, stdout } = await watch(join(folder, name)).ended;
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/is no (?:home's )?folder/);
  rmSync(folder, { recursive: true });
});
