import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";

const rule = "audience/repeats-narrower";
const night = "The night staff walk through the upper hallway at midnight and again at four.";

describe("a sentence of a text for fewer readers", () => {
  it.each([
    ["as it was", night],
    ["between others", `We are glad to live here. ${night} Ask us.`],
    [
      "with other capitals, spaces, marks and quotes",
      night.toUpperCase().replace("AND", "**AND**"),
    ],
    ["in a list", `- One\n- ${night}`],
    ["in a table", `| When | What |\n|---|---|\n| Night | ${night} |`],
    ["below a heading", `## Nights\n\n${night}`],
  ])("is asked about where everyone may read it, %s", async (_how, body) => {
    const files = {
      "policies/nights.md": policy(`## Rounds\n\n${night}`),
      "neighbors/about.md": page(body),
    };
    const [finding, ...more] = await checkFiles(files, rule);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", file: "neighbors/about.md" });
    expect(finding?.message).toMatch(/policies\/nights\.md.*\(line 11\)/);
    expect(finding?.message).not.toContain("hallway"); // findings are read by others
  });

  it("is told of the narrowest text that has it, where residents may read it", async () => {
    const home = await checkFiles(
      {
        "policies/keys.md": policy(`## Keys\n\n${night}`, { audience: "house" }),
        "policies/nights.md": policy(`## Rounds\n\n${night}\n\n## For staff\n\n${night}`),
      },
      rule,
    );
    expect(describePlaces(home)).toEqual([
      `policies/nights.md:11:1 ${rule} warning`,
      `policies/nights.md:15:1 ${rule} warning`,
    ]);
    expect(home[0]?.message).toContain("the house alone");
  });

  it("is found within one document as well", async () => {
    const text = policy(`## Rounds\n\n${night}\n\n## For staff {audience=residents}\n\n${night}`, {
      audience: "public",
    });
    expect(describePlaces(await checkFiles({ "policies/nights.md": text }, rule))).toEqual([
      `policies/nights.md:11:1 ${rule} warning`,
    ]);
  });
});

describe("what is said twice on purpose or by chance", () => {
  it.each([
    ["a short sentence", "Guests may visit on Sunday after noon."],
    [
      "a line that is no sentence",
      "Harbor House, Recovery Homes, 602-555-0134, near the park, office",
    ],
    [
      "facts",
      "Call {{ home.manager.name }} at {{ home.manager.phone }} or {{ home.backup.name }} soon.",
    ],
  ])("is no finding: %s", async (_what, body) => {
    const files = {
      "policies/nights.md": policy(`## Rounds\n\n${body}`),
      "neighbors/about.md": page(body),
    };
    expect(await checkFiles(files, rule)).toEqual([]);
  });

  it("is no finding where an error keeps a text back that was meant for everyone", async () => {
    const files = {
      "policies/nights.md": policy(night, { audience: "resident" }),
      "policies/grievance-policy.md": policy(night),
      "neighbors/about.md": page(night),
    };
    expect(await checkFiles(files, rule)).toEqual([]);
  });

  it("is no finding in front matter, or where the same people read both", async () => {
    const change = `changes:\n  - version: 1.0\n    date: 2026-01-05\n    summary: ${night}`;
    const files = {
      "policies/nights.md": policy(`${night}`),
      "policies/days.md": policy(`${night}`),
      "neighbors/about.md": page("We say something else here.", `summary: ${night}`, change),
    };
    expect(await checkFiles(files, rule)).toEqual([]);
  });
});

describe("the next version of a text", () => {
  const later = { version: "2.0", effective: "2027-01-15", reviewed: "2026-11-01" };
  const parts = (mark: string) => `## Rounds\n\nSomebody is up.\n\n## Staff${mark}\n\n${night}`;

  it.each([
    ["the whole of it", policy(night), policy(night, { ...later, audience: "public" })],
    [
      "a section whose mark was left out",
      policy(parts(" {audience=residents}"), { audience: "public" }),
      policy(parts(""), { ...later, audience: "public" }),
    ],
  ])("is asked about before and on its day where more may read it: %s", async (_how, old, next) => {
    const files = { "policies/nights.md": old, "policies/nights.next.md": next };
    const home = await readIdentifiedHome(await createHome(files));
    for (const today of ["2026-11-28", "2027-01-14", "2027-01-15"]) {
      const findings = checkHome(home, { today, isProduction: false });
      const asked = findings.filter((finding) => finding.rule === rule);
      expect(asked.map(({ file }) => file)).toEqual(["policies/nights.next.md"]);
      expect(asked[0]?.message).toMatch(/policies\/nights\.md.*residents alone/);
      expect(asked[0]?.fix).toMatch(/mark it/);
    }
  });

  it("may be kept for fewer readers, or for the same", async () => {
    for (const audience of ["residents", "public"]) {
      const files = {
        "policies/nights.md": policy(night, { audience: "public" }),
        "policies/nights.next.md": policy(night, { ...later, audience }),
      };
      expect(await checkFiles(files, rule)).toEqual([]);
    }
  });
});
