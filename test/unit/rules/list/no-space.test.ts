import { describe, expect, it } from "vitest";
import { openContentFolder } from "../../../../src/content/files/content-folder.ts";
import { mendHome } from "../../../../src/rules/mend-home.ts";
import { checkFiles, page, today } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";

const findIn = (body: string) => checkFiles({ "neighbors/a.md": page(body) }, "list/no-space");

/** What `check --fix` makes of a page's body. */
async function mend(body: string): Promise<string> {
  const folder = openContentFolder(await createHome({ "neighbors/a.md": page(body) }));
  const { files } = await mendHome(folder, { today, isProduction: false });
  const [mended] = files;
  const text = mended === undefined ? page(body) : new TextDecoder().decode(mended.after);
  return text.split("\n").slice(5, -1).join("\n");
}

describe("an entry whose words touch its mark", () => {
  it.each([
    ["-No pets", 6, "- No pets"],
    ["-A towel\n-A pillow", 6, "- A towel\n- A pillow"],
    ["Please bring:\n-a towel", 7, "Please bring:\n- a towel"],
    ["Please bring:\n\n-a towel\n\n-a pillow", 8, "Please bring:\n\n- a towel\n\n- a pillow"],
    ["**Please bring:**\n\n-Towels", 8, "**Please bring:**\n\n- Towels"],
    ["-**Pets**: none\n-**Noise**: little", 6, "- **Pets**: none\n- **Noise**: little"],
    ["- A towel\n\n-a pillow", 8, "- A towel\n\n- a pillow"],
    ["Words.\n\n-No guests after 9 pm in the house\n\nMore.", 8, undefined],
    ["Words.\n\n-Keep the walk clear.", 8, "Words.\n\n- Keep the walk clear."],
    ["> Please bring:\n>\n> -a towel", 8, "> Please bring:\n>\n> - a towel"],
    ["*A towel\n\n*A pillow", 6, "* A towel\n\n* A pillow"],
    ["1.Knock", 6, "1. Knock"],
    ["1.Knock\n2.Wait", 6, "1. Knock\n2. Wait"],
    ["1. Knock\n2.Wait", 7, "1. Knock\n2. Wait"],
    ["1)A knock\n2)A greeting", 6, "1) A knock\n2) A greeting"],
    ["Steps:\n1.Call us", 7, "Steps:\n1. Call us"],
  ])("is told of in %j, and mended", async (body, line, mended) => {
    const findings = await findIn(body);
    expect(findings.map((finding) => [finding.line, finding.severity])).toEqual([
      [line, "warning"],
    ]);
    expect(findings[0]?.edits).not.toEqual([]);
    if (mended !== undefined) expect(await mend(body)).toBe(mended);
    expect(await findIn(await mend(body))).toEqual([]);
  });

  it("is told once for a document, with the lines of all", async () => {
    const [finding, ...others] = await findIn("-A towel\n-A pillow\n\n## More\n\n-No pets");
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/ It is so in 2 more places: lines 7 and 11\.$/);
    expect(finding?.fix).toBe("Write: - A towel");
  });
});

describe("what begins with such a sign and is no entry", () => {
  it.each([
    ["a number below zero", "-5 °F is cold.\n\n-$20 is owed."],
    ["an amount and a year", "1.5 hours.\n\n2019.That was the year."],
    ["an extension below a phone", "(480) 555-0234\n-ext. 12\n\n480-555-0234 -x12"],
    [
      "a number that stands for a rule",
      "4.J.30.b asks for it.\n\n9.am is early.\n\n10.p.m. is late.",
    ],
    ["words set apart", "*Guests* are welcome.\n\n**Pets** are not.\n\n*Be kind\nto all*"],
    ["a signature", "We are glad that you are here.\n\n-Dana Ruiz, house manager"],
    ["a signature of a house", "We are glad that you are here.\n\n-The House"],
    ["a signature below its words", "It was quiet all year.\n-Ana from next door"],
    ["whoever said what is quoted", "> They keep it clean.\n>\n> -a neighbor\n\nWords."],
    ["whoever said it, below the quote", "> They keep it clean.\n\n-a neighbor of many years"],
    [
      "whoever said it, behind the marks",
      "“They keep it clean.”\n\n-a neighbor of many years now\n\nWords.",
    ],
    ["two who sign", "With thanks,\n-Dana Ruiz\n-Lee Park"],
    ["a note on a price", "$150* a week.\n\n*Due on Friday.\n\n*Paid by card."],
    ["a note alone", "Fees are low.\n\n*Due on Friday."],
    ["the end of a broken line", "The house is well\n-kept and near the bus."],
    ["a table", "| Day | Hours |\n|---|---|\n| -Monday | 1.Morning |"],
    ["a line across the page", "Words.\n\n---\n\nWords."],
    ["code", "```\n-a\n-b\n```\n\n    1.One"],
    ["a list", "- A towel\n- A pillow\n\n1. Knock\n2. Wait"],
    ["a sign behind a list's own mark", "- -Dana and Lee live here.\n- 1.Knock"],
    ["a dash that is to be seen", "\\-A towel\n\n1\\.Knock"],
  ])("is let be: %s", async (_, body) => {
    expect(await findIn(body)).toEqual([]);
  });

  it("is let be in front matter", async () => {
    const text = page("Words.", "words:", "  - neighbors").replace("A page", "-A page");
    expect(await checkFiles({ "neighbors/a.md": text }, "list/no-space")).toEqual([]);
  });
});
