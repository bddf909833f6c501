import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { projectFolder } from "../../src/package-folder.ts";
import { runCommand } from "../support/run-command.ts";
import { keys, sitAtTerminal } from "../support/sit-at-terminal.ts";

function makeFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "front-porch-new-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const run = (command: string, ...options: readonly string[]) => runCommand(command, options);

const answersOf = (name: string) => join(projectFolder, "test/fixtures/answers", `${name}.yaml`);

const oldHome = join(projectFolder, "test/fixtures/homes/before-0.1.0");

describe("front-porch init", () => {
  it("writes a repository without words where nobody can be asked, with the questions to fill in, and never twice", async () => {
    const home = join(makeFolder(), "Haus am See");
    const made = await run("init", home);
    expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: "" });
    expect(made.stdout).toContain("npm run setup");
    expect(JSON.parse(readFileSync(join(home, "package.json"), "utf8")).name).toBe("haus-am-see");
    expect(readdirSync(home).toSorted()).toEqual([
      ...[".github", ".gitignore", ".vscode", "README.md", "netlify.toml", "package.json"],
      "setup-answers.yaml",
    ]);
    expect(readFileSync(join(home, "setup-answers.yaml"), "utf8")).toContain("# In which state");
    const answers = ["--answers", join(home, "setup-answers.yaml")];
    const unanswered = await run("setup", "--content", home, ...answers);
    expect(unanswered).toMatchObject({ status: 0, stderr: "" });
    expect(unanswered.stdout).toContain("Nothing is answered yet");
    expect(unanswered.stdout).toContain("front-porch setup --answers setup-answers.yaml");
    expect(existsSync(join(home, "_data"))).toBe(false);
    const again = await run("init", home);
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toMatch(/^init: .*is not empty: .*README\.md.*\n$/);
  });

  it("composes the home of a file of answers, which has no error but what is to be read", async () => {
    const home = join(makeFolder(), "mesquite");
    const made = await run("init", home, "--answers", answersOf("level-2-women-arizona"));
    expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: "" });
    expect(made.stdout).toMatch(
      /Written: \d+ files[\s\S]*\n {2}cd .*mesquite\n[\s\S]* {2}npm start .*\n[\s\S]*E404[\s\S]*\.tgz\n$/,
    );
    const { stdout } = await run("check", "--content", home, "--format", "json", "--production");
    const errors = JSON.parse(stdout).findings.filter(
      ({ severity }: { severity: string }) => severity === "error",
    );
    expect(new Set(errors.map(({ rule }: { rule: string }) => rule))).toEqual(
      new Set(["mark/unread"]),
    );
  });

  it("asks about the home where somebody sits at a terminal", async () => {
    const home = join(makeFolder(), "elm");
    const person = sitAtTerminal();
    const ended = runCommand("init", [home], {}, { seat: person.seat });
    await person.answer("What do neighbors call the home,", "Elm House", keys.enter);
    await person.answer("In which state is it,", keys.stop);
    const stopped = await ended;
    expect(stopped).toMatchObject({ status: 0, stderr: "" });
    expect(stopped.stdout.trimEnd()).toMatch(
      /\n {2}npm run setup [\s\S]*--answers setup-answers\.yaml”\.$/,
    );
    expect(readFileSync(join(home, "setup-answers.yaml"), "utf8")).toContain("name: Elm House");
  });

  it("writes the sample's words for whoever wants to look around, and they pass the check", async () => {
    const home = join(makeFolder(), "look-around");
    const made = await run("init", home, "--sample");
    expect(made.stdout).toContain("made-up home");
    expect((await run("check", "--content", home)).status).toBe(0);
    expect((await run("check", "--content", home, "--production")).status).toBe(1);
  });

  it("writes nothing where an answer does not hold, or where both kinds of words are asked for", async () => {
    const folder = makeFolder();
    const wrong = join(folder, "wrong.yaml");
    writeFileSync(wrong, "ways:\n  pets: perhaps\n");
    const home = join(folder, "home");
    expect(await run("init", home, "--answers", wrong)).toMatchObject({ status: 1, stdout: "" });
    const both = await run("init", home, "--answers", answersOf("no-level-idaho"), "--sample");
    expect(both).toMatchObject({ status: 2, stdout: "" });
    expect(existsSync(home)).toBe(false);
  });

  it.each([
    ["no folder", []],
    ["a name that is none", ["  "]],
    ["a character that no name has", ["my\nhome"]],
    ["two of them", ["one", "two"]],
    ["a file above it", [join(projectFolder, "package.json", "home")]],
  ])("says in one line what is wrong with %s", async (_what, words) => {
    const { status, stdout, stderr } = await run("init", ...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^init: [^\n]+\n$/);
  });
});

describe("front-porch matrix --since", () => {
  it("says what a change does to the matrix, as GitHub shows it in a summary", async () => {
    const before = makeFolder();
    const after = makeFolder();
    for (const folder of [before, after]) {
      for (const part of ["_data", "policies", "neighbors"]) {
        cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
      }
    }
    rmSync(join(before, "policies/grievance-policy.md"));
    const { stdout, status } = await run("matrix", "--content", after, "--since", before);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^### What changes in the matrix\n\n\| Rule \|/);
    expect(stdout).toMatch(/\| Not yet.*\| Documented.*Grievance policy/);
    const policy = readFileSync(join(after, "policies/grievance-policy.md"), "utf8");
    const shorter = policy.replace(/\n## Outside help\n[\s\S]*?(?=\n## )/, "");
    expect(shorter).not.toBe(policy);
    writeFileSync(join(after, "policies/grievance-policy.next.md"), shorter);
    const same = await run("matrix", "--content", after, "--since", after); // on one day
    expect(same.stdout).not.toContain("|");
    expect(same.stderr).not.toContain("--since");
  });

  it.each([
    ["is not there", "nothing"],
    ["is a file", "policies/guest-policy.md"],
    ["holds no home", "policies"],
  ])("tells in a line of a folder that %s, and every rule as new", async (_what, name) => {
    const home = makeFolder();
    for (const part of ["_data", "policies", "neighbors"]) {
      cpSync(join(projectFolder, part), join(home, part), { recursive: true });
    }
    const since = join(home, name);
    const { stdout, stderr, status } = await run("matrix", "--content", home, "--since", since);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\| – \| Documented/);
    expect(stderr).toMatch(/^matrix: There is no home in [^\n]+\n$/);
    expect(stderr).toContain(since);
  });
});

describe("front-porch upgrade", () => {
  function copyOldHome(): string {
    const home = makeFolder();
    cpSync(oldHome, home, { recursive: true });
    const settings = { name: "old", private: true, dependencies: { "front-porch": "0.0.9" } };
    writeFileSync(join(home, "package.json"), `${JSON.stringify(settings, undefined, 2)}\n`);
    execFileSync("git", ["init", "--quiet"], { cwd: home });
    execFileSync("git", ["add", "--all"], { cwd: home });
    return home;
  }
  const changed = (home: string) =>
    execFileSync("git", ["diff", "--name-only"], { cwd: home, encoding: "utf8" }).trim();
  const day = ["--now", "2026-11-27"];

  it("shows what it would write, writes it where that was agreed to, and then has nothing to do", async () => {
    const home = copyOldHome();
    const seen = await run("upgrade", "--content", home, "--dry-run", ...day);
    expect(seen).toMatchObject({ status: 0, stderr: "" });
    expect(seen.stdout).toContain("- 2. Call {{ home.crisisLines.1.phone }}.");
    expect(seen.stdout).toContain("+ 2. Call {{ crisisLines.emergency.phone }}.");
    expect(seen.stdout).toContain("22 errors now, and 0 errors with these changes");
    expect(seen.stdout).not.toContain("nothing can note the version");
    expect(changed(home)).toBe("");

    const unasked = await run("upgrade", "--content", home, ...day);
    expect(unasked).toMatchObject({ status: 2 });
    expect(unasked.stderr).toContain("--yes");
    expect(changed(home)).toBe("");

    expect((await run("upgrade", "--content", home, "--yes", ...day)).status).toBe(0);
    expect(changed(home).split("\n")).toHaveLength(8);
    const settings = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    expect(settings.dependencies).toEqual({ "front-porch": settings.frontPorch.contentFormat });
    expect((await run("check", "--content", home, ...day)).status).toBe(0);

    const again = await run("upgrade", "--content", home, ...day);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain("Nothing in your files has to change.");
  });

  it("shows no line of a home where a host keeps the log", async () => {
    const { stdout } = await runCommand(
      "upgrade",
      ["--content", oldHome, "--dry-run", "--format", "markdown", ...day],
      { CI: "true" },
    );
    expect(stdout).toMatch(/^### Front Porch /);
    expect(stdout).toContain("policies/grievance-policy.md");
    expect(stdout).not.toContain("someone is in danger or a crime is happening");
    expect(stdout).toContain("nothing can note the version"); // there is no package.json
  });

  it.each([
    ["a link", (place: string) => symlinkSync(join(projectFolder, "package.json"), place)],
    ["a folder", (place: string) => mkdirSync(place)],
  ])("says of a package.json that it is %s", async (what, make) => {
    const home = makeFolder();
    mkdirSync(join(home, "_data"));
    make(join(home, "package.json"));
    for (const [name, ...words] of [["upgrade"], ["editor", "on"]] as const) {
      writeFileSync(join(home, "_data/home.yaml"), "name: Oak House\n");
      const { status, stderr } = await run(name, ...words, "--content", home);
      expect(status).toBe(2);
      expect(stderr).toContain(`“package.json” is ${what}`);
      expect(stderr).not.toContain("JSON,");
    }
  });

  it("does nothing where the program is older than the home", async () => {
    const home = makeFolder();
    mkdirSync(join(home, "_data"));
    const settings = { dependencies: { "front-porch": "99.0.0" } };
    writeFileSync(join(home, "package.json"), JSON.stringify(settings));
    const { status, stderr } = await run("upgrade", "--content", home, "--yes", ...day);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^upgrade: .*99\.0\.0.*npm install.*\n$/);
  });
});
