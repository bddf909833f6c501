import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { planImport } from "../../../src/import/plan-import.ts";
import type { Source } from "../../../src/import/source.ts";
import { readWord } from "../../../src/import/word/read-word.ts";
import { makeWordFile, type WordFileParts, writeParagraph } from "../../support/make-word-file.ts";

function read(parts: WordFileParts): Source {
  const reading = readWord(makeWordFile(parts));
  if (reading.kind !== "read") throw new Error(reading.message);
  return reading.source;
}

/** The text of the one document that comes of a Word file, without its front matter. */
function write(parts: WordFileParts): string {
  const plan = planImport(read(parts), { name: "paper", language: "en" });
  expect(plan.words.difference).toEqual({ lost: [], added: [] });
  return (plan.documents[0]?.text ?? "").split("\n---\n").slice(1).join("\n---\n").trim();
}

const bold = "<w:b/>";
const heading = (level: number) => `<w:pStyle w:val="H${level}"/>`;
const styles = [1, 2]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join("");
const listed = (list: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
const levels = (formats: readonly string[]) =>
  formats
    .map(
      (format, depth) =>
        `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`,
    )
    .join("");
const numbering = `<w:abstractNum w:abstractNumId="7">${levels(["decimal", "lowerLetter"])}</w:abstractNum><w:abstractNum w:abstractNumId="8">${levels(["bullet", "bullet"])}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`;
const plain = writeParagraph("We look after one another here, every day of the week.");

describe("reading a Word file", () => {
  it("takes headings from styles, in whatever language Word names their ids", () => {
    const body = `${writeParagraph("Our house", heading(1))}${plain}${writeParagraph("The porch", heading(2))}${plain}${writeParagraph("Meals", heading(1))}${plain}`;
    expect(write({ body, styles })).toContain("## Our house");
    expect(write({ body, styles })).toContain("### The porch");
  });

  it("takes tracked changes as made, and lists what was deleted", () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Be home by </w:t></w:r><w:del w:id="1"><w:r><w:delText>nine</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>ten</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> every night.</w:t></w:r></w:p>`;
    const source = read({ body });
    expect(source.dropped).toEqual([{ reason: "deleted", words: "nine" }]);
    expect(source.remarks.trackedChange).toBe(2);
    expect(write({ body })).toBe("Be home by ten every night.");
  });

  it("joins a paragraph whose end was deleted with the next", () => {
    const body = `${writeParagraph("Guests leave", "<w:rPr><w:del w:id='1'/></w:rPr>")}${writeParagraph("by ten.")}`;
    expect(write({ body })).toBe("Guests leave by ten.");
  });

  it("leaves headers, footers and comments out, and lists them with their reasons", () => {
    const side = {
      header: writeParagraph("Wren handbook"),
      footer: writeParagraph("Page one"),
      comments: `<w:comment w:id="0">${writeParagraph("Ask Ruth")}</w:comment>`,
    };
    const source = read({ body: plain, ...side });
    expect(source.dropped).toEqual([
      { reason: "header", words: "Wren handbook" },
      { reason: "footer", words: "Page one" },
      { reason: "comment", words: "Ask Ruth" },
    ]);
    expect(write({ body: plain, ...side })).not.toMatch(/Wren|Page|Ruth/);
  });

  it("leaves a table of contents out, with what stands over it", () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${writeParagraph("Meals 3")}</w:sdtContent></w:sdt>`;
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Chores 4</w:t></w:r></w:p>${writeParagraph("Rest 5")}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const body = `${writeParagraph("Contents", heading(1))}${contents}${field}${plain}`;
    expect(write({ body, styles })).toBe("We look after one another here, every day of the week.");
  });

  it("counts lists as Word does: nested, lettered, and going on after a paragraph", () => {
    const body = [
      writeParagraph("Call 911.", listed(1)),
      writeParagraph("from any phone", listed(1, 1)),
      writeParagraph("or ask a neighbor", listed(1, 1)),
      writeParagraph("It is free."),
      writeParagraph("Wait outside.", listed(1)),
      writeParagraph("Take a coat", listed(2)),
    ].join("");
    expect(write({ body, numbering })).toBe(
      [
        "1. Call 911.",
        "   1. from any phone",
        "   2. or ask a neighbor",
        "",
        "      It is free.",
        "",
        "2. Wait outside.",
        "",
        "- Take a coat",
      ].join("\n"),
    );
  });

  it("makes headings of a numbered list whose entries have texts below them", () => {
    const body = ["Guests", "Meals", "Chores"]
      .map((title) => `${writeParagraph(title, listed(1))}${plain}`)
      .join("");
    expect(write({ body, numbering }).match(/^## .*$/gm)).toEqual([
      "## Guests",
      "## Meals",
      "## Chores",
    ]);
  });

  it("makes headings of bold lines and of capitals, capitals above", () => {
    const body = `${writeParagraph("MEALS AND REST", "", bold)}${plain}${writeParagraph("Breakfast", "", bold)}${plain}${writeParagraph("HOUSE CHORES")}${plain}`;
    expect(write({ body }).match(/^#.*$/gm)).toEqual([
      "## MEALS AND REST",
      "### Breakfast",
      "## HOUSE CHORES",
    ]);
  });

  it("makes no heading of a bold sentence, a blank for a pen, or of a text that is bold throughout", () => {
    const lines = ["Nobody is asked to leave.", "Signature ________", "(602) 555-0142"];
    for (const line of lines) {
      expect(write({ body: `${plain}${writeParagraph(line, "", bold)}${plain}` })).not.toMatch(
        /^#/m,
      );
    }
    const throughout = writeParagraph("Everyone helps with the dishes", "", bold).repeat(3);
    expect(write({ body: throughout })).not.toMatch(/^#/m);
  });

  it("reads symbol fonts, typed bullets, soft hyphens and hyphens that do not break", () => {
    const body = [
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:tab/><w:t>A bed</w:t></w:r></w:p>`,
      writeParagraph("\uF0B7\tA key"),
      writeParagraph("•  A mail\u00ADbox"),
      `<w:p><w:r><w:t>•Twelve</w:t><w:noBreakHyphen/><w:t>step and griev</w:t><w:softHyphen/><w:t>ance books</w:t></w:r></w:p>`,
    ].join("");
    expect(write({ body })).toBe(
      "- A bed\n- A key\n- A mailbox\n- Twelve-step and grievance books",
    );
  });

  it("writes tables, their merged cells and a row that is one title", () => {
    const cell = (words: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${writeParagraph(words)}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const body = `<w:tbl>${[
      row(cell("Curfew", '<w:gridSpan w:val="3"/>')),
      row(cell("Phase"), cell("Day"), cell("Hour")),
      row(cell("One", '<w:vMerge w:val="restart"/>'), cell("Friday"), cell("9 pm")),
      row(cell("", "<w:vMerge/>"), cell("Sunday"), cell("8 pm")),
    ].join("")}</w:tbl>`;
    expect(write({ body })).toBe(
      [
        "**Curfew**",
        "",
        "| Phase | Day | Hour |",
        "| --- | --- | --- |",
        "| One | Friday | 9 pm |",
        "| One | Sunday | 8 pm |",
      ].join("\n"),
    );
  });

  it("shows text boxes once, footnotes where they were called, and names what pictures show", () => {
    const box = `<w:txbxContent>${writeParagraph("Ring the bell")}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>Come in</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:drawing><wp:docPr descr="The porch"/></w:drawing></w:r></w:p>`;
    const footnotes = `<w:footnote w:id="2">${writeParagraph("By day")}</w:footnote>`;
    expect(write({ body, footnotes })).toBe("Come in (By day)\n\n> Ring the bell");
    expect(read({ body, footnotes }).dropped).toEqual([{ reason: "picture", words: "The porch" }]);
  });

  it("leaves out what is hidden or crossed out, and says so", () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">No pets </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">ask Bo </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>or guests</w:t></w:r></w:p>`;
    expect(read({ body }).dropped).toEqual([
      { reason: "hidden", words: "ask Bo" },
      { reason: "crossedOut", words: "or guests" },
    ]);
    expect(write({ body })).toBe("No pets");
  });

  it("keeps links to the web, and the words alone of those that would run something", () => {
    const link = (id: string, words: string) =>
      `<w:hyperlink r:id="${id}"><w:r><w:t>${words}</w:t></w:r></w:hyperlink>`;
    const body = `<w:p>${link("a", "our page")}<w:r><w:t xml:space="preserve"> and </w:t></w:r>${link("b", "this")}</w:p>`;
    const links = { a: "https://example.org/home", b: "javascript:alert(1)" };
    expect(write({ body, links })).toBe("[our page](https://example.org/home) and this");
  });

  it("loads no entity that the file declares", () => {
    const file = zipSync({
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Type="x/officeDocument" Target="d.xml"/></Relationships>',
      ),
      "d.xml": strToU8(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>a &e; b</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });
    const reading = readWord(file);
    expect(reading.kind === "read" && reading.source.blocks).toMatchObject([
      { runs: [{ text: "a &e; b" }] },
    ]);
  });

  it("refuses a file that unpacks to far more than a text, or that is nested without end", () => {
    const bomb = makeWordFile({ body: " ".repeat(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readWord(bomb)).toMatchObject({ kind: "unreadable", message: /far more/ });
    const deep = makeWordFile({ body: "<w:sdt>".repeat(100_000) });
    expect(readWord(deep)).toMatchObject({ kind: "unreadable", message: /far more/ });
  });

  it("refuses what is no Word file with a way out", () => {
    const broken = makeWordFile({ body: plain }).subarray(0, 200);
    for (const bytes of [broken, zipSync({ "a.txt": strToU8("x") }), new Uint8Array(4)]) {
      expect(readWord(bytes)).toMatchObject({ kind: "unreadable", message: /\.docx/ });
    }
  });
});
