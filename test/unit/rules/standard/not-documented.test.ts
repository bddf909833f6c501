import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../support/check-files.ts";

describe("rules that are perhaps required", () => {
  it("are one note, and never an error", async () => {
    const findings = await checkFiles(
      { "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n" },
      "standard/not-documented",
    );
    const perhaps = findings.filter(({ severity }) => severity !== "error");
    expect(perhaps.map(({ severity }) => severity)).toEqual(["info"]);
    expect(perhaps[0]?.message).toContain("1.D.10.b, 1.D.10.c");
    const errors = findings.filter(({ severity }) => severity === "error");
    const asked = ["1.D.10.b", "1.D.10.c", "3.G.21.b"]; // asked once, or read in part
    expect(errors.filter(({ message }) => asked.some((id) => message.includes(id)))).toEqual([]);
  });

  it("warn nobody where no level is given", async () => {
    const findings = await checkFiles(
      { "_data/standard.yaml": "standard: narr-3.0\n" },
      "standard/not-documented",
    );
    expect(findings).toEqual([]);
  });
});
