import { describe, expect, it } from "vitest";
import { formatReading } from "../../../src/cli/format-reading.ts";
import { createPlaceGuard } from "../../../src/cli/read-line.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { type DocumentReading, measureHome } from "../../../src/documents/measure-home.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { page, today } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";

const terminal = { isTTY: true, environment: {} };

async function format(
  body: string,
  output: Parameters<typeof createPlaceGuard>[1] = terminal,
): Promise<string> {
  const home = await readIdentifiedHome(await createHome({ "neighbors/a.md": page(body) }));
  const findings = checkHome(home, { today, isProduction: false });
  return formatReading(measureHome(home), createPlaceGuard({ home, findings }, output));
}

const key = "The key is below the third flower pot beside the kitchen door.";

/** What is told of one section with one sentence. */
const told = (sentence: string): readonly DocumentReading[] => [
  {
    file: "neighbors/a.md",
    sections: [
      {
        title: "Guests",
        line: 3,
        words: 40,
        grade: -1,
        hardest: { text: sentence, grade: 9.25, line: 5, paragraph: { first: 4, last: 6 } },
      },
    ],
  },
];

describe("the list of grades", () => {
  it("names the section and its hardest sentence on a terminal", async () => {
    const text = await format(`## Keys\n\n${key}`);
    expect(text).toContain("line 6, 12 words: Keys\n");
    expect(text).toMatch(/ \d\.\d on line 8: The key is below/);
  });

  it.each([
    ["a file or another program", { isTTY: undefined, environment: {} }],
    ["a service that builds", { isTTY: true, environment: { CI: "true" } }],
  ])("tells %s lines and grades, and no word of a home", async (_whom, output) => {
    const text = await format(`## Keys\n\n${key}`, output);
    expect(text).toContain("line 6, 12 words\n");
    expect(text).toMatch(/ \d\.\d on line 8\n/);
    expect(text).not.toMatch(/Keys|flower/);
  });

  it.each([
    ["a section for the house", `## Keys {audience=house}\n\n${key}`],
    ["a text whose readers are in doubt", `## Keys\n\n${key}\n\naudience=residents`],
    ["a paragraph with what looks private", `## A\n\n${key.slice(0, -1)}:\n078-05-1120.`],
  ])("shows nothing of %s", async (_what, body) => {
    expect(await format(body)).not.toContain("flower");
  });

  it("is kept on one line, cut where it is long, and moves no cursor", () => {
    const long = `Ring the bell${" and wait on the porch".repeat(12)}\u001b[2J\nnow.`;
    const text = formatReading(told(long), () => true);
    expect(text).toContain("   0.0  line 3, 40 words: Guests\n");
    const [line = ""] = text.split("\n").filter((one) => one.includes("Ring the bell"));
    expect(line).toMatch(/^ +9\.3 on line 5: Ring the bell and wait .* …$/);
    expect(line.length).toBeLessThan(200);
    const whole = formatReading(told("Ring\u001b[2J the\nbell."), () => true);
    expect(whole).toContain("line 5: Ring [2J the bell.\n");
  });

  it("says so of a document in a language that the formula was not made for", () => {
    const text = formatReading([{ file: "policies/a.md", sections: undefined }], () => true);
    expect(text).toContain("policies/a.md\n  Not in English");
  });
});
