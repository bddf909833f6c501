import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planImport } from "../../../src/import/plan-import.ts";
import { readSource } from "../../../src/import/read-source.ts";
import {
  listRuns,
  plainLook,
  type Run,
  readRuns,
  type Source,
  type SourceBlock,
} from "../../../src/import/source.ts";
import { listWords } from "../../../src/import/words.ts";

const wishes = { name: "paper", language: "en" } as const;

function plan(text: string, ending = "txt") {
  const reading = readSource(new TextEncoder().encode(text), ending);
  if (reading.kind !== "read") throw new Error(reading.message);
  const planned = planImport(reading.source, { ...wishes, audience: reading.source.audience });
  expect(planned.words.difference).toEqual({ lost: [], added: [] });
  return planned;
}

function write(text: string, ending = "txt"): string {
  const [document] = plan(text, ending).documents;
  return (document?.text ?? "").split("\n---\n").slice(1).join("\n---\n").trim();
}

/** Signs that mean something in markdown, in our documents, in YAML or in HTML, and plain words. */
const piece = fc.oneof(
  fc.constantFrom(
    ...["#", "##", "-", "*", "+", "1.", "2)", "a)", ">", "|", "||", "---", "===", "***", "```"],
    ...[
      "_x_",
      "**b",
      "__",
      "[a](b)",
      "[a]:",
      "![p](q)",
      "`c`",
      "\\",
      "\\\\",
      "~~~",
      "&amp;",
      "&lt;",
    ],
    ...["<b>", "</p>", "<!--", "-->", "<script>alert(1)</script>", "{{ home.name }}", "{{", "}}"],
    ...["{#id}", "{audience=public}", "{audience=house", "audience=residents}", "\u00AD", "\u00A0"],
    ...[
      "http://example.org",
      "a@example.org",
      "•",
      "☐",
      "______",
      "…",
      "“quoted”",
      "it’s",
      "title:",
    ],
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom("Guests", "leave", "by", "ten", "Überhaupt", "12-step", "$150", "9:30", "pm"),
);
const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(" "));
const run: fc.Arbitrary<Run> = fc.record({
  text,
  isBold: fc.boolean(),
  isItalic: fc.boolean(),
  address: fc.constantFrom(undefined, "https://example.org/a"),
});
const runs = fc.array(run, { minLength: 1, maxLength: 3 });
const look = fc.constantFrom(plainLook, { ...plainLook, isCapitals: true, size: 20 });
const paragraph = fc.record({ kind: fc.constant("paragraph" as const), runs, look });
const entry = fc.record({
  kind: fc.constant("entry" as const),
  mark: fc.constantFrom("bullet" as const, "number" as const, "letter" as const),
  depth: fc.nat(3),
  list: fc.constantFrom("one", "two"),
  number: fc.constantFrom(undefined, 1, 2, 7),
  typed: fc.constantFrom(undefined, "1.", "a)"),
  runs,
  look,
});
const heading = fc.record({
  kind: fc.constant("heading" as const),
  level: fc.integer({ min: 1, max: 6 }),
  runs,
});
const title = fc.record({ kind: fc.constant("title" as const), runs });
const simple: fc.Arbitrary<SourceBlock> = fc.oneof(paragraph, entry, heading, title);
const table: fc.Arbitrary<SourceBlock> = fc.record({
  kind: fc.constant("table" as const),
  rows: fc.array(
    fc.array(
      fc.record({
        blocks: fc.array(simple, { maxLength: 2 }),
        columns: fc.integer({ min: 1, max: 3 }),
        isReachedInto: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    { maxLength: 3 },
  ),
});
const apart: fc.Arbitrary<SourceBlock> = fc.record({
  kind: fc.constant("apart" as const),
  blocks: fc.array(simple, { maxLength: 3 }),
});
const blocks = fc.array(fc.oneof({ weight: 5, arbitrary: simple }, table, apart), {
  maxLength: 12,
});

describe("what becomes of a file", () => {
  it("keeps or lists every word, whatever signs stand between them", () => {
    fc.assert(
      fc.property(blocks, (read) => {
        const source: Source = {
          blocks: read,
          dropped: [{ reason: "header", words: "Above" }],
          remarks: {},
          // A typed mark stands before its entry, and is no part of its runs.
          words: [
            "Above",
            ...listRuns(read).flatMap((each) => listWords(readRuns(each))),
            ...listTyped(read).flatMap(listWords),
          ],
        };
        const planned = planImport(source, wishes);
        expect(planned.words.difference).toEqual({ lost: [], added: [] });
      }),
      { numRuns: 120 },
    );
  });

  it("keeps every word of a pasted text", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), (lines) => {
        const reading = readSource(new TextEncoder().encode(`x ${lines.join("\n")}`), "txt");
        if (reading.kind === "unreadable") return;
        const planned = planImport(reading.source, wishes);
        expect(planned.words.difference).toEqual({ lost: [], added: [] });
      }),
      { numRuns: 100 },
    );
  });

  it("keeps words that would be facts, marks, headings or HTML as words", () => {
    const typed = "{{ home.name }} and <b>bold</b>\n\n# no heading\n\n<script>alert(1)</script>";
    const written = write(typed);
    expect(written).toContain("\\{\\{ home.name }}");
    expect(written).toContain("\\<b>bold\\</b>");
    expect(written).toContain("\\# no heading");
    expect(written).not.toMatch(/(?<!\\)<script/);
  });

  it("never lets a title carry a mark for an audience that nobody set", () => {
    const [document] = plan(
      "GUESTS {audience=public}\n\nThey come by day, and never alone.",
    ).documents;
    expect(document?.text).not.toMatch(/^#.*(?<!\\)\{audience/m);
  });

  it("takes the title that stands over all else, and gives headings levels without gaps", () => {
    const [document] = plan(
      "# Wren House Resident Handbook\n\n### Guests\n\nBy day.\n\n# Meals\n\nAt six.",
      "md",
    ).documents;
    expect(document?.title).toBe("Wren House Resident Handbook");
    expect(document?.file).toBe("policies/resident-packet.md");
    expect(document?.text.match(/^#.*$/gm)).toEqual([
      "# version: which version this is, such as 1.0",
      "# effective: the day it takes effect, such as 2026-01-31",
      "# reviewed: the day it was last reviewed, such as 2026-01-31",
      "## Guests",
      "## Meals",
    ]);
  });

  it("says of itself what the text says, and asks for the rest", () => {
    const [document] = plan(
      "Fee schedule\n\nVersion 2.1, effective January 5, 2026. Fees are due on Friday.",
    ).documents;
    expect(document?.text).toContain('version: "2.1"');
    expect(document?.text).toContain('effective: "2026-01-05"');
    expect(document?.text).toMatch(/^# reviewed: /m);
  });

  it("says no version where the text says two", () => {
    const [document] = plan("Fees\n\nVersion 2.1 of today\n\nVersion 1.0 of last year").documents;
    expect(document?.text).toMatch(/^# version: /m);
  });

  it("makes a document of its own of a part that is one, and lets nobody but residents read it", () => {
    const rest =
      "We keep our lawn, our voices and our cars in order, and we answer every neighbor who calls within a day. ".repeat(
        3,
      );
    const { documents } = plan(
      `# Resident handbook\n\n## Guests\n\nBy day.\n\n## Good neighbor policy\n\n${rest}\n\n### Parking\n\nIn the drive.\n\n### Noise\n\nQuiet by ten.`,
      "md",
    );
    expect(documents.map(({ file }) => file)).toEqual([
      "policies/resident-packet.md",
      "policies/good-neighbor-policy.md",
    ]);
    expect(documents[1]?.text).toContain("audience: residents");
    expect(documents[1]?.text).toContain("## Parking");
  });

  it("keeps what no type of document knows as a further policy for residents", () => {
    const [document] = plan("Bicycle rules\n\nBicycles stay in the shed.", "txt").documents;
    expect(document?.type).toBeUndefined();
    expect(document?.text).toContain("audience: residents");
  });

  it("keeps a mark for fewer readers, and all of a document whose mark it cannot read", () => {
    const kept = plan("# Staff papers\n\n## Night staff {audience=house}\n\nThe keys.", "md");
    expect(kept.documents[0]?.text).toContain("## Night staff {audience=house}");
    for (const doubtful of [
      "## Night staff {audience=house\n\nThe keys.",
      "> ## Night staff {audience=house}\n>\n> The keys.",
      "---\naudience: staff\n---\n\nThe keys.",
      "---\ntitle: Keys\naudience: house\n---\n\nThe keys.",
    ]) {
      expect(plan(doubtful, "md").documents[0]?.text).toContain("\naudience: house\n");
    }
  });
});

function listTyped(read: readonly SourceBlock[]): readonly string[] {
  return read.flatMap((block) => {
    if (block.kind === "apart") return listTyped(block.blocks);
    if (block.kind === "table") return block.rows.flat().flatMap((cell) => listTyped(cell.blocks));
    return block.kind === "entry" ? [block.typed ?? ""] : [];
  });
}
