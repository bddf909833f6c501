import { describe, expect, it } from "vitest";
import { homeYaml } from "../../support/create-home.ts";
import { writeDocuments } from "../../support/write-document.ts";
import { checkFiles, describePlaces } from "./check-files.ts";

const withCertification = (...lines: readonly string[]) => ({
  "_data/home.yaml": homeYaml.replace(
    "  status: not certified\n",
    lines.map((line) => `  ${line}\n`).join(""),
  ),
});

const certified = [
  "status: certified",
  "affiliate: Oakland Circle",
  "url: https://oaklandcircle.example.net/homes/7",
];

describe("a home that says it is certified", () => {
  it("is taken at its word when it says by whom and where to look it up", async () => {
    expect(await checkFiles(withCertification(...certified), "certification/")).toEqual([]);
  });

  it.each([
    ["affiliate", 1],
    ["url", 2],
  ])("gets an error without %s", async (key, index) => {
    const lines = certified.filter((_, position) => position !== index);
    const findings = await checkFiles(withCertification(...lines), "certification/");
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["certification/unproven", "error"],
    ]);
    expect(findings[0]?.fix).toContain(`“${key}:”`);
  });
});

describe("a home that is not certified", () => {
  it.each(["not certified", "applied for"])("may say “%s” and nothing else", async (status) => {
    expect(await checkFiles(withCertification(`status: ${status}`), "certification/")).toEqual([]);
  });

  it.each(["not certified", "applied for"])(
    "gets a warning for a certificate's address or day beside “%s”",
    async (status) => {
      const lines = [`status: ${status}`, certified[2] ?? "", "since: 2026-01-05"];
      const findings = await checkFiles(withCertification(...lines), "certification/");
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ["certification/disagrees", "warning"],
        ["certification/disagrees", "warning"],
      ]);
    },
  );

  it("gets a warning for a level that differs from the one it is held against", async () => {
    const findings = await checkFiles(
      {
        ...withCertification("status: applied for", "level: III"),
        "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n",
      },
      "certification/",
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["certification/disagrees"]);
  });
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
    const fixes = findings.map(({ fix }) => fix);
    expect(fixes).toContain("Did you mean “azrha”?");
    expect(fixes).toContain("Did you mean “good-neighbor-policy#parking”?");
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
    expect(findings[0]?.fix).toBe("Use one of: I, II, III, IV. Or delete the entry.");
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
    expect(findings[0]?.fix).toBe("Use one of: narr-3.0. Or delete the entry.");
  });

  it("leaves out what a level of another standard would ask", async () => {
    const standard = (name: string) => ({
      ...writeDocuments(),
      "_data/standard.yaml": `standard: ${name}\nlevel: II\n`,
    });
    const find = (name: string) => checkFiles(standard(name), "standard/not-documented");
    expect(await find("narr-3.0")).toHaveLength(1);
    expect(await find("narr-4")).toEqual([]);
  });
});

describe("where the affiliate takes complaints", () => {
  const rule = "certification/other-complaint-route";
  const profile = "name: Oak\ncomplaints:\n  phone: 602-555-0177\n";

  it("gets a warning where the home's facts differ from the affiliate's profile", async () => {
    const findings = await checkFiles(
      {
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
        "_data/standard.yaml": "standard: narr-3.0\nprofile: oak\n",
        "_data/profiles/oak.yaml": profile,
      },
      rule,
    );
    expect(findings).toEqual([]);
  });
});

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
