import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapWords, readBlocks } from "../../../src/content/blocks.ts";
import { writeFactBlock } from "../../../src/content/fact-block-tokens.ts";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { createMarkdown } from "../../../src/content/markdown.ts";
import { readShownWords, type ShownBlock, showWords } from "../../../src/content/shown-words.ts";
import { contentHtml } from "../../../src/theme/content-html.ts";
import { homeYaml } from "../../support/create-home.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const { facts } = readFacts([{ file: "_data/home.yaml", text: homeYaml }]);
const markdown = createMarkdown();

/** Blocks of a text whose links with `no` in them lead nowhere, and whose pictures are as small as can be. */
function showBlocks(text: string): readonly ShownBlock[] {
  const showing = {
    facts: facts.table,
    resolveLink: (href: string) => (href.includes("no") ? undefined : href),
    resolvePicture: (address: string) =>
      address.includes("no") ? undefined : { address, width: 1, height: 2 },
  };
  const blocks = readBlocks(markdown.parse(text, {}), (name, token) =>
    writeFactBlock(name, token, facts.table),
  );
  return mapWords(blocks, (token) => showWords(token, showing));
}

const write = (text: string, page?: string) =>
  contentHtml.writeEntry(showBlocks(text), page).replaceAll("\n", "");

describe("what a home wrote, as HTML", () => {
  it.each([
    [
      "Words *and* **more** ~~gone~~ `a < b`",
      "<p>Words <em>and</em> <strong>more</strong> <s>gone</s> <code>a &lt; b</code></p>",
    ],
    [
      "**Rosa**'s \"*day*\" - `it's`",
      "<p><strong>Rosa</strong>’s “<em>day</em>” – <code>it's</code></p>",
    ],
    ["One\\\ntwo", "<p>One<br>two</p>"],
    [
      "Name________ [ ] yes\nDate: ____",
      '<p>Name<span class="line-to-write-on line-to-write-on--middle"></span> <span class="box-to-tick"><span class="visually-hidden">☐</span></span> yes<br>Date: <span class="line-to-write-on line-to-write-on--short"></span></p>',
    ],
    [
      "Above\n\n________________________\n\nbelow",
      '<p>Above</p><p><span class="line-to-write-on line-to-write-on--long"></span></p><p>below</p>',
    ],
    ["- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"],
    ["- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"],
    ["3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'],
    ["> ## a\n>\n> b", "<blockquote><h2>a</h2><p>b</p></blockquote>"],
    ["```js secret\n<b>\n```", "<pre><code>&lt;b&gt;</code></pre>"],
    ["---", "<hr>"],
    [
      "| a | b |\n|---|--:|\n| c |",
      '<div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col" class="column--right">b</th></tr></thead><tbody><tr><td>c</td><td class="column--right"></td></tr></tbody></table></div>',
    ],
    ['[a](/b/ "c")', '<p><a href="/b/" title="c">a</a></p>'],
    ["[a](no)", "<p>a</p>"],
    ["[a {{ home.manager.phone }}](/b/)", '<p><a href="/b/">a (602) 555-0134</a></p>'],
    ["{{ home.manager.phone }}", '<p><a href="tel:+16025550134">(602) 555-0134</a></p>'],
    ["{{ home.nothing }}", "<p>{{ home.nothing }}</p>"],
    ["<https://a.example>", '<p><a href="https://a.example">https://a<wbr>.example</a></p>'],
    ["[a](https://a.example/)", '<p><a href="https://a.example/" data-typed="a.example">a</a></p>'],
    ["[a](https://a.example/b?c)", '<p><a href="https://a.example/b?c">a</a></p>'],
    [
      `[a](https://a.example/${"b".repeat(40)})`,
      `<p><a href="https://a.example/${"b".repeat(40)}">a</a></p>`,
    ],
    [
      '![a "b"](c)',
      '<p><img src="c" alt="a &quot;b&quot;" width="1" height="2" loading="lazy"></p>',
    ],
    ["![a](no)", "<p>a</p>"],
    ["<script>a</script> &lt;b&gt;", "<p>&lt;script&gt;a&lt;/script&gt; &lt;b&gt;</p>"],
    ["{{ overdoseSteps }}", ""],
  ])("of %j", (text, html) => {
    expect(write(text)).toBe(html);
  });

  it("keeps the words of a short column beside a long one on one line, unless there are many", () => {
    const long = "When a week’s fee is more than three days late";
    const table = (...cells: readonly string[]) =>
      write(
        [cells.map((_, index) => `h${index}`), cells.map(() => "---"), cells]
          .map((row) => `| ${row.join(" | ")} |`)
          .join("\n"),
      );
    const keep = (html: string) =>
      [...html.matchAll(/column--short">([^<]*)/g)].map(([, cell]) => cell);
    expect(keep(table("Late fee", "$10 a week", long))).toEqual(["Late fee", "$10 a week"]);
    expect(keep(table("Late fee", "$10 a week"))).toEqual([]);
    expect(keep(table(long, long))).toEqual([]);
    expect(keep(table("$10 a week", "$20 a week", "$30 a week", "$40 a week", long))).toEqual([]);
  });

  it("lets two columns stand below one another on a phone where both are wide", () => {
    const table = (first: string, second: string) =>
      write(`| a | b |\n|---|---|\n| ${first} | ${second} |`);
    const day = "Saturday, December 5, 2026, 9 am to 11 am";
    expect(table(day, "Winter street clean-up, and coffee")).toContain('data-label="b"');
    expect(table("Saturday", "Winter street clean-up, and coffee")).not.toContain("data-label");
    expect(table(day, "____________________________")).not.toContain("data-label");
  });

  it("leads within its own page by no more than a #, and elsewhere by the whole address", () => {
    const text = "[a](/policies/pets/#dogs) [b](/policies/pets/) [c](/policies/#dogs)";
    const addresses = (page?: string) =>
      [...write(text, page).matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses("/policies/pets/")).toEqual(["#dogs", "/policies/pets/", "/policies/#dogs"]);
    expect(addresses()).toEqual(["/policies/pets/#dogs", "/policies/pets/", "/policies/#dogs"]);
  });

  it("keeps every word of marks that stand inside one another without end", () => {
    const text = `${"*a ".repeat(20_000)}b${" c*".repeat(20_000)}`;
    const [block] = showBlocks(text);
    if (block?.kind !== "paragraph") throw new Error("There is no paragraph.");
    expect(readShownWords(block.words).replace(/[ \n]/g, "")).toBe(
      `${"a".repeat(20_000)}b${"c".repeat(20_000)}`,
    );
    expect(write(text)).toMatch(/^<p><em>a .*b/);
  });

  it("has no element and no attribute but its own, whatever was typed", () => {
    const piece = fc.constantFrom(
      ...["<script>", "<b onclick=a>", "</p>", "<!--", '"', "'", "&", "&lt;", "`", "*", "**", "~~"],
      ...["[", "](", ")", "](javascript:a)", '](/a/ "t" onclick="b")', "![", "<https://a.example>"],
      ...[
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "> ",
        "| a | b |\n|---|:-:|\n",
        "```x\n",
        "    ",
        "# ",
        "---\n",
      ],
      ...[
        "{{ home.name }}",
        "{{ home.manager.email }}",
        "{{ overdoseSteps }}",
        "a",
        "\\",
        "\u0000",
      ],
    );
    const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    const element =
      /<\/?(?:p|ul|ol|li|h[1-6]|blockquote|pre|code|hr|w?br|em|strong|s|a|img|div|table|thead|tbody|tr|th|td)(?: (?:href|title|class|start|src|alt|width|height|loading|tabindex|scope)="[^"<>]*")*>/g;
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = write(text).replaceAll(element, "");
        expect(rest).not.toMatch(/[<>"]/);
      }),
      planRandom("texts written as HTML", effort(1000, 20_000), 20_261_127),
    );
  });
});
