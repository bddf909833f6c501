import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { starterFolder } from "../../../src/starter/starter-files.ts";

const workflow = parse(
  readFileSync(join(starterFolder, ".github/workflows/write-home.yml"), "utf8"),
);

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-write-home-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository with a branch of answers, and another that stands for GitHub's. */
function makeRepository() {
  const remote = makeFolder();
  const home = makeFolder();
  const address = "https://x-access-token:key@github.com/elm/home.git";
  const environment = {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    ...{ GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: `url.${remote}.insteadOf` },
    ...{ GIT_CONFIG_VALUE_0: address, TOKEN: "key" },
    ...{ GITHUB_REPOSITORY: "elm/home", GITHUB_REF_NAME: "answers" },
  };
  const run = (folder: string, program: string, ...words: readonly string[]) =>
    spawnSync(program, words, { cwd: folder, encoding: "utf8", env: environment });
  run(remote, "git", "init", "--quiet", "--bare");
  run(home, "git", "init", "--quiet", "--initial-branch", "answers");
  writeFileSync(join(home, ".gitignore"), readFileSync(join(starterFolder, "gitignore")));
  writeFileSync(join(home, "setup-answers.yaml"), "state: Ohio\n");
  run(home, "git", "add", "--all");
  const person = ["-c", "user.name=Dana", "-c", "user.email=dana@example.org"];
  run(home, "git", ...person, "commit", "--quiet", "--message", "Answers");
  run(home, "git", "push", "--quiet", address, "HEAD:refs/heads/answers");
  const save = () => {
    const [step] = workflow.jobs.save.steps.filter((one: { run?: string }) => one.run);
    return run(home, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.run);
  };
  const listSaved = (): readonly string[] =>
    run(remote, "git", "ls-tree", "-r", "--name-only", "answers").stdout.trim().split("\n");
  const countCommits = () => run(remote, "git", "rev-list", "--count", "answers").stdout.trim();
  return { home, save, listSaved, countCommits };
}

it("what was written is saved in the branch of the answers, and nothing for the house alone", () => {
  const { home, save, listSaved } = makeRepository();
  mkdirSync(join(home, "_data"));
  writeFileSync(join(home, "_data/home.yaml"), "name: Elm House\n");
  writeFileSync(join(home, "_data/house.yaml"), "address: 12 Elm Street\n");
  expect(save()).toMatchObject({ status: 0, stderr: "" });
  expect(listSaved()).toEqual([".gitignore", "_data/home.yaml", "setup-answers.yaml"]);
});

it("nothing is saved where nothing was written", () => {
  const { save, countCommits } = makeRepository();
  expect(save()).toMatchObject({ status: 0, stderr: "" });
  expect(countCommits()).toBe("1");
});

it("a wrong answer stops it, and what is handed on is none of the house's own", () => {
  const { compose, save } = workflow.jobs;
  expect(workflow.defaults.run.shell).toBe("bash"); // with which a pipe fails where its first part does
  expect(save.needs).toBe("compose");
  const paths = compose.steps.at(-1).with.path.trim().split("\n");
  expect(paths.at(-1)).toBe("!_data/house.yaml");
  expect(paths.slice(0, -1)).toEqual(["setup-answers.yaml", "_data", "policies", "neighbors"]);
});
