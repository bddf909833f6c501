import { describe, expect, it } from "vitest";
import { planImport } from "../../../src/import/plan-import.ts";
import { readSource } from "../../../src/import/read-source.ts";

function read(text: string, ending: string) {
  const reading = readSource(new TextEncoder().encode(text), ending);
  if (reading.kind !== "read") throw new Error(reading.message);
  return reading.source;
}

function write(text: string, ending: string): string {
  const planned = planImport(read(text, ending), { name: "paper", language: "en" });
  expect(planned.words.difference).toEqual({ lost: [], added: [] });
  return (planned.documents[0]?.text ?? "").split("\n---\n").slice(1).join("\n---\n").trim();
}

describe("reading a plain text", () => {
  it("joins the lines of a page's width, and keeps short ones apart", () => {
    const wide =
      "Everyone who lives here takes part in the chores of the week\nand in the meeting on Sunday.\n\nMonday: kitchen\nTuesday: bath";
    expect(write(wide, "txt")).toBe(
      "Everyone who lives here takes part in the chores of the week and in the meeting on Sunday.\n\nMonday: kitchen\n\nTuesday: bath",
    );
  });

  it("makes lists of typed marks, by how far they are moved to the right", () => {
    const typed = "Bring:\n  • a towel\n      o two are fine\n  • a key\n\n1. Knock.\n2. Wait.";
    expect(write(typed, "txt")).toBe(
      "Bring:\n\n- a towel\n  - two are fine\n- a key\n\n1. Knock.\n2. Wait.",
    );
  });

  it("makes headings of underlined lines and of lines in capitals", () => {
    const typed =
      "Meals\n-----\nAt six.\n\nRest\n----\nBy ten.\n\nOUR CHORES\n\nOn Saturday we clean the house together.";
    expect(write(typed, "txt").match(/^#.*$/gm)).toEqual(["## Meals", "## Rest", "### OUR CHORES"]);
  });

  it("leaves page numbers out and lists them", () => {
    const source = read("One.\n\nPage 2 of 9\n\nTwo.", "txt");
    const planned = planImport(source, { name: "paper", language: "en" });
    expect(planned.dropped).toEqual([{ reason: "pageNumber", words: "Page 2 of 9" }]);
  });

  it("makes a table of lines that stand below each other by tabs", () => {
    expect(write("Phase\tHour\nOne\t9 pm\nTwo\t10 pm", "txt")).toBe(
      "| Phase | Hour |\n| --- | --- |\n| One | 9 pm |\n| Two | 10 pm |",
    );
  });
});

describe("reading a web page", () => {
  it("takes headings, lists, tables and links, and leaves programs and navigation out", () => {
    const page = `<!doctype html><title>x</title><nav>Home</nav><script>alert(1)</script>
      <h2>Our porch</h2><p>Sit <b>down</b>, read <a href="https://example.org/a">this</a>, not <a href="javascript:x()">that</a>.</p>
      <ol type="a"><li>One<ul><li>Deep</li></ul></li><li>Two</li></ol>
      <table><tr><th rowspan=2>Phase</th><td>A</td></tr><tr><td>B</td></tr></table>
      <p style="display:none">Secret</p><h2>Our yard</h2><footer>Bye</footer>`;
    expect(write(page, "html")).toBe(
      [
        "## Our porch",
        "",
        "Sit **down**, read [this](https://example.org/a), not that.",
        "",
        "1. One",
        "   - Deep",
        "2. Two",
        "",
        "| Phase | A |",
        "| --- | --- |",
        "| Phase | B |",
        "",
        "## Our yard",
      ].join("\n"),
    );
    expect(read(page, "html").dropped).toEqual([
      { reason: "navigation", words: "Home" },
      { reason: "hidden", words: "Secret" },
      { reason: "footer", words: "Bye" },
    ]);
  });

  it("takes cells that reach far for no more than a table is wide", () => {
    const row = "<tr><td colspan=900 rowspan=900>a</td></tr>";
    const [table] = read(`<table>${row.repeat(80)}</table>`, "html").blocks;
    const rows = table?.kind === "table" ? table.rows : [];
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThan(200);
  });

  it("is told by its tags, whatever its name", () => {
    expect(write("<p>Come in</p>", "")).toBe("Come in");
  });

  it("refuses a page that is nested without end", () => {
    const reading = readSource(new TextEncoder().encode("<div>".repeat(5000)), "html");
    expect(reading).toMatchObject({ kind: "unreadable", message: /nested/ });
  });
});

describe("reading markdown", () => {
  it.each([
    ["quotes without a word before", `${">".repeat(20_000)} word`],
    ["quotes among words", `First.\n\n${"> ".repeat(100)}word\n\nLast.`],
    ["lists", Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- word`).join("\n")],
    ["HTML", `First.\n\n${"<div>".repeat(5000)}word\n\nLast.`],
  ])("refuses what is nested so deeply that words of it would be lost: %s", (_what, text) => {
    const reading = readSource(new TextEncoder().encode(text), "md");
    expect(reading).toMatchObject({
      kind: "unreadable",
      message: expect.stringContaining("nested more deeply"),
    });
  });

  it("keeps the words of quotes that are merely deep", () => {
    expect(write(`${"> ".repeat(60)}word`, "md")).toContain("word");
  });

  it("takes HTML in it apart, and leaves notes, pictures and other programs' front matter out", () => {
    const typed =
      "---\ntitle: Meals\nlayout: page\n---\n\nAt <u>six</u>. <!-- ask Bo --> ![a pot](pot.png)\n\n<div>By <b>seven</b></div>\n\n- [ ] dishes ~~by hand~~";
    expect(write(typed, "md")).toBe("At six.\n\nBy **seven**\n\n- ☐ dishes");
    expect(read(typed, "md").dropped.map(({ reason, words }) => `${reason}: ${words}`)).toEqual([
      "frontMatter: layout: page",
      "hidden: ask Bo",
      "picture: a pot",
      "crossedOut: by hand",
    ]);
  });
});

describe("what cannot be read", () => {
  it("is refused with what to do instead", () => {
    const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
    expect(readSource(bytes("%PDF-1.7"), "pdf")).toMatchObject({ message: /PDF/ });
    expect(readSource(bytes("\xD0\xCF\x11\xE0"), "doc")).toMatchObject({ message: /old Word/ });
    expect(readSource(bytes("{\\rtf1 x}"), "rtf")).toMatchObject({ message: /RTF/ });
    expect(readSource(bytes("words"), "docx")).toMatchObject({ message: /no Word file/ });
    expect(readSource(bytes("caf\xE9"), "txt")).toMatchObject({ message: /UTF-8/ });
    expect(readSource(bytes(" \n"), "txt")).toMatchObject({ message: /no words/ });
  });

  it("takes what Windows writes as UTF-16", () => {
    const written = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Café", "utf16le")]);
    expect(readSource(written, "txt")).toMatchObject({ source: { words: ["Café"] } });
  });
});
