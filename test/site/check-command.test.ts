import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { type Ended, startCommand } from "../support/build-command.ts";
import { createHome, homeYaml } from "../support/create-home.ts";
import { runCommand } from "../support/run-command.ts";
import { runNpm } from "../support/run-npm.ts";
import { writeDocuments } from "../support/write-document.ts";

/** Runs the command as a person would, with an environment that says nothing of production. */
function check(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runCommand("check", options, { CONTEXT: "", ...environment });
}

const now = ["--now", "2026-11-21"];
const projectFolder = join(import.meta.dirname, "..", "..");

/** As many as there are types of document. */
const count = Object.keys(writeDocuments()).length;
const ending = (kind: "warnings" | "errors") =>
  new RegExp(`\\n[1-9]\\d* ${kind} in ${count} documents\\.\\n$`);

describe("npm run check", () => {
  it("ends with 0 when there is no error, and says what it found", async () => {
    const folder = await createHome(writeDocuments());
    const { status, stdout, stderr } = await check(["--content", folder, ...now]);
    expect(stderr).toBe("");
    expect(stdout).toMatch(ending("warnings"));
    expect(status).toBe(0);
  });

  it("ends with 1 when there is an error, with its place below the content folder", async () => {
    const folder = await createHome({
      ...writeDocuments(),
      "neighbors/a.md": "No front matter.\n",
    });
    const options = ["--content", folder, "--format", "json", ...now];
    const { status, stdout } = await check(options);
    const { findings, summary } = JSON.parse(stdout);
    expect(summary).toMatchObject({ errors: 1, documents: count + 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({ file: "neighbors/a.md", line: 1, rule: "front-matter/missing" }),
    );
    expect(status).toBe(1);
  });

  it.each([
    ["--production", ["--production"], {}],
    ["CONTEXT=production", [], { CONTEXT: "production" }],
  ])("takes sample facts for errors with %s", async (_how, options, environment) => {
    const folder = await createHome(writeDocuments());
    const outcome = await check(["--content", folder, ...options, ...now], environment);
    expect(outcome.stdout).toMatch(ending("errors"));
    expect(outcome.status).toBe(1);
  });

  it("holds siteUrl against the address that Netlify publishes at", async () => {
    const options = ["--content", await createHome(writeDocuments()), ...now];
    const URL = "https://harbor-house.netlify.app";
    expect((await check(options, { NETLIFY: "true", URL })).stdout).toContain(
      "address/site-differs",
    );
    expect((await check(options, { URL })).stdout).not.toContain("address/site-differs");
  });

  it("tells below the findings how hard sections are to read with --reading, and finds nothing more", async () => {
    const options = ["--content", await createHome(writeDocuments()), ...now];
    const plain = await check(options);
    const reading = await check([...options, "--reading"]);
    expect(plain.stdout).not.toContain("How hard each section is to read");
    expect(reading.stdout.startsWith(`${plain.stdout}\nHow hard each section is to read`)).toBe(
      true,
    );
    expect(reading.stdout).toMatch(
      /\npolicies\/resident-packet\.md\n +\S+ {2}line \d+, \d+ words?\n/,
    );
    expect(reading.status).toBe(plain.status);
  });

  it.each(["json", "github"])("refuses --reading with --format %s", async (form) => {
    const options = [
      "--content",
      await createHome(writeDocuments()),
      "--format",
      form,
      "--reading",
    ];
    const { status, stdout, stderr } = await check([...options, ...now]);
    expect(stderr).toContain("--reading is for people");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("takes the day from --now", async () => {
    const folder = await createHome(writeDocuments());
    const options = ["--content", folder, "--format", "github"];
    const later = await check([...options, "--now", "2028-01-01"]);
    expect(later.stdout).toContain("title=date/review-overdue");
    const sooner = await check([...options, "--now", "2026-01-05"]);
    expect(sooner.stdout).not.toContain("title=date/");
  });

  it("explains itself", async () => {
    const { status, stdout } = await check(["--help"]);
    expect(stdout).toContain("--content DIR");
    expect(status).toBe(0);
  });

  it.each([
    ["an unknown option", ["--fromat", "json"]],
    ["an unknown format", ["--format", "xml"]],
    ["a word that belongs to no option", ["policies"]],
    ["an option without its value", ["--content"]],
    ["a day that does not exist", ["--now", "2026-02-30"]],
    ["a folder that does not exist", ["--content", "/nowhere/at/all"]],
    ["a file for a folder", ["--content", "package.json"]],
  ])("ends with 2 and one clear line for %s", async (_what, options) => {
    const { status, stdout, stderr } = await check(options);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^check: [^\n]+\n$/);
    expect(status).toBe(2);
  });

  it.each([
    ["--production", "--production"],
    ["--now=2026-11-21", "--now 2026-11-21"],
  ])("does not run without %s where npm kept it", (typed, written) => {
    const { status, stdout, stderr } = runNpm(projectFolder, ["run", "-s", "check", typed]);
    expect(stdout).toBe("");
    expect(stderr.split("\n").filter((line) => line.startsWith("check:"))).toEqual([
      expect.stringMatching(new RegExp(` ${typed.split("=")[0]} .*npm run check -- ${written}$`)),
    ]);
    expect(status).toBe(2);
  });

  // Only Linux tells what npm was started with.
  it.runIf(process.platform === "linux")(
    "is not stopped by a NODE_ENV of the machine's own",
    async () => {
      const folder = await createHome(writeDocuments());
      const options = ["run", "-s", "check", "--", "--content", folder, ...now];
      const { status, stderr } = runNpm(projectFolder, options, { NODE_ENV: "production" });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    },
  );

  it("says nothing when its reader leaves early", async () => {
    const lines = "Call 480-946-0102 today.\n\n".repeat(1500);
    const page = `---\ntitle: A\naudience: public\n---\n\n${lines}`;
    const folder = await createHome({ "_data/home.yaml": homeYaml, "neighbors/a.md": page });
    const { child, ended } = startCommand("check", [
      "--content",
      folder,
      "--format",
      "github",
      ...now,
    ]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { stderr } = await ended;
    expect(stderr).toBe("");
  });
});

it.each(["no-such-folder", "package.json"])(
  "is not all that refuses %s as content: the preview does before it shows anything",
  async (content) => {
    const { status, stdout, stderr } = await runCommand("preview", ["--content", content]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^preview: .*${content}.*\\n$`));
  },
);

describe("npm run check -- --fix", () => {
  const wrong = "---\r\ntitle: A page\r\naudience: public\r\n---\r\n\r\n##Guests\r\n\r\nWords.";
  const lay = () => createHome({ ...writeDocuments(), "neighbors/a.md": wrong });
  const read = (folder: string) => readFile(join(folder, "neighbors/a.md"), "utf8");

  it("mends, says what, and reports what is left; a second time there is nothing to do", async () => {
    const folder = await lay();
    const options = ["--content", folder, ...now];
    expect((await check(options)).stdout).toContain("heading/no-space");
    expect(await read(folder)).toBe(wrong);
    const mended = await check([...options, "--fix"]);
    expect(mended.stdout).toMatch(/^Mended 1 .*neighbors\/a\.md \(1\).*\n\n/);
    expect(mended.stdout).not.toContain("heading/no-space");
    expect(mended.status).toBe(0);
    expect(await read(folder)).toBe(wrong.replace("##Guests", "## Guests"));
    expect((await check([...options, "--fix"])).stdout).toMatch(/^.*nothing.*\n/);
    expect(await readdir(join(folder, "neighbors"))).toEqual(["a.md"]);
  });

  it("shows what it would change with --dry-run, and writes nothing", async () => {
    const folder = await lay();
    const options = ["--content", folder, "--fix", "--dry-run", ...now];
    const { stdout } = await check(options, { CI: "" });
    expect(stdout).toMatch(/^neighbors\/a\.md\n {2}6 - ##Guests\n {2}6 \+ ## Guests\n\n.*npm run/);
    expect(stdout).toContain("heading/no-space");
    expect(await read(folder)).toBe(wrong);
    const inLog = await check(options, { CI: "true" });
    expect(inLog.stdout).toMatch(/^ {2}6 {2}\D+$/m);
    expect(inLog.stdout).not.toContain("+ ## Guests");
  });

  it("keeps JSON alone on its output", async () => {
    const options = ["--content", await lay(), "--fix", "--format", "json", ...now];
    const { stdout, stderr } = await check(options);
    expect(JSON.parse(stdout).summary.errors).toBe(0);
    expect(stderr).toMatch(/^Mended 1 .*neighbors\/a\.md \(1\)/m);
  });

  it("is needed for --dry-run", async () => {
    const { status, stderr } = await check(["--content", await lay(), "--dry-run"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--fix --dry-run");
  });
});
