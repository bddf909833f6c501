import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createHome } from "../support/create-home.ts";
import { writeDocuments } from "../support/write-document.ts";

const script = fileURLToPath(new URL("../../scripts/matrix.ts", import.meta.url));

interface Outcome {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Runs the command as a person would. */
function runMatrix(...options: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...options, "--now", "2026-11-21"]);
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

const level = { "_data/standard.yaml": "standard: narr-3.0\nlevel: IV\n" };
const evidence = {
  "_data/evidence.yaml": "house:\n  - rule: 1.A.2.f\n    where: Owlish box\n",
};

describe("npm run matrix", () => {
  it("prints a line for each rule and ends with 0 when the content has no error", async () => {
    const folder = await createHome({ ...writeDocuments(), ...level, ...evidence });
    const { status, output, complaint } = await runMatrix("--content", folder);
    expect(complaint).toBe("");
    expect(output.match(/^ {2}\d\.[A-J]\.\d+\.[a-z] /gm)).toHaveLength(105);
    expect(output).toContain("Owlish box");
    expect(status).toBe(0);
  });

  it("prints the files of the site, without what is the house's", async () => {
    const folder = await createHome({ ...writeDocuments(), ...level, ...evidence });
    const csv = await runMatrix("--content", folder, "--format", "csv");
    expect(csv.output.split("\r\n")).toHaveLength(107);
    expect(csv.output).not.toContain("Owlish");
    const json = await runMatrix("--content", folder, "--format", "json");
    expect(JSON.parse(json.output).rules).toHaveLength(105);
    expect(json.output).not.toContain("Owlish");
  });

  it("lists what is missing, what is required first, and ends with 1 for an error", async () => {
    const { "policies/grievance-policy.md": _, ...documents } = writeDocuments();
    const folder = await createHome({ ...documents, ...level });
    const { status, output, complaint } = await runMatrix("--content", folder, "--missing");
    const tasks = output.match(/^\d+\. .*$/gm) ?? [];
    expect(tasks[0]).toContain("1. In policies/grievance-policy.md, a section “Who to file with”");
    const required = tasks.findIndex((task) => task.includes("1.A.2.f"));
    const perhaps = tasks.findIndex((task) => task.includes("1.A.2.a"));
    expect(required).toBeGreaterThan(0);
    expect(required).toBeLessThan(perhaps);
    expect(complaint).toMatch(/^matrix: the content has \d+ errors?\. Run: npm run check\n$/);
    expect(status).toBe(1);
  });

  it.each([
    ["a format it does not know", ["--format", "pdf"], "--format is text, csv or json"],
    ["a folder that is not there", ["--content", "/nowhere/at/all"], "There is no such"],
    ["an option it does not know", ["--pdf"], "Unknown option"],
    ["a list of what is missing as CSV", ["--missing", "--format", "csv"], "--missing is for"],
  ])("ends with 2 and one line for %s", async (_, options, says) => {
    const { status, output, complaint } = await runMatrix(...options);
    expect(output).toBe("");
    expect(complaint).toContain(says);
    expect(complaint.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
  });
});
