import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";

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
