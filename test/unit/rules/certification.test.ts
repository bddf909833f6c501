import { describe, expect, it } from "vitest";
import { checkFiles } from "../../support/check-files.ts";
import { homeYaml } from "../../support/create-home.ts";

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
  ])(
    "gets an error without %s before it is published, and a warning until then",
    async (key, index) => {
      const lines = certified.filter((_, position) => position !== index);
      const check = (isProduction: boolean) =>
        checkFiles(withCertification(...lines), "certification/", isProduction);
      expect((await check(false)).map(({ severity }) => severity)).toEqual(["warning"]);
      const findings = await check(true);
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ["certification/unproven", "error"],
      ]);
      expect(findings[0]?.fix).toContain(`“${key}:”`);
    },
  );
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

describe("a certificate under another standard than the home is held against", () => {
  const find = (named: string, standard = "narr-3.0") =>
    checkFiles(
      {
        ...withCertification(...certified, `standard: ${named}`),
        "_data/standard.yaml": `standard: ${standard}\n`,
      },
      "certification/disagrees",
    );

  it.each(["Oxford House", "State Code for Homes", "NARR Standard 2.0"])(
    "gets a warning: %s",
    async (named) => {
      const findings = await find(named);
      expect(findings.map(({ severity, file }) => [severity, file])).toEqual([
        ["warning", "_data/home.yaml"],
      ]);
      expect(findings[0]?.fix).toContain("standard: none");
    },
  );

  it.each([
    "NARR Standard 3.0",
    "the NARR standards, version 3",
    "National Alliance for Recovery Residences",
    "narr 3.0",
  ])("gets none where it may be the same: %s", async (named) => {
    expect(await find(named)).toEqual([]);
  });

  it("gets none where the home is held against no standard", async () => {
    expect(await find("Oxford House", "none")).toEqual([]);
  });
});
