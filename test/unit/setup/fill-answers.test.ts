import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFactTable } from "../../../src/content/facts/fact-table.ts";
import { createMarkdown } from "../../../src/content/markdown.ts";
import { readPassage } from "../../../src/content/passage.ts";
import { fillAnswers } from "../../../src/setup/fill-answers.ts";
import type { Told } from "../../../src/setup/told.ts";
import { unlinkMissing } from "../../../src/setup/unlink-missing.ts";

const facts = createFactTable([]);
const markdown = createMarkdown();

function write(when: string, what: string): string {
  const told: Told = new Map([
    ["ways.events.1", []],
    ["ways.events.1.when", [when]],
    ["ways.events.1.what", [what]],
  ]);
  const path = "neighbors/events.md";
  const text = fillAnswers("{{ answers.events }}", told);
  return unlinkMissing([{ path, text, anchors: new Set<string>() }])[0]?.text ?? "";
}

function read(text: string) {
  const source = { file: "neighbors/events.md", lines: text.split("\n"), lineOffset: 0, facts };
  return readPassage(markdown.parse(text, {}), source);
}

/** What means something in markdown, in our marks or in HTML, and words. */
const tricks = [
  ...[
    "# ",
    "- ",
    "+ ",
    "> ",
    "1. ",
    "2) ",
    "~~~",
    "```",
    "---",
    "===",
    "|",
    "**",
    "_",
    "~~",
    "    ",
  ],
  ...["[!READ] ", "> [!READ] ", "{{ home.name }}", "{{ fees }}", "{#id audience=public}", ":::"],
  ...["<script>", "<!--", "&lt;", "&#91;", "[a](guest-policy.md)", "![a](b.png)", "](x)", "[a]: b"],
  ...["\\", "$&", "שלום", "\n", "\t", "words", "Saturday", "!", "[", "]", "(", ")", "*", "10 pm"],
];

describe("words of an answer", () => {
  it("are the words of the text, letter by letter, and no sign in them means anything", () => {
    const words = fc
      .array(fc.constantFrom(...tricks), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(""))
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(words, words, (when, what) => {
        const passage = read(write(when, what));
        const plain = (text: string) => text.trim().replace(/\s+/g, " ");
        expect(passage.listEntries).toEqual([`${plain(when)}: ${plain(what)}`]);
        expect([passage.marks, passage.links, passage.images, passage.factReferences]).toEqual([
          [],
          [],
          [],
          [],
        ]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
