import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { starterFolder } from "../../../src/starter/starter-files.ts";

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const workflow = parse(
  readFileSync(join(starterFolder, ".github/workflows/keep-versions.yml"), "utf8"),
);
const keepSteps: readonly Step[] = workflow.jobs.keep.steps;
const saveSteps: readonly Step[] = workflow.jobs.save.steps;
const findRun = (id: string) => keepSteps.find((step) => step.id === id)?.run ?? "";
const saveRun = saveSteps.at(-1)?.run ?? "";

/** A folder with a repository in it, and what a step is given by its runner. */
function openRepository() {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-keep-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const repository = join(folder, "home");
  const runner = {
    RUNNER_TEMP: join(folder, "temp"),
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    GITHUB_OUTPUT: join(folder, "output"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
  for (const path of [repository, runner.RUNNER_TEMP]) mkdirSync(path, { recursive: true });
  const run = (script: string, more: Readonly<Record<string, string>> = {}) =>
    spawnSync("bash", ["-e", "-c", script], {
      cwd: repository,
      encoding: "utf8",
      env: { ...process.env, ...runner, ...more },
    });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  };
  const save = () =>
    run("git add --all; git -c user.name=Dana -c user.email=d@example.org commit --quiet -m x");
  const readAll = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
  run("git init --quiet --initial-branch main");
  return {
    run,
    write,
    save,
    repository,
    handedOver: join(runner.RUNNER_TEMP, "new"),
    readSummary: () => readAll(runner.GITHUB_STEP_SUMMARY),
    readOutput: () => readAll(runner.GITHUB_OUTPUT),
    /** The program ran with this status and words. */
    goOn: (status: string, words: string) => {
      writeFileSync(join(runner.RUNNER_TEMP, "said.txt"), words);
      return run(findRun("kept"), { STATUS: status }).status;
    },
  };
}

const versions = "policies/versions/pets";

describe("the workflow “Keep versions”", () => {
  it("runs where the home is published from, and each day, since a next version comes in force by itself", () => {
    expect(workflow.on.push.branches).toEqual(["main"]);
    expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
  });

  it("hands over what was written just now alone, and saves nothing where that is nothing", () => {
    const { write, save, goOn, handedOver, readOutput } = openRepository();
    write(`${versions}/1.0.md`, "One.");
    save();
    expect(goOn("", "Every version in force is kept.")).toBe(0);
    expect(readOutput()).toBe("");
    write(`${versions}/2.0.md`, "Two.");
    expect(goOn("", "Kept:")).toBe(0);
    expect(readOutput()).toBe("isNew=yes\n");
    expect(existsSync(join(handedOver, "pets/2.0.md"))).toBe(true);
    expect(existsSync(join(handedOver, "pets/1.0.md"))).toBe(false);
    expect(keepSteps.at(-1)).toMatchObject({
      if: "steps.kept.outputs.isNew == 'yes'",
      with: { path: expect.stringMatching(/runner\.temp \}\}\/new$/) },
    });
    expect(workflow.jobs.save.if).toBe("needs.keep.outputs.isNew == 'yes'");
    expect(saveSteps.at(-2)?.with?.path).toBe("policies/versions");
  });

  it("writes over nothing that the branch has by then, and brings back nothing that was taken out", () => {
    const { run, write, save, goOn, repository, handedOver } = openRepository();
    write(`${versions}/1.0.md`, "One.");
    save();
    write(`${versions}/2.0.md`, "Two.");
    write(`${versions}/3.0.md`, "Three.");
    goOn("", "Kept:");
    run("git clean --quiet --force -d; git rm --quiet policies/versions/pets/1.0.md");
    write(`${versions}/2.0.md`, "Two, as somebody kept it meanwhile.");
    save();
    cpSync(handedOver, join(repository, "policies/versions"), { recursive: true });
    expect(run(saveRun.replace(/git push .*/, "")).status).toBe(0);
    expect(run("git ls-files").stdout).toBe(`${versions}/2.0.md\n${versions}/3.0.md\n`);
    expect(run(`git show HEAD:${versions}/2.0.md`).stdout).toContain("meanwhile");
    expect(run("git log --format=%s").stdout).toContain("[skip netlify]");
  });

  it("shows what the program said, also of what went wrong", () => {
    const { run, goOn, readSummary, readOutput } = openRepository();
    const words = "Nothing was kept: this home cannot be published yet. The check finds 2 errors.";
    expect(goOn("1", words)).toBe(0);
    expect(readSummary()).toContain("The check finds 2 errors.");
    expect(readOutput()).toBe("");
    const said = `npx() { echo "to stderr" >&2; return 2; }\n${findRun("keep")}\ncat "$RUNNER_TEMP/said.txt"`;
    expect(run(said).stdout).toContain("to stderr");
    expect(readOutput()).toBe("status=2\n");
  });

  it.each([
    ["the tool could not run", "2", "There is no such folder."],
    ["a file could not be written", "1", "Kept:\n  policies/versions/pets/2.0.md"],
    ["the program is not there", "1", "npm error npx canceled due to missing packages"],
    ["it was ended", "137", ""],
  ])("fails where %s", (_what, status, words) => {
    const { goOn, readSummary } = openRepository();
    expect(goOn(status, words)).not.toBe(0);
    expect(readSummary()).toContain(words);
  });
});

it("the words that let a run pass are those that the command says", () => {
  const command = readFileSync(
    join(import.meta.dirname, "../../../src/cli/work/keep-versions.ts"),
    "utf8",
  );
  expect(findRun("kept")).toContain("Nothing was kept: this home cannot be published");
  expect(command).toContain("`Nothing was kept: this home cannot be published");
});
