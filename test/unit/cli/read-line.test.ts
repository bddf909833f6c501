import { describe, expect, it } from "vitest";
import { createLineReader } from "../../../src/cli/read-line.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { formatText } from "../../../src/findings/format-text.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { page, today } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";

const terminal = { isTTY: true, environment: {} };
const report = async (
  files: Readonly<Record<string, string>>,
  output: Parameters<typeof createLineReader>[1] = terminal,
) => {
  const home = await readIdentifiedHome(await createHome(files));
  const findings = checkHome(home, { today, isProduction: false });
  const text = formatText(
    { findings, documents: home.documents.length },
    createLineReader({ home, findings }, output),
  );
  return { text, rules: findings.map(({ rule }) => rule) };
};
const open = { "neighbors/a.md": page("Words.\n\n##Guests\n\nWords.") };

describe("the line of a finding", () => {
  it("stands below its words on a terminal, with a mark", async () => {
    expect((await report(open)).text).toContain("        ##Guests\n        ^^^^^^^^\n        Fix:");
  });

  it.each([
    ["a file or another program", { isTTY: undefined, environment: {} }],
    ["a service that builds", { isTTY: true, environment: { CI: "true" } }],
    ["a service that says so otherwise", { isTTY: true, environment: { CI: "1" } }],
  ])("is not shown to %s", async (_whom, output) => {
    expect((await report(open, output)).text).not.toContain("^^^");
  });

  const secret = "078-05-1120";
  it.each([
    ["a finding about privacy", page(`The number is ${secret}.`), "privacy/looks-private"],
    ["another finding in the same line", page(`##Guest ${secret}`), "heading/no-space"],
    [
      "a text for the house",
      page(`## A {audience=house}\n\n1999. It is ${secret.replaceAll("-", "")}`),
      "list/number-starts-line",
    ],
    [
      "a text whose readers are in doubt",
      page(`##Guest ${secret.replaceAll("-", "")}\n\naudience=residents`),
      "heading/no-space",
    ],
    [
      "what a mark for readers stands in",
      page(`audience=residents ${secret.replaceAll("-", "")}`),
      "audience/mark-not-read",
    ],
  ])("is never shown of %s", async (_what, text, rule) => {
    const { text: shown, rules } = await report({ "neighbors/a.md": text });
    expect(rules).toContain(rule);
    expect(shown).not.toContain("^^^");
  });

  it.each(["_data/house.yaml", "_data/house (1).yaml"])("is never shown of %s", async (file) => {
    const { text } = await report({ [file]: "evacuatoin: By the 2741 door\n" });
    expect(text).toContain(file);
    expect(text).not.toContain("2741");
  });

  it("is never shown of evidence, some of which is the house's", async () => {
    const { text, rules } = await report({
      "_data/evidence.yaml": "house:\n  - { rule: 1.A.2.b, wher: By the 2741 door }\n",
    });
    expect(rules).toContain("facts/unknown-key");
    expect(text).not.toContain("2741");
  });
});
