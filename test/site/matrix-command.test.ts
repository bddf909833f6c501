import { describe, expect, it } from "vitest";
import type { Ended } from "../support/build-command.ts";
import { createHome } from "../support/create-home.ts";
import { english } from "../support/locales.ts";
import { narrStandard } from "../support/narr-standard.ts";
import { runCommand } from "../support/run-command.ts";
import { writeDocuments } from "../support/write-document.ts";

/** Runs the command as a person would. */
function runMatrix(...options: readonly string[]): Promise<Ended> {
  return runCommand("matrix", [...options, "--now", "2026-11-21"]);
}

const level = { "_data/standard.yaml": "standard: narr-3.0\nlevel: IV\n" };
const evidence = {
  "_data/evidence.yaml": `house:\n${[
    "1.A.2.a",
    "1.A.2.b",
    "1.A.2.c",
    "1.A.2.f",
    "1.D.9.d",
    "1.D.10.a",
    "1.D.12.b",
    "3.G.24.b",
  ]
    .map((id) => `  - rule: ${id}\n    where: Owlish box\n`)
    .join("")}`,
};

describe("npm run matrix", () => {
  it("prints a line for each rule and ends with 0 when the content has no error", async () => {
    const folder = await createHome({ ...writeDocuments(), ...level, ...evidence });
    const { status, stdout, stderr } = await runMatrix("--content", folder);
    expect(stderr).toBe("");
    expect(stdout.match(/^ {2}\d\.[A-J]\.\d+\.[a-z] /gm)).toHaveLength(narrStandard.rules.length);
    expect(stdout).toContain("Owlish box");
    expect(status).toBe(0);
  });

  it("says once that what is not confirmed is to be confirmed, for the marks that stand there", async () => {
    const folder = await createHome({ ...writeDocuments(), ...level });
    const { lead, marks, meanings } = english.words.certification.sure;
    for (const options of [[], ["--missing"]]) {
      const { stdout } = await runMatrix("--content", folder, ...options);
      expect(stdout.split(lead)).toHaveLength(2);
      expect(stdout.match(/affiliate/g)).toHaveLength(lead.match(/affiliate/g)?.length ?? 0);
      const all = Object.keys(marks) as readonly (keyof typeof marks)[]; // the catalog's own keys
      const seen = all.filter((doubt) => stdout.includes(`, ${marks[doubt]})`));
      expect(seen).not.toEqual([]);
      expect(all.filter((doubt) => stdout.includes(meanings[doubt]))).toEqual(seen);
    }
  });

  it("prints the files of the site, without what is the house's", async () => {
    const folder = await createHome({ ...writeDocuments(), ...level, ...evidence });
    const csv = await runMatrix("--content", folder, "--format", "csv");
    expect(csv.stdout.split("\r\n").slice(1, -1)).toHaveLength(narrStandard.rules.length);
    expect(csv.stdout).not.toContain("Owlish");
    const json = await runMatrix("--content", folder, "--format", "json");
    expect(JSON.parse(json.stdout).rules).toHaveLength(narrStandard.rules.length);
    expect(json.stdout).not.toContain("Owlish");
  });

  it("lists what is missing, what is required first, and ends with 1 for an error", async () => {
    const { "policies/grievance-policy.md": _, ...documents } = writeDocuments();
    const folder = await createHome({ ...documents, ...level });
    const { status, stdout, stderr } = await runMatrix("--content", folder, "--missing");
    const tasks = stdout.match(/^\d+\. .*$/gm) ?? [];
    expect(tasks[0]).toMatch(/^1\. .*policies\/grievance-policy\.md.*“Who to file with”/);
    const required = tasks.findIndex((task) => task.includes("1.A.2.f"));
    const perhaps = tasks.findIndex(
      (task) => task.includes("1.D.9.b") || task.includes("2.F.17.b"),
    );
    expect(required).toBeGreaterThan(0);
    expect(required).toBeLessThan(perhaps);
    expect(stderr).toMatch(/^matrix: .*[1-9]\d* errors?.*npm run check\n$/);
    expect(status).toBe(1);
  });

  it("writes a letter to the affiliate for what could not be confirmed, and nothing else", async () => {
    const folder = await createHome({ ...writeDocuments(), ...level, ...evidence });
    const { status, stdout, stderr } = await runMatrix("--content", folder, "--unconfirmed");
    expect(stdout).toMatch(/^November 21, 2026\n\nTo: /);
    expect(stdout).toContain("We work at Level IV.");
    expect(stdout).not.toContain("Owlish");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it.each([
    ["a letter as CSV", ["--unconfirmed", "--format", "csv"], "--unconfirmed"],
    ["a letter of what is missing", ["--unconfirmed", "--missing"], "--unconfirmed"],
    ["a format it does not know", ["--format", "pdf"], "text, csv or json"],
    ["a folder that is not there", ["--content", "/nowhere/at/all"], "/nowhere/at/all"],
    ["an option it does not know", ["--pdf"], "--pdf"],
    ["a list of what is missing as CSV", ["--missing", "--format", "csv"], "--missing"],
  ])("ends with 2 and one line for %s", async (_, options, says) => {
    const { status, stdout, stderr } = await runMatrix(...options);
    expect(stdout).toBe("");
    expect(stderr).toContain(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
  });
});
