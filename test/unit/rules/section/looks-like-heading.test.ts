import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

describe("a paragraph that looks like a heading", () => {
  it.each(["**House keys**", "NO SMOKING INSIDE", "🏠 House rules"])(
    "is found: %s",
    async (line) => {
      const text = page(`## Here\n\n${line}\n\nAsk for them.`);
      const findings = await checkFiles({ "neighbors/a.md": text }, "section/");
      expect(describePlaces(findings)).toEqual([
        "neighbors/a.md:8:1 section/looks-like-heading warning",
      ]);
    },
  );

  it("is only told of in a paper that is written without headings", async () => {
    const text = page("**House keys**\n\nAsk for them.");
    const [finding] = await checkFiles({ "neighbors/a.md": text }, "section/");
    expect(finding?.severity).toBe("info");
  });

  it.each(["**Harbor House**", "HARBOR HOUSE", "**Harbor House Recovery Homes — Harbor House**"])(
    "says whose paper it is: %s",
    async (line) => {
      const files = { "_data/home.yaml": homeYaml, "neighbors/a.md": page(`${line}\n\nHello.`) };
      const findings = await checkFiles(files, "section/looks-like-heading");
      expect(findings).toEqual([]);
    },
  );

  it.each([
    "**Call 911 first.**",
    "**How we do it:**",
    "**Call** us, **please**",
    "NA and AA",
    "We smoke on the patio 🚬",
    "- **House keys**",
    "**Dana**\n602-555-0134",
    "```\nNO SMOKING INSIDE\n```",
  ])("is something else: %j", async (line) => {
    const text = page(`${line}\n\nAsk for them.`);
    expect(await checkFiles({ "neighbors/a.md": text }, "section/")).toEqual([]);
  });

  it("is none when nothing follows it", async () => {
    expect(
      await checkFiles({ "neighbors/a.md": page("Hello.\n\n**Thank you**") }, "section/"),
    ).toEqual([]);
  });
});
