import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../../src/content/markdown.ts";

const markdown = createMarkdown();

/** The entries of lists, each with the line it stands on. */
function listEntries(text: string) {
  const tokens = markdown.parse(text, {});
  return tokens.flatMap(({ type, map }, index) =>
    type === "list_item_open" ? [`${map?.[0]} ${tokens[index + 2]?.content}`] : [],
  );
}

/** The lines that the page shows of a text that is one paragraph. */
function listShownLines(text: string) {
  const [line = [""]] = markdown.parse(text, {}).flatMap(({ children }) => {
    if (children === null) return [];
    const lines = [""];
    for (const { type, content } of children) {
      if (type === "hardbreak") lines.push("");
      else lines[lines.length - 1] += type === "softbreak" ? " " : content;
    }
    return [lines];
  });
  return line;
}

describe("bullets of word processors", () => {
  it.each([
    ["• A towel\n• A pillow", ["0 A towel", "1 A pillow"]],
    ["Bring:\n•\tA towel\n•\tA pillow", ["1 A towel", "2 A pillow"]],
    ["  • A towel\n\n  • A pillow", ["0 A towel", "2 A pillow"]],
    ["\uF0B7 A towel\n▪\u00A0A pillow", ["0 A towel", "1 A pillow"]],
    ["> ● A towel", ["0 A towel"]],
  ])("make entries of a list in %j", (text, entries) => {
    expect(listEntries(text)).toEqual(entries);
  });

  it.each([
    "• A towel • A pillow",
    "•A towel",
    "Noise • Parking",
    "✓ I read it",
    "– as we said before",
    "```\n• A towel\n```",
  ])("make none in %j", (text) => {
    expect(listEntries(text)).toEqual([]);
    expect(JSON.stringify(markdown.parse(text, {}))).toContain(text.match(/[•✓–]/)?.[0]);
  });
});

describe("lines that were typed as lines", () => {
  it.each([
    "123 Main Street\nMesa, AZ 85201",
    "Office: 602-555-0134\nOwner: 602-555-0135",
    "**TRUST** - We keep our word\n**CHOICE** - Your life stays yours",
    "6:30 Coffee is on\n7:00 Breakfast in the kitchen\n8:30 Out the door",
    "(a) be treated with dignity, whoever you are and wherever you come from;\n(b) see the file.",
    "1.1 Rent is due on the first of each month, whatever else is owed by then.\n1.2 So is the deposit.",
    "-No smoking\n-No shouting",
    "Rules:\n1.No smoking\n2.No shouting",
    "☐ I read it\n☐ I sign it",
  ])("stay apart in %j", (text) => {
    expect(listShownLines(text)).toHaveLength(text.split("\n").length);
  });

  it.each([
    "We are glad that you came to live here with us\nand hope that you will stay for a good while.",
    "The house is quiet from ten at night, and that\nMeans that nobody shouts in the yard, where the\nneighbors have their bedroom.",
    "Quiet hours are from 10 pm to 7 am, every night of the week and\nMonday is no other.",
    "This is the end.\nThis is another sentence.",
    "Sponsor\n: someone who went before",
    "We met in section\n(a) of this book.",
  ])("are one where an editor broke them, as in %j", (text) => {
    expect(listShownLines(text)).toHaveLength(1);
  });
});
