import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../support/check-files.ts";
import { realHomeYaml } from "../../../support/create-home.ts";

describe("where the affiliate takes complaints", () => {
  const rule = "certification/other-complaint-route";
  const profile = "name: Oak\ncomplaints:\n  phone: 602-555-0277\n";

  it("gets a warning where the home's facts differ from the affiliate's profile", async () => {
    const findings = await checkFiles(
      {
        "_data/home.yaml": realHomeYaml,
        "_data/standard.yaml": "standard: narr-3.0\nprofile: oak\n",
        "_data/profiles/oak.yaml": `${profile}  url: https://oak.example.net/concerns\n`,
      },
      rule,
    );
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(findings[0]?.message).toContain("https://oak.example.net/concerns");
  });

  it("is fine where both agree, or the profile does not say", async () => {
    const findings = await checkFiles(
      {
        "_data/home.yaml": realHomeYaml,
        "_data/standard.yaml": "standard: narr-3.0\nprofile: oak\n",
        "_data/profiles/oak.yaml": profile,
      },
      rule,
    );
    expect(findings).toEqual([]);
  });

  it("is fine where the home leaves out the phone", async () => {
    const findings = await checkFiles(
      {
        "_data/home.yaml": realHomeYaml.replace(/(affiliate:\n.*\n) *phone: .*\n/, "$1"),
        "_data/standard.yaml": "standard: narr-3.0\nprofile: oak\n",
        "_data/profiles/oak.yaml": profile,
      },
      rule,
    );
    expect(findings).toEqual([]);
  });
});
