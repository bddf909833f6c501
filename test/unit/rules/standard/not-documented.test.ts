import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../support/check-files.ts";

describe("rules that are perhaps required", () => {
  it("are one note, and never an error", async () => {
    const findings = await checkFiles(
      { "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n" },
      "standard/not-documented",
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
    expect(findings[0]?.message).toContain("1.A.2.a, 1.A.2.b");
  });

  it("warn nobody where no level is given", async () => {
    const findings = await checkFiles(
      { "_data/standard.yaml": "standard: narr-3.0\n" },
      "standard/not-documented",
    );
    expect(findings).toEqual([]);
  });
});
