import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import { checkFiles, describePlaces, page, policy } from "../../support/check-files.ts";
import { homeYaml } from "../../support/create-home.ts";
import { writeDocuments } from "../../support/write-document.ts";

const documents = writeDocuments();
const keyOf = ({ file, rule, message }: Finding) => `${file} ${rule} ${message}`;
let found: Promise<ReadonlySet<string>> | undefined;
const findNew = async (change: Readonly<Record<string, string | Uint8Array>>) => {
  found ??= checkFiles(documents).then((findings) => new Set(findings.map(keyOf)));
  const before = await found;
  const findings = await checkFiles({ ...documents, ...change });
  return findings.filter((finding) => !before.has(keyOf(finding)));
};
const insertLine = (text: string, at: string, lines: string) => text.replace(at, `${lines}${at}`);
const marks = "<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> theirs\n";
const packet = documents["policies/resident-packet.md"] ?? "";

describe("a file with git's marks in it", () => {
  it.each([
    ["facts", "_data/home.yaml", insertLine(homeYaml, "capacity:", marks)],
    [
      "facts with other line ends",
      "_data/home.yaml",
      insertLine(homeYaml, "capacity:", marks).replaceAll("\n", "\r\n"),
    ],
    ["facts of the house", "_data/house.yaml", `address: 12 Main Street\n${marks}`],
    ["front matter", "policies/resident-packet.md", insertLine(packet, "version:", marks)],
    ["the lines before it", "policies/resident-packet.md", `<<<<<<< HEAD\n${packet}`],
    [
      "a text",
      "policies/resident-packet.md",
      `${packet}\n- a\n  ${marks.replaceAll("\n", "\n  ")}`,
    ],
    [
      "both versions of a whole document",
      "policies/resident-packet.md",
      `<<<<<<< HEAD\n${packet}=======\n${packet}>>>>>>> x\n`,
    ],
  ])("is told once, whatever they stand in: %s", async (_what, file, text) => {
    expect(await findNew({ [file]: text })).toMatchObject([{ file, rule: "file/conflict-marker" }]);
  });
});

/** What takes the place of a space: a no-break, narrow, Mongolian, ideographic and invisible one. */
const oddSpaces = ["\u00a0", "\u202f", "\u180e", "\u3000", "\u200b", "\u2060", "\u200e", "\u2800"];

describe("a space of another kind", () => {
  it.each(oddSpaces)("is told once for all lines of facts: %j", async (space) => {
    const text = homeYaml.replace(/^ {2}(?=name|role|hours)/gm, space.repeat(2));
    const found = await findNew({ "_data/home.yaml": text });
    expect(found).toMatchObject([{ file: "_data/home.yaml", rule: "yaml/invalid", line: 10 }]);
    expect(found[0]?.message).toMatch(/\b\d+ more\b.*\blines 11\b/);
  });

  it.each(oddSpaces)("is told once in front matter and in text: %j", async (space) => {
    const body = `Rules:\n\n- One\n${space}${space}- in it\n\n-${space}Two\n\n${space}## Guests\n\n##${space}Pets\n\n1.${space}a\n2.${space}b\n\n${space}> said\n\n${space}| a | b |`;
    const inText = (await checkFiles({ "neighbors/a.md": page(body) })).filter(
      ({ file }) => file === "neighbors/a.md",
    );
    expect(inText).toMatchObject([{ line: 9, rule: "text/odd-space" }]);
    expect(inText[0]?.message).toMatch(/\b7 more\b.*\blines 11, 13\b/);
    const changes = `\n  - version: 1.0\n${space.repeat(4)}date: 2026-01-05\n${space.repeat(4)}summary: It began.`;
    const inFrontMatter = await findNew({ "policies/a.md": policy("Text.", { changes }) });
    expect(inFrontMatter).toMatchObject([{ file: "policies/a.md", rule: "yaml/invalid", line: 9 }]);
  });

  it.each(oddSpaces)("makes no difference inside a time, a phone or a day: %j", async (space) => {
    const text = homeYaml
      .replace("start: 10 pm", `start: 10${/^\s$/.test(space) ? space : ` ${space}`}pm`)
      .replace("capacity: 8", `capacity: 8${space}`)
      .replace("acknowledge: 24 hours", `acknowledge: 24 ${space}hours`)
      .replace("status: not certified", `status: not ${space}certified`)
      .replaceAll("602-555-0134", `602${space}555${space}0134`);
    const dated = policy("Text.", { reviewed: `2026-01-05${space}`, version: `1.0${space}` });
    const found = await findNew({ "_data/home.yaml": text, "policies/a.md": dated });
    expect(found.filter(({ rule }) => rule.endsWith("/invalid"))).toEqual([]);
  });

  it("is named where a word is not understood for it alone", async () => {
    const found = await findNew({
      "policies/a.md": policy("Text.", { "ti\u200btle": "x", audience: "residents\u200b" }),
    });
    for (const rule of ["front-matter/unknown-key", "front-matter/invalid"]) {
      const finding = found.find((one) => one.rule === rule);
      expect(finding?.message, rule).toMatch(/\bnobody sees\b/);
    }
  });
});

describe("what is missing", () => {
  const link = (target: string) => `See [how we see it](${target}).`;
  const askers = {
    "policies/a.md": policy(`${link("guest-policy.md")}\n\n${link("./guest-policy.md#hours")}`),
    "policies/b.md": policy(link("guest%2Dpolicy.md")),
    "neighbors/c.md": page(link("../policies/guest-policy.md"), "formerly:", "  - /neighbors/x/"),
  };

  it("is told once where a document was deleted, with every link to it", async () => {
    const found = await findNew(askers);
    expect(describePlaces(found)).toEqual(["neighbors/c.md:8:19 link/broken error"]);
    expect(found[0]?.message).toContain("policies/guest-policy.md");
    expect(found[0]?.message).toMatch(
      /\b3 more\b.*policies\/a\.md \(lines 9 and 11\).*policies\/b\.md \(line 9\)/,
    );
    expect(found[0]?.fix).toMatch(/\bput\b.*\bback\b/);
  });

  it("is told with the missing document where every home has one", async () => {
    const { "policies/grievance-policy.md": _deleted, ...others } = documents;
    const links = { "policies/a.md": policy(link("grievance-policy.md#outside-help")) };
    const found = (await checkFiles({ ...others, ...links })).filter(
      ({ severity }) => severity === "error",
    );
    expect(describePlaces(found)).toEqual([
      "policies/grievance-policy.md:1:1 document/missing error",
    ]);
    expect(found[0]?.message).toMatch(/\d+ links\b.*policies\/a\.md \(line 9\)/);
    expect(found[0]?.fix).toMatch(/\bput\b.*\bback\b/);
  });

  it("is told once where a section was deleted", async () => {
    const files = {
      "policies/a.md": policy(`${link("b.md#hours")}\n\n${link("b.md#hours")}`),
      "policies/b.md": policy(link("#hours")),
    };
    const found = await findNew(files);
    expect(describePlaces(found)).toEqual(["policies/a.md:9:19 link/broken error"]);
    expect(found[0]?.message).toMatch(/\b2 more\b/);
  });

  it("is told once where a fact was deleted that texts use", async () => {
    const text = ["name", "phone", "url", "phone"]
      .map((key) => `Ask {{ home.outside.licensor.${key} }}.`)
      .join("\n\n");
    const found = await findNew({ "policies/a.md": policy(text), "neighbors/c.md": page(text) });
    expect(describePlaces(found)).toEqual(["neighbors/c.md:6:5 fact/unknown error"]);
    expect(found[0]?.message).toContain("“outside.licensor”");
    expect(found[0]?.message).toMatch(
      /\b7 more\b.*neighbors\/c\.md \(lines 8, 10 and 12\).*policies\/a\.md \(lines 9, 11, 13 and 15\)/,
    );
    const keys = new Set(found[0]?.fix.match(/“\w+:”/g));
    expect([...keys].toSorted()).toEqual(["“licensor:”", "“name:”", "“phone:”", "“url:”"]);
  });

  const withoutFact = (name: string) => {
    const pattern = new RegExp(`^( *)${name}:\\n(?:\\1 +.*\\n)+`, "m");
    return findNew({ "_data/home.yaml": homeYaml.replace(pattern, "") });
  };

  it.each(["manager", "response"])(
    "is told once where %s was deleted, which every home has",
    async (name) => {
      const found = await withoutFact(name);
      expect(found).toMatchObject([{ file: "_data/home.yaml", rule: "facts/invalid" }]);
      expect(found[0]?.message).toMatch(new RegExp(`${name}”.*\\bmissing\\b`));
      expect(found[0]?.fix).toMatch(/\bgit\b/);
    },
  );

  it.each(["backup", "quietHours", "curfew", "trash"])(
    "is told once where %s was deleted, which most homes have",
    async (name) => {
      const found = await withoutFact(name);
      expect(found).toMatchObject([{ file: "_data/home.yaml", rule: "facts/not-said" }]);
      expect(found[0]?.message).toMatch(/\bsay(?:s)? nothing of\b/);
      expect(found[0]?.fix).toContain(`${name}:`);
    },
  );

  it("is told once where an entry of a list was deleted", async () => {
    const text =
      "Call {{ home.crisisLines.county-line.phone }}.\n\n{{ home.crisisLines.county-line.name }}.";
    const found = await findNew({ "policies/a.md": policy(text) });
    expect(found).toMatchObject([{ rule: "fact/unknown", line: 9 }]);
    expect(found[0]?.fix).toMatch(/\bentry\b.*“county-line”/);
  });

  it("is told once where a picture was deleted that several documents show", async () => {
    const found = await findNew({
      "neighbors/a.md": page("![Our porch](porch.png)"),
      "neighbors/b.md": page("![The porch](porch.png)"),
    });
    expect(found).toMatchObject([{ rule: "image/missing", file: "neighbors/a.md" }]);
    expect(found[0]?.message).toMatch(/\b1 more\b.*neighbors\/b\.md \(line 6\)/);
  });
});
