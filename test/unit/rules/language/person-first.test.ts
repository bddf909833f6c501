import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";

async function findIn(body: string, rule: string) {
  return await checkFiles({ "neighbors/a.md": page(body) }, rule);
}

describe("language/person-first", () => {
  it("is a warning with other words, at the line and column of the term", async () => {
    const findings = await findIn("We are plain people.\nWe help *addicts* too.", "language/");
    expect(describePlaces(findings)).toEqual(["neighbors/a.md:7:10 language/person-first warning"]);
    expect(findings[0]?.message).toContain("“addicts”");
    expect(findings[0]?.fix).toContain("“person with a substance use disorder”");
  });

  it("is a warning even in production", async () => {
    const files = { "neighbors/a.md": page("We help addicts.") };
    const findings = await checkFiles(files, "language/", true);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("looks at headings, tables and front matter too", async () => {
    const body = "## For addicts\n\n| Who |\n|---|\n| Junkies |";
    const files = { "neighbors/a.md": page(body, "summary: A halfway house.") };
    const findings = await checkFiles(files, "language/");
    expect(findings.map(({ line }) => line)).toEqual([4, 7, 11]);
  });

  it("leaves the names of offices in the facts alone, typed or referred to", async () => {
    const resources =
      "list:\n  - group: Health\n    name: Drug Abuse Hotline of Mesa\n    phone: 602-555-0150\n";
    const body = "Call the Drug Abuse Hotline of Mesa. It is about drug abuse.";
    const files = { "neighbors/a.md": page(body), "_data/resources.yaml": resources };
    const findings = await checkFiles(files, "language/");
    expect(findings.map(({ column }) => column)).toEqual([50]);
  });
});
