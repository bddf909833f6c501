import { describe, expect, it } from "vitest";
import { listSections } from "../../../../src/documents/document.ts";
import { listVersions } from "../../../../src/documents/versions/list-versions.ts";
import { policy } from "../../../support/check-files.ts";
import { keepFiles, type Texts } from "../../../support/keep-files.ts";
import { readKeptHome } from "../../../support/read-kept-home.ts";

const file = "policies/guests.md";
const open = { audience: "public" };
const openPage = "---\ntitle: For our neighbors\naudience: public\n---\n\n";

/** Keeps each text but the last as a version of its own, and puts the last in force. */
async function publish(texts: readonly string[], others: Texts = {}) {
  let files: Texts = others;
  for (const [index, text] of texts.entries()) {
    const version = `${index + 1}.0`;
    const now = { ...files, [file]: policy(text, { ...open, version }) };
    files = index === texts.length - 1 ? now : await keepFiles(now);
  }
  return readKeptHome(files);
}

/** Says who reads the canary in the first version. */
async function findReaders(texts: readonly string[], others: Texts = {}) {
  const version = listVersions(await publish(texts, others)).find(
    ({ kept }) => kept.version === "1.0",
  );
  if (version === undefined) return "nobody";
  const { document } = version;
  const said = listSections(document).find(({ passage }) => passage.text.includes("canary"));
  return said?.audience ?? document.audience;
}

describe("words of an old text that may have moved to fewer readers are for those", () => {
  it.each([
    [
      "a section with another name and a word less",
      [
        "## Visits\n\nThe night man is called canary at the door.",
        "## Visits at night {audience=residents}\n\nThe night man is called canary by the door.",
      ],
    ],
    [
      "a section with another name and the same words",
      [
        "## Night\n\nThe canary stands at the door.",
        "## Evening {audience=residents}\n\nThe canary stands at the door.",
      ],
    ],
    [
      "a section that became part of one with fewer readers",
      [
        "## Doors\n\nThe canary opens at nine.\n\n## Staff {audience=residents}\n\nAsk anyone.",
        "## Staff {audience=residents}\n\nAsk anyone. At nine opens the canary.",
      ],
    ],
    [
      "a sentence of another section, with a word less",
      [
        "## Visits\n\n- The back door is canary blue and always open",
        "## Visits\n\nCome.\n\n## Staff {audience=residents}\n\n- The back door is canary blue and open",
      ],
    ],
    [
      "a name or a code in other words",
      [
        "## Visits\n\nCall Dana or canary at the back.",
        "## Visits\n\nCome.\n\n## Staff {audience=residents}\n\nWho helps you: canary.",
      ],
    ],
    [
      "a sentence before the first heading",
      [
        "The canary opening is here for all.\n\n## A\n\nB.",
        "Hello.\n\n## A\n\nB.\n\n## B {audience=residents}\n\nThe canary opening is here for all of us.",
      ],
    ],
    [
      "a section that was narrowed before it was taken out",
      [
        "Hi.\n\n## Doors\n\nThe canary opens.",
        "Hi.\n\n## Doors {audience=residents}\n\nThe canary opens.",
        "Hello.",
      ],
    ],
    [
      "a sentence that was moved before it was taken out",
      [
        "## Visits\n\nCome. The canary opens.",
        "## Visits\n\nCome.\n\n## Doors {audience=residents}\n\nIt is the canary that opens.",
        "## Visits\n\nCome.",
      ],
    ],
  ])("%s", async (_what, texts) => {
    expect(await findReaders(texts)).toBe("residents");
  });

  it("most words of a sentence, though everyone reads each of them elsewhere", async () => {
    const others = {
      "neighbors/index.md": `${openPage}At the back is the canary blue door, and it is open.`,
    };
    const texts = [
      "## Visits\n\nThe back door is canary blue and open.",
      "## Visits\n\nCome.\n\n## Staff {audience=residents}\n\nThe door is at the back: canary blue, and open.",
    ];
    expect(await findReaders(texts, others)).toBe("residents");
  });

  it("for nobody where they are for the house alone", async () => {
    const texts = [
      "## Key\n\nThe canary hangs in shed four.",
      "## Keys {audience=house}\n\nThe canary hangs in shed five.",
    ];
    expect(await findReaders(texts)).toBe("house");
  });

  it.each([
    ["of two words", "Ask canary."],
    ["with a number", "4412canary"],
  ])("a short sentence %s, in whatever document it stands by now", async (_what, sentence) => {
    const others = { "policies/staff.md": policy(`## Staff\n\n${sentence}`) };
    const before = `## Visits\n\nCome.\n\n${sentence}`;
    expect(await findReaders([before, "## Visits\n\nCome."], others)).toBe("residents");
  });
});

describe("words of an old text stay with its readers", () => {
  const staff = "## Staff {audience=residents}\n\nAsk anyone who is at the house.";

  it("where nothing for fewer readers is new or otherwise", async () => {
    const texts = [`Hi.\n\n## Doors\n\nThe canary opens.\n\n${staff}`, `Hi.\n\n${staff}`];
    expect(await findReaders(texts)).toBe("public");
  });

  it("where what is new for fewer readers says something else", async () => {
    const others = {
      "neighbors/index.md": `${openPage}Ask anyone who is at the house. We open at nine.`,
    };
    const before = "## Doors\n\nThe canary opens at nine.";
    const texts = [before, `## Doors\n\nIt opens at ten.\n\n${staff}`];
    expect(await findReaders(texts, others)).toBe("public");
  });
});
