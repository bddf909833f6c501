import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createHome, homeYaml } from "../support/create-home.ts";
import { writeDocuments } from "../support/write-document.ts";

const script = fileURLToPath(new URL("../../scripts/check.ts", import.meta.url));

interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Runs the command as a person would, with an environment that says nothing of production. */
function check(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...options], {
      env: { PATH: process.env.PATH, ...environment },
    });
    let output = "";
    let complaint = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      complaint += data;
    });
    child.on("close", (status) => resolve({ status, output, complaint }));
  });
}

const now = ["--now", "2026-11-21"];

describe("npm run check", () => {
  it("ends with 0 when there is no error, and says what it found", async () => {
    const folder = await createHome(writeDocuments());
    const { status, output, complaint } = await check(["--content", folder, ...now]);
    expect(complaint).toBe("");
    expect(output).toMatch(/\n7 warnings in 4 documents\.\n$/);
    expect(status).toBe(0);
  });

  it("ends with 1 when there is an error, with its place below the content folder", async () => {
    const folder = await createHome({
      ...writeDocuments(),
      "neighbors/a.md": "No front matter.\n",
    });
    const options = ["--content", folder, "--format", "json", ...now];
    const { status, output } = await check(options);
    const { findings, summary } = JSON.parse(output);
    expect(summary).toEqual({ errors: 1, warnings: 7, documents: 5 });
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
    expect(outcome.output).toMatch(/\n7 errors in 4 documents\.\n$/);
    expect(outcome.status).toBe(1);
  });

  it("takes the day from --now", async () => {
    const folder = await createHome(writeDocuments());
    const options = ["--content", folder, "--format", "github"];
    const later = await check([...options, "--now", "2028-01-01"]);
    expect(later.output).toContain("title=date/review-overdue");
    const sooner = await check([...options, "--now", "2026-01-05"]);
    expect(sooner.output).not.toContain("title=date/");
  });

  it("explains itself", async () => {
    const { status, output } = await check(["--help"]);
    expect(output).toContain("--content DIR");
    expect(status).toBe(0);
  });

  it.each([
    ["an unknown option", ["--fromat", "json"]],
    ["an unknown format", ["--format", "xml"]],
    ["a word that belongs to no option", ["policies"]],
    ["an option without its value", ["--content"]],
    ["a day that does not exist", ["--now", "2026-02-30"]],
    ["a folder that does not exist", ["--content", "/nowhere/at/all"]],
    ["a file for a folder", ["--content", script]],
  ])("ends with 2 and one clear line for %s", async (_what, options) => {
    const { status, output, complaint } = await check(options);
    expect(output).toBe("");
    expect(complaint).toMatch(/^check: [^\n]+\n$/);
    expect(status).toBe(2);
  });

  it("says nothing when its reader leaves early", async () => {
    const lines = "Call 480-946-0102 today.\n\n".repeat(5000);
    const page = `---\ntitle: A\naudience: public\n---\n\n${lines}`;
    const folder = await createHome({ "_data/home.yaml": homeYaml, "neighbors/a.md": page });
    const complaint = await new Promise((resolve) => {
      const child = spawn(process.execPath, [script, "--content", folder, ...now]);
      let said = "";
      child.stderr.on("data", (data) => {
        said += data;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      child.on("close", () => resolve(said));
    });
    expect(complaint).toBe("");
  });
});
