import { describe, expect, it } from "vitest";
import {
  type EndMark,
  hideQuoted,
  listSentenceEnds,
  splitAt,
} from "../../../src/text/sentences.ts";
import { readWordsOf } from "../../../src/text/words.ts";

const all: readonly EndMark[] = [
  "stop",
  "question",
  "semicolon",
  "dash",
  "hyphen",
  "line",
  "bullet",
];

function split(typed: string, marks: readonly EndMark[] = all): readonly string[] {
  const words = readWordsOf(typed);
  const sentences = splitAt(typed, words, listSentenceEnds(typed, words), new Set(marks));
  return sentences.map(({ text }) => text.trim());
}

describe("a text is split into sentences", () => {
  it.each([
    ["Be kind. Be home! Who pays? You do.", ["Be kind.", "Be home!", "Who pays?", "You do."]],
    ["It is “free.” It is not.", ["It is “free.”", "It is not."]],
    ["We keep it; you get it — soon.", ["We keep it;", "you get it —", "soon."]],
    ["Rules - No smoking - No pets", ["Rules -", "No smoking -", "No pets"]],
    ["No smoking • No pets", ["No smoking", "• No pets"]],
    ["☐ I read it [x] I agree", ["☐ I read it", "[x] I agree"]],
    ["Visiting hours\nSunday 1 to 5 pm", ["Visiting hours", "Sunday 1 to 5 pm"]],
    ["Bring\n- a towel\n- a pillow", ["Bring", "- a towel", "- a pillow"]],
    [
      "Quiet hours end at 6 a.m. Breakfast is at 7.",
      ["Quiet hours end at 6 a.m.", "Breakfast is at 7."],
    ],
    ["Curfew is at 10. Guests leave at 9.", ["Curfew is at 10.", "Guests leave at 9."]],
  ])("%j", (typed, sentences) => {
    expect(split(typed)).toEqual(sentences);
  });

  it.each([
    "Call Dr. Lee at 12 Oak St. before noon.",
    "Doors close at 10 p.m. Sunday through Thursday.",
    "See Fla. Stat. 397.487 for that.",
    "Step 2. Appeal to the owner",
    "1. Be kind",
    "Ask Rev. Cole, e.g. on No. 5 of the list.",
    "A long line of a paragraph that was wrapped by hand, as many editors\ndo it",
    "Rent, food and light,\nThe rest is yours",
  ])("and not within one: %j", (typed) => {
    expect(split(typed)).toHaveLength(1);
  });

  it("only where its reader asks for it", () => {
    expect(split("We keep it; you get it. Soon.", ["stop"])).toEqual([
      "We keep it; you get it.",
      "Soon.",
    ]);
  });
});

describe("a word", () => {
  const list = (typed: string) => readWordsOf(typed).map(({ text }) => text);

  it("keeps a sum and a time whole, and loses capitals, accents and apostrophes", () => {
    expect(list("José’s Café: $1,250 by 9:30 p.m., don't wait.")).toEqual(
      "joses cafe $1,250 by 9:30 pm dont wait".split(" "),
    );
  });

  it("knows where it was typed", () => {
    const typed = "At 10 p.m., José";
    expect(readWordsOf(typed).map(({ start, end }) => typed.slice(start, end))).toEqual([
      "At",
      "10",
      "p.m",
      "José",
    ]);
  });
});

describe("what somebody else says", () => {
  it.each([
    ['They say "we are full tonight" here.', "They say here."],
    ["They say “we are full tonight” here.", "They say here."],
    [
      'The man (the "Resident") signs (the "Paper") twice.',
      'The man (the "Resident") signs (the "Paper") twice.',
    ],
  ])("is left out where it is a sentence in quotation marks, and no more: %s", (typed, left) => {
    expect(hideQuoted(typed)).toHaveLength(typed.length);
    expect(hideQuoted(typed).replace(/ +/g, " ")).toBe(left);
  });
});
