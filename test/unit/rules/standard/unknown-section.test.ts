import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../../support/check-files.ts";

const standard = (document: string, section: string) =>
  `standard: narr-3.0\nsetAside:\n  - document: ${document}\n    section: ${section}\n    reason: Why not.\n`;

describe("a section set aside that does not exist", () => {
  it("is found at its name, with the nearest one", async () => {
    const files = { "_data/standard.yaml": standard("grievance-policy", "outside-hlep") };
    const findings = await checkFiles(files, "standard/unknown-section");
    expect(describePlaces(findings)).toEqual([
      "_data/standard.yaml:4:14 standard/unknown-section error",
    ]);
    expect(findings[0]?.fix).toContain("“outside-help”");
  });

  it("is found at its document when that does not exist", async () => {
    const files = { "_data/standard.yaml": standard("grievances", "outside-help") };
    const findings = await checkFiles(files, "standard/unknown-section");
    expect(describePlaces(findings)).toEqual([
      "_data/standard.yaml:3:15 standard/unknown-section error",
    ]);
  });

  it("is none when it exists", async () => {
    const files = { "_data/standard.yaml": standard("grievance-policy", "outside-help") };
    expect(await checkFiles(files, "standard/unknown-section")).toEqual([]);
  });
});
