import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { projectFolder } from "../../src/package-folder.ts";
import { runCommand } from "../support/run-command.ts";

const fixtures = join(projectFolder, "test/fixtures/answers");
const peerRun = join(fixtures, "level-1-men-ohio.yaml");

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-setup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const setUp = (home: string, ...options: readonly string[]) =>
  runCommand("setup", ["--content", home, "--now", "2027-02-01", ...options]);

const read = (home: string, path: string) => readFileSync(join(home, path), "utf8");

describe("front-porch setup", () => {
  it("writes a home's files from a file of answers, keeps the answers, and says what is next", async () => {
    const home = makeFolder();
    const { status, stdout, stderr } = await setUp(home, "--answers", peerRun);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(read(home, "_data/home.yaml")).toContain("\nname: Buckthorn House\n");
    expect(read(home, "policies/officers-and-minutes.md")).toContain("\neffective: 2027-02-01\n");
    expect(read(home, "setup-answers.yaml").startsWith(readFileSync(peerRun, "utf8"))).toBe(true);
    expect(stdout).toMatch(/\nNext:\n\n1\. /);
  });

  it("never writes over what somebody has changed, and takes up changed answers elsewhere", async () => {
    const home = makeFolder();
    await setUp(home, "--answers", peerRun);
    const ours = `${read(home, "policies/officers-and-minutes.md")}\nWe also have a librarian.\n`;
    writeFileSync(join(home, "policies/officers-and-minutes.md"), ours);
    const answers = read(home, "setup-answers.yaml").replace("capacity: 6", "capacity: 7");
    writeFileSync(join(home, "setup-answers.yaml"), answers);
    const { stdout } = await setUp(home);
    expect(read(home, "policies/officers-and-minutes.md")).toBe(ours);
    expect(stdout).toMatch(/Left alone.*\n.*\n {2}policies\/officers-and-minutes\.md\n/);
    expect(read(home, "_data/home.yaml")).toContain("\ncapacity: 7\n");
    expect((await setUp(home)).stdout).toContain("No file was written.\n\nLeft alone");
  });

  it("writes the file to fill in, once", async () => {
    const home = makeFolder();
    expect(await setUp(home, "--write-answers")).toMatchObject({ status: 0, stderr: "" });
    expect(read(home, "setup-answers.yaml")).toContain("# In which state is it, and where there");
    const again = await setUp(home, "--write-answers");
    expect(again).toMatchObject({ status: 2 });
    expect(again.stderr).toMatch(/^setup: .*is there already.*\n$/);
  });

  it("reads no answers where it is to write the file for them", async () => {
    const home = makeFolder();
    const { status, stderr } = await setUp(home, "--write-answers", "--answers", peerRun);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^setup: --write-answers [^\n]+ Write one\.\n$/);
    expect(readdirSync(home)).toEqual([]);
  });

  it("says of each answer that does not hold what to write, and writes nothing", async () => {
    const home = makeFolder();
    const file = join(home, "mine.yaml");
    writeFileSync(file, "home:\n  capacity: a few\nways:\n  pets: perhaps\n");
    const { status, stderr } = await setUp(home, "--answers", file);
    expect(status).toBe(1);
    expect(stderr).toMatch(/mine\.yaml:2 .*whole number/);
    expect(stderr).toMatch(/mine\.yaml:4 .*yes, no/);
    expect(stderr).toContain("Nothing was written.");
    expect(existsSync(join(home, "_data"))).toBe(false);
  });

  it("writes nothing from answers with letters that it cannot read, which it would lose", async () => {
    const home = makeFolder();
    const own = Buffer.from("home:\n  name: Caf\xe9 House\n", "latin1");
    writeFileSync(join(home, "setup-answers.yaml"), own);
    for (const options of [[], ["--answers", join(home, "setup-answers.yaml")]]) {
      const { status, stderr } = await setUp(home, ...options);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("UTF-8") });
    }
    expect(readFileSync(join(home, "setup-answers.yaml"))).toEqual(own);
    expect(existsSync(join(home, "_data"))).toBe(false);
  });

  it("keeps remarks in the answers, those that begin as its own lines do among them", async () => {
    const home = makeFolder();
    const own = "# written by Dana in May\r\nstate: Ohio\r\n";
    writeFileSync(join(home, "setup-answers.yaml"), own);
    await setUp(home);
    const once = read(home, "setup-answers.yaml");
    expect(once.startsWith(own.trimEnd())).toBe(true);
    writeFileSync(join(home, "setup-answers.yaml"), once.replace(/\r?\n/g, "\r\n"));
    await setUp(home);
    expect(read(home, "setup-answers.yaml").match(/# What setup wrote last/g)).toHaveLength(1);
  });

  it("asks for a file where nobody can be asked", async () => {
    const { status, stderr } = await setUp(makeFolder());
    expect(status).toBe(2);
    expect(stderr).toMatch(/^setup: .*--write-answers.*--answers setup-answers\.yaml\.\n$/);
  });

  it.each([
    ["a file that is not there", "nothing.yaml"],
    ["a folder", "."],
  ])("says in one line that %s cannot be read", async (_what, name) => {
    const home = makeFolder();
    const { status, stderr } = await setUp(home, "--answers", join(home, name));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^setup: [^\n]+\n$/);
  });

  it("does not take other answers for those that the home has", async () => {
    const home = makeFolder();
    await setUp(home, "--answers", peerRun);
    const other = await setUp(home, "--answers", join(fixtures, "level-2-men-ohio.yaml"));
    expect(other.status).toBe(2);
    expect(other.stderr).toContain("answers of its own");
    expect((await setUp(home, "--answers", peerRun)).status).toBe(0);
  });

  it("asks to keep the answers from git where the house's own facts are among them", async () => {
    const answers = join(fixtures, "level-2-women-arizona.yaml");
    const home = makeFolder();
    writeFileSync(join(home, ".gitignore"), "node_modules/\n");
    expect((await setUp(home, "--answers", answers)).stdout).toContain(
      "Add a line “setup-answers.yaml”",
    );
    writeFileSync(join(home, ".gitignore"), "/setup-answers.yaml\n");
    expect((await setUp(home)).stdout).not.toContain("Add a line");
  });

  it("follows no link out of the home", async () => {
    const home = makeFolder();
    const elsewhere = makeFolder();
    mkdirSync(join(elsewhere, "target"));
    symlinkSync(join(elsewhere, "target"), join(home, "policies"), "dir");
    const { status, stdout } = await setUp(home, "--answers", peerRun);
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /Not written.*\n(?:.*\n)* {2}policies\/officers-and-minutes\.md {2}.*link/,
    );
    expect(readdirSync(join(elsewhere, "target"))).toEqual([]);
  });

  it.each([
    ["_data", "“_data” is a file, and has to be a folder."],
    ["_data/home.yaml", "It is a folder, and has to be a file."],
  ])("says what stands in its way at %s, and writes the rest", async (path, says) => {
    const home = makeFolder();
    if (path === "_data") writeFileSync(join(home, path), "");
    else mkdirSync(join(home, path), { recursive: true });
    const { status, stdout } = await setUp(home, "--answers", peerRun);
    expect(status).toBe(2);
    expect(stdout).toContain(`\n  _data/home.yaml  ${says}\n`);
    expect(existsSync(join(home, "policies/resident-packet.md"))).toBe(true);
  });

  it("reads no answers out of what is no file, and waits for nothing", async () => {
    const home = makeFolder();
    mkdirSync(join(home, "setup-answers.yaml"));
    for (const answers of ["setup-answers.yaml", "/dev/zero"]) {
      const { status, stderr } = await setUp(home, "--answers", answers);
      expect({ status, stderr }).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("is no file."),
      });
    }
  });

  it("leaves nothing half written beside the files", async () => {
    const home = makeFolder();
    await setUp(home, "--answers", peerRun);
    const names = readdirSync(home, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.includes(".front-porch-"))).toEqual([]);
  });
});
