import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";
import { writeDocuments } from "../../../support/write-document.ts";

const withCertification = (...lines: readonly string[]) => ({
  "_data/home.yaml": homeYaml.replace(
    "  status: not certified\n",
    lines.map((line) => `  ${line}\n`).join(""),
  ),
});

describe("names in _data that mean nothing", () => {
  it("are errors, with the nearest name", async () => {
    const findings = await checkFiles(
      {
        "_data/standard.yaml":
          "standard: narr-3.0\nprofile: azrh\nrulesSetAside:\n  - rule: 1.A.2.x\n    reason: No.\n",
        "_data/evidence.yaml": "house:\n  - rule: 9.Z\n    where: Here\n",
        "_data/profiles/oak.yaml":
          "name: Oak\nswitchOff:\n  - rule: 1.A.9.a\n    reason: No.\nmustPost:\n  - what: Map\n    where: Hall\n    sections:\n      - good-neighbor-policy#parkin\n",
      },
      "",
    );
    expect(describePlaces(findings).filter((place) => /standard\/|profile\//.test(place))).toEqual([
      "_data/evidence.yaml:2:11 standard/unknown-rule error",
      "_data/profiles/oak.yaml:3:11 standard/unknown-rule error",
      "_data/profiles/oak.yaml:9:9 profile/unknown-section error",
      "_data/standard.yaml:2:10 standard/unknown-profile error",
      "_data/standard.yaml:4:11 standard/unknown-rule error",
    ]);
    const fixOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.fix;
    expect(fixOf("standard/unknown-profile")).toContain("“azrha”");
    expect(fixOf("profile/unknown-section")).toContain("“good-neighbor-policy#parking”");
  });
});

describe("a rule in _data of a home without a standard", () => {
  it("can only be deleted, since there is none to choose from", async () => {
    const findings = await checkFiles(
      {
        "_data/standard.yaml": "standard: none\n",
        "_data/evidence.yaml": "house:\n  - rule: 1.A.2.a\n    where: Here\n",
      },
      "standard/unknown-rule",
    );
    expect(findings.map(({ fix }) => fix)).toEqual(["Delete the entry."]);
  });
});

describe("a level or a standard in _data that there is not", () => {
  const levels = (level: string) => ({
    ...withCertification("status: applied for", `level: ${level}`),
    "_data/standard.yaml": `standard: narr-3.0\nlevel: ${level}\n`,
  });

  it.each(["V", "2", "high"])("is an error: %s is no level", async (level) => {
    const findings = await checkFiles(levels(level), "standard/unknown-level");
    expect(findings.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      "_data/home.yaml error",
      "_data/standard.yaml error",
    ]);
    expect(findings[0]?.fix).toMatch(/\bI, II, III, IV\b.*\bdelete\b/);
  });

  it.each(["II", "ii", "Level II", "level  iv"])("is none for %s", async (level) => {
    expect(await checkFiles(levels(level), "standard/unknown-")).toEqual([]);
  });

  it("is one error for a standard, and none for what hangs on it", async () => {
    const findings = await checkFiles(
      {
        "_data/standard.yaml":
          "standard: narr-4\nlevel: V\nrulesSetAside:\n  - rule: Q\n    reason: No.\n",
      },
      "standard/",
    );
    expect(describePlaces(findings)).toEqual([
      "_data/standard.yaml:1:11 standard/unknown-standard error",
    ]);
    expect(findings[0]?.fix).toMatch(/\bnarr-3\.0\b.*\bdelete\b/);
  });

  it("leaves out what a level of another standard would ask", async () => {
    const standard = (name: string) => ({
      ...writeDocuments(),
      "_data/standard.yaml": `standard: ${name}\nlevel: II\n`,
    });
    const find = (name: string) => checkFiles(standard(name), "standard/not-documented");
    expect(await find("narr-3.0")).not.toEqual([]);
    expect(await find("narr-4")).toEqual([]);
  });
});
