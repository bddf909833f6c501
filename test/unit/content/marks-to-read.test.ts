import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFactTable } from "../../../src/content/facts/fact-table.ts";
import { createMarkdown } from "../../../src/content/markdown.ts";
import { type Passage, readPassage } from "../../../src/content/passage.ts";

const markdown = createMarkdown();

function read(text: string): Passage {
  const lines = text.split("\n");
  return readPassage(markdown.parse(text, {}), {
    file: "policies/guests.md",
    lines,
    lineOffset: 4,
    facts: createFactTable([]),
  });
}

describe("a mark to read", () => {
  it.each([
    "> [!READ] Is it true?",
    ">[!READ] Is it true?",
    "[!READ] Is it true?",
    "> [!read]   Is it true?  ",
    "> [ ! READ ] Is it true?",
    "    > [!READ] Is it true?",
    "- An entry\n  > [!READ] Is it true?",
    "Some words\n> [!READ] Is it true?",
    "| a | b |\n|---|---|\n| c | d |\n> [!READ] Is it true?",
    "> Somebody's words\n> [!READ] Is it true?",
  ])("is read out of %j, and is no part of what the text says", (text) => {
    const passage = read(text);
    expect(passage.marks.map(({ question }) => question)).toEqual(["Is it true?"]);
    expect(passage.text).not.toMatch(/READ|true/i);
    expect(JSON.stringify(passage.blocks)).not.toMatch(/READ|true\?/i);
  });

  it("is a single line: words that run on below it are the text's", () => {
    const passage = read("> [!READ] Is it true?\nGuests leave by nine.");
    expect(passage.marks).toHaveLength(1);
    expect(passage.text).toBe("Guests leave by nine.");
  });

  it("knows where it stands in the file", () => {
    expect(read("Some words.\n\n> [!READ] Is it true?").marks[0]?.place).toMatchObject({
      file: "policies/guests.md",
      line: 7,
      column: 1,
      endColumn: 22,
    });
  });

  it("has a key of its own question, whatever line it stands on", () => {
    const [first, second] = read("> [!READ] One?\n\n> [!READ] Two?\n\nText.").marks;
    expect(first?.key).not.toBe(second?.key);
    expect(read("\n\n> [!READ] One?\n\nText.").marks[0]?.key).toBe(first?.key);
  });

  it("has a key of the lines around it, other marks left out, so that equal questions have two", () => {
    const [first, second] = read("A.\n\n> [!READ] So?\n\nOne.\n\n> [!READ] So?\n\nTwo.").marks;
    expect(first?.key).not.toBe(second?.key);
    expect(read("A.\n\n> [!READ] More?\n> [!READ] So?\n\nOne.").marks[1]?.key).toBe(first?.key);
  });

  it.each([
    "> [!REED] Is it true?",
    "> READ this.",
    "> [READ](guests.md) this.",
    "```\n> [!READ] Is it true?\n```",
    "Somebody wrote > [!READ] here.",
  ])("is none in %j", (text) => {
    expect(read(text).marks).toEqual([]);
  });
});

it("marks before blocks change no word of what the text says", () => {
  const block = fc.constantFrom(
    "Guests leave by nine.",
    "- one\n- two",
    "1. one\n2. two",
    "> somebody's words",
    "| a | b |\n|---|---|\n| c | d |",
    "```\ncode\n```",
    "***",
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(block, fc.boolean()), { minLength: 1, maxLength: 8 }),
      (blocks) => {
        const plain = read(blocks.map(([text]) => text).join("\n\n"));
        const marked = read(
          blocks
            .map(([text, isMarked]) => (isMarked ? `> [!READ] Is it?\n\n${text}` : text))
            .join("\n\n"),
        );
        expect(marked.text).toBe(plain.text);
        expect(marked.marks).toHaveLength(blocks.filter(([, isMarked]) => isMarked).length);
      },
    ),
  );
});
