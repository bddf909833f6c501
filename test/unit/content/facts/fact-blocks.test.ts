import { describe, expect, it } from "vitest";
import { mapWords } from "../../../../src/content/blocks.ts";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { createMarkdown } from "../../../../src/content/markdown.ts";
import { readPassage } from "../../../../src/content/passage.ts";
import { showWords } from "../../../../src/content/shown-words.ts";
import { contentHtml } from "../../../../src/theme/content-html.ts";
import { checkFiles, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const feesYaml = `fees:
  - name: Program fee
    covers: Bed, wifi & laundry
    amount: $185 a week
    when: Fridays
    refundable: in part
    refundedWithin: 10 business days
  - name: "*Tests* <b>"
    amount: No charge
deposit:
  amount: $150, once
  refundable: yes
`;

function readOf(text: string, yaml: string) {
  const { facts } = readFacts([{ file: "_data/home.yaml", text: yaml }]);
  const source = { file: "a.md", lines: text.split("\n"), lineOffset: 0, facts: facts.table };
  const passage = readPassage(createMarkdown().parse(text, {}), source);
  const showing = {
    facts: facts.table,
    resolveLink: () => undefined,
    resolvePicture: () => undefined,
  };
  const blocks = mapWords(passage.blocks, (token) => showWords(token, showing));
  return { passage, html: contentHtml.writeEntry(blocks).replaceAll("\n", "") };
}

describe("a table of facts", () => {
  it("has a row for each fee and the deposit, escaped, without columns that say nothing", () => {
    const { html, passage } = readOf("{{ fees }}", homeYaml + feesYaml);
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
      row.split(/<\/t[hd]>/).map((cell) => cell.replace(/<t[hd][^>]*>/, "")),
    );
    expect(rows).toEqual([
      ["What", "How much", "When", "Paid back", ""],
      [
        "Program fee: Bed, wifi &amp; laundry",
        "$185 a week",
        "Fridays",
        "In part, within 10 business days",
        "",
      ],
      ["*Tests* &lt;b&gt;", "No charge", "", "", ""],
      ["Deposit", "$150, once", "", "Yes", ""],
    ]);
    expect(passage.text).toContain("$185 a week");
    expect(passage.tableRows).toHaveLength(3);
    const bare = readOf("{{ fees }}", `${homeYaml}deposit:\n  amount: $9\n`).html;
    expect(bare).not.toContain("When");
  });

  it("has the site's crisis lines with numbers to call, and the home's own behind them", () => {
    const own = "  - name: County line\n    phone: 480-555-0133\n    when: <Any> time\n";
    const yaml = homeYaml.replace("certification:", `${own}certification:`);
    const { html } = readOf("{{ crisisLines }}", yaml);
    for (const there of [
      '<a href="tel:911">911</a>',
      '<a href="tel:988">988</a>, then press 1',
      '<a href="tel:+14805550133">(480) 555-0133</a>',
      "&lt;Any&gt; time",
    ]) {
      expect(html).toContain(there);
    }
    expect(html.match(/tel:911/g)).toHaveLength(1); // the home lists it once more
  });

  it.each([
    ["alone", "{{ fees }}", 0],
    ["without spaces", "{{fees}}", 0],
    ["in a sentence", "All: {{ fees }}", 1],
    ["in a list", "- {{ fees }}", 1],
    ["with a second line", "{{ fees }}\nThat is all.", 1],
  ])("stands alone in a paragraph: %s", async (_how, body, count) => {
    const files = { "neighbors/a.md": page(body), "_data/home.yaml": homeYaml + feesYaml };
    const findings = await checkFiles(files, "fact/");
    expect(findings).toHaveLength(count);
    for (const { fix } of findings) expect(fix).toMatch(/\{\{ fees \}\} on a line of its own/);
  });

  it.each(["", "fees:\n", "fees: []\n"])("is missed where no fees are named: %j", async (yaml) => {
    const files = { "neighbors/a.md": page("{{ fees }}"), "_data/home.yaml": homeYaml + yaml };
    const [finding, ...others] = await checkFiles(files, "fact/");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "fact/unknown", severity: "error", line: 6, column: 1 });
    expect(finding?.fix).toContain("“fees:”");
  });
});
