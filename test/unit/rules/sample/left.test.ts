import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listSampleSentences } from "../../../../scripts/tables/format-sample-sentences.ts";
import { contentFolders } from "../../../../src/content/files/content-folder.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { projectFolder, sampleHomeFolder } from "../../../../src/package-folder.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { findSampleSentence } from "../../../../src/rules/sample/find-sample-sentence.ts";
import { sampleLeft } from "../../../../src/rules/sample/left/rule.ts";
import { listTold } from "../../../../src/rules/sample/list-told.ts";
import { listOwnWords } from "../../../../src/rules/sample/own-words.ts";
import { readAnswers } from "../../../../src/setup/answers.ts";
import { composeHome } from "../../../../src/setup/compose-home.ts";
import { readWordsOf } from "../../../../src/text/words.ts";
import { checkFiles, describePlaces, page, policy, today } from "../../../support/check-files.ts";
import { createHome, homeYaml } from "../../../support/create-home.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

type Texts = Readonly<Record<string, string>>;

const sampleTexts: Texts = Object.fromEntries(
  contentFolders.flatMap((folder) =>
    readdirSync(join(sampleHomeFolder, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "house.yaml")
      .map(({ name }) => [
        `${folder}/${name}`,
        readFileSync(join(sampleHomeFolder, folder, name), "utf8"),
      ]),
  ),
);

/** What an operator in a hurry changes: names, phones and addresses, wherever they stand. */
const otherNames: Readonly<Record<string, string>> = {
  "Juniper House": "Willow Street House",
  juniperhouse: "willowstreet",
  Rosa: "Dana",
  Owen: "Lee",
  "Saguaro Alliance of Recovery Residences": "Prairie Association of Homes",
  "State Office of Sober Living Licensing": "Department of Health",
  "East Valley": "Cedar County",
  "Desert Legal Aid": "Prairie Law Office",
  "East Mesa": "North Tempe",
  "(?<=-)555-01(?=\\d\\d)": "246-03",
  "example\\.(?:org|net)": "recovery-home.test",
  "\\$185": "$200",
};

function changeNames(texts: Texts): Texts {
  const change = (text: string) =>
    Object.entries(otherNames).reduce(
      (changed, [from, to]) => changed.replaceAll(new RegExp(from, "g"), to),
      text,
    );
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, change(text)]));
}

const find = (files: Texts, isProduction = true) => checkFiles(files, "sample/left", isProduction);

describe("the sample with other names and phones", () => {
  it("is an error in every document, and in every file of facts that tells of a home", async () => {
    const found = await find(changeNames(sampleTexts));
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual(
      Object.keys(sampleTexts)
        .filter((file) => !file.endsWith("house.example.yaml"))
        .toSorted()
        .map((file) => `${file} error`),
    );
    const { message = "", related = [] } =
      found.find(({ file }) => file === "policies/guest-policy.md") ?? {};
    expect(message).toMatch(/^16 of its 16 longer sentences are the sample home's/);
    expect(message).toContain("2 tell of its people, days, places, papers or past: lines ");
    expect(related).toHaveLength(15);
  });

  it("is told once a document at home, and not at all while it is called Juniper House", async () => {
    const atHome = await find(changeNames(sampleTexts), false);
    expect(atHome).toHaveLength(18);
    expect(new Set(atHome.map(({ severity }) => severity))).toEqual(new Set(["warning", "info"]));
    expect(await find(sampleTexts, false)).toEqual([]);
    expect(await find(sampleTexts)).toHaveLength(18);
  });
});

/** Puts other words into the lines of a document that are running text. */
const inLines = (change: (line: string) => string) => (text: string) =>
  text
    .split("\n")
    .map((line, index) =>
      index < 9 || /^(?:[#|>]|\s*$|\{\{|\w+:)/.test(line) ? line : change(line),
    )
    .join("\n");

const listSentencesOf = (line: string) => line.split(/(?<=[.!?]) (?=[A-Z])/);

const synonyms: Readonly<Record<string, string>> = {
  ...{ house: "home", ask: "request", everyone: "everybody", someone: "somebody", may: "can" },
  ...{ help: "assist", call: "phone", tell: "inform", each: "every", neighbors: "locals" },
  ...{
    residents: "members",
    resident: "member",
    with: "along with",
    day: "date",
    rules: "guidelines",
  },
  ...{ get: "receive", when: "whenever", safe: "secure", about: "regarding", before: "ahead of" },
};

const writeAnew = inLines((line) => line.replace(/\b[a-z]+\b/g, (word) => synonyms[word] ?? word));
const joinSentences = inLines((line) =>
  line.replace(/\. ([A-Z])/g, (_, first: string) => `, and ${first.toLowerCase()}`),
);

describe("the sample, changed by somebody who wants to keep it", () => {
  it.each([
    [
      "with other days, hours and numbers",
      (text: string) =>
        text
          .replaceAll(/\b\d+ (am|pm)\b/g, "4 $1")
          .replaceAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, "Tuesday")
          .replaceAll(/\b(?:two|three|four|five|six|seven|ten)\b/g, "nine"),
    ],
    ["with words that mean the same", writeAnew],
    ["with its sentences joined", joinSentences],
    [
      "with its sentences in turned order",
      inLines((line) => listSentencesOf(line).reverse().join(" ")),
    ],
    ["cut at its commas", inLines((line) => line.replaceAll(/, (?:and |or |but )?/g, ". "))],
    ["in Spanish quotes", inLines((line) => line.replaceAll("“", "«").replaceAll("”", "»"))],
    ["with other words, joined", (text: string) => joinSentences(writeAnew(text))],
  ])("is an error in every document: %s", async (_how, change) => {
    const changed = Object.entries(changeNames(sampleTexts))
      .filter(([file]) => file.endsWith(".md"))
      .map(([file, text]) => [file, change(text)] as const);
    const { documents, facts } = await readIdentifiedHome(
      await createHome({ "_data/home.yaml": homeYaml, ...Object.fromEntries(changed) }),
    );
    const untold = documents.filter(
      (document) =>
        sampleLeft.findInDocument(document, facts, { today, isProduction: true }).length === 0,
    );
    expect(documents.length).toBe(changed.length);
    expect(untold.map(({ file }) => file)).toEqual([]);
  });
});

describe("sentences of the sample", () => {
  const story = "On the first Saturday of the month the house cooks for families, from 1 to 3 pm.";
  const ordinary = [
    "If more than two are coming, ask your housemates first.",
    "Nobody here is filmed, photographed or talked about afterwards.",
    "Your mother, your kids and your partner are welcome.",
  ];
  const places = async (lines: readonly string[], isProduction = true) =>
    describePlaces(await find({ "policies/a.md": policy(lines.join("\n\n")) }, isProduction));

  it("are too many where one tells the sample's story, or three tell nothing of their own", async () => {
    expect(await places([story])).toEqual(["policies/a.md:9:1 sample/left error"]);
    expect(await places([story], false)).toEqual(["policies/a.md:9:1 sample/left warning"]);
    expect(await places(ordinary)).toEqual(["policies/a.md:9:1 sample/left error"]);
    expect(await places(ordinary, false)).toEqual(["policies/a.md:9:1 sample/left info"]);
    expect(await places(ordinary.slice(1))).toEqual([]);
  });

  it("are found in the front matter, in lists and in tables", async () => {
    const approved = policy("Welcome.", {
      approvedBy: "The owner, after a house meeting and three visits with neighbors",
    });
    const row =
      "| When | What |\n|---|---|\n| June 5 | We bring bags, gloves, grabbers and coffee. |";
    const changed = row.replace("gloves, grabbers and", "gloves and grabbers, and");
    const files = {
      "policies/a.md": approved,
      "neighbors/b.md": page(changed),
      "neighbors/c.md": page(
        "- A few neighbors have taught us to cook, fix things or speak better Dutch",
      ),
    };
    expect((await find(files)).map(({ file }) => file)).toEqual(Object.keys(files).toSorted());
    expect(await find({ "neighbors/b.md": page(row) })).toEqual([]); // two words stand elsewhere
  });

  it("are one's own where more than one word in ten is, and where they are short", async () => {
    expect(await places(["Our state license hangs in the entry."])).toHaveLength(1);
    expect(await places(["Our state license hangs in the kitchen."])).toEqual([]);
    expect(await places(["Her state license hangs in the entry."])).toEqual([]); // no name
    expect(await places(["These rights are posted in the hallway upstairs."])).toEqual([]);
    expect(
      await places(["Two of us cook.", "Coming is fine.", "Call 911.", "It is free."]),
    ).toEqual([]);
  });

  it("count for nothing where everyone has to say them alike", async () => {
    const safety = Object.entries(sampleTexts)
      .filter(([file]) => /emergency-plan|medication-policy/.test(file))
      .flatMap(([, text]) => text.match(/^If the person is .*|.*drowsy, can't be woken.*/gm) ?? []);
    expect(safety.length).toBeGreaterThan(1);
    expect(
      await places([
        "If the person is awake and breathing, call Poison Control.",
        "Smoke and carbon monoxide alarms and extinguishers are checked every month.",
        "Stay there. It does not put the thought there at all.",
      ]),
    ).toEqual([]);
  });
});

describe("facts of the sample", () => {
  const files = (file: string, yaml: string) => ({ [`_data/${file}.yaml`]: yaml });
  const sampleOf = (file: string) => sampleTexts[`_data/${file}.yaml`] ?? "";

  it("are errors where one entry of evidence is left, on whatever day somebody looked", async () => {
    const evidence = sampleOf("evidence").replaceAll(/2026-10-\d\d/g, "2026-11-02");
    const [found, ...others] = await find(files("evidence", evidence));
    expect(others).toEqual([]);
    expect(found?.message).toMatch(/^22 of its 22 longer texts are the sample home's/);
    expect(found?.line).toBe(6);
    const one =
      "public:\n  - rule: 1.A.2.b\n    where: Office binder, tab 2. Certificate of insurance\n";
    expect(await find(files("evidence", one))).toHaveLength(1);
    expect(await find(files("evidence", one.replace("tab 2", "tab 4")))).toEqual([]);
    expect(await find(files("evidence", one.replace("1.A.2.b", "1.A.2.c")))).toEqual([]);
  });

  it("are errors where a place that was made up is left, with another phone", async () => {
    const place = /- group: Health\n {4}name: Quiet[\s\S]*?(?=\n {2}- )/.exec(
      sampleOf("resources"),
    )?.[0];
    const own = place?.replace("Quiet Mind", "River").replace(/phone: .*/, "phone: 480-246-0311");
    expect(await find(files("resources", `list:\n  ${own}\n`))).toHaveLength(1);
    const other = own?.replace(/about: .*/, "about: Talks with people who grieve. In Spanish too.");
    expect(await find(files("resources", `list:\n  ${other}\n`))).toEqual([]);
  });

  it("are errors where a whole week is left, and none where one evening is", async () => {
    const week = sampleOf("schedule").replaceAll("7 pm", "6 pm");
    expect(await find(files("schedule", week))).toHaveLength(1);
    const [head = "", first = ""] = week.split(/(?=\n {2}- day: )/);
    expect(await find(files("schedule", head + first))).toEqual([]);
  });

  it("are warnings in house.yaml where the words of a place are left and a number is not", async () => {
    const house = [
      "address: 48 Saguaro Court, Mesa, AZ 85201",
      "evacuation: Leave by the nearest door; meet at the mailbox across the street, and count heads!",
      "naloxonePlace: In the top drawer of the office desk.",
    ].join("\n");
    const found = await checkFiles(files("house", house), "sample/");
    expect(describePlaces(found.filter(({ file }) => file === "_data/house.yaml"))).toEqual([
      "_data/house.yaml:2:13 sample/facts warning",
    ]);
  });
});

const sentences = await listSampleSentences(projectFolder);

describe("a sentence of the sample", () => {
  const name: fc.Arbitrary<string> = fc.constantFrom(
    "Dana",
    "Miguel",
    "Willow House",
    "Jo Ann",
    "Prairie Association",
  );
  const number = fc.constantFrom("3", "14", "$200", "480-246-0311", "five", "Tuesday", "9:30 pm");
  type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;
  const edits = fc.record({
    name,
    number,
    shape: fc.constantFrom("as typed", "small", "capitals"),
    comma: fc.constantFrom(",", ";", " –", ""),
    apostrophe: fc.constantFrom("'", "’"),
    mark: fc.constantFrom("", "**", "_"),
  });

  function edit(text: string, { name, number, shape, comma, apostrophe, mark }: Edits) {
    const edited = text
      .replaceAll(/\{\{ [\w.-]*(?:[nN]ame|affiliate|area)[\w.-]* \}\}/g, name)
      .replaceAll(/\{\{ [\w.-]+ \}\}/g, number)
      .replaceAll(/(?<![\w.-])\d[\d:]*(?![\w.-])/g, number)
      .replaceAll(",", comma)
      .replaceAll("'", apostrophe);
    if (shape === "small") return edited.toLowerCase();
    return shape === "capitals" ? edited.toUpperCase() : `${mark}${edited}${mark}`;
  }

  it("is known with other names, numbers, letters and signs", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), edits, ({ text }, changes) => {
        // In small letters a name is a word like others, and of a short sentence none may be another.
        const one = changes.shape === "as typed" ? changes : { ...changes, name: "" };
        const edited = edit(text, one);
        expect(findSampleSentence(listOwnWords(readWordsOf(edited), edited)), edited).toBeDefined();
      }),
      planRandom("edits of the sample's sentences", effort(3000, 100_000), 19),
    );
  });

  it("is of the story where it is", () => {
    const known = sentences.filter(({ words }) => findSampleSentence(words) === "story");
    expect(known.length).toBe(sentences.filter(({ kind }) => kind === "story").length);
  });
});

describe("homes that are not the sample", () => {
  const fixtures = join(projectFolder, "test/fixtures");
  const listHomes = (folder: string) =>
    readdirSync(join(fixtures, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
  const homes = [
    "messy-home",
    ...listHomes("other-papers"),
    ...["01", "06", "07", "11", "29"].map((number) => `real-homes/home-${number}`),
  ];

  it.each(homes)("say nothing of it: %s", async (home) => {
    const read = await readIdentifiedHome(join(fixtures, home));
    const told = read.documents.flatMap(listTold);
    expect(told.filter(({ words }) => findSampleSentence(words) !== undefined)).toEqual([]);
    const found = checkHome(read, { today, isProduction: true });
    expect(found.filter(({ rule }) => rule === "sample/left")).toEqual([]);
  });

  it.each(listHomes("homes"))("were the sample once, and are quiet at home: %s", async (home) => {
    const read = await readIdentifiedHome(join(fixtures, home));
    const found = checkHome(read, { today, isProduction: false });
    expect(found.filter(({ rule }) => rule === "sample/left")).toEqual([]);
  });

  it("are written by setup from blocks that lend nothing from it", async () => {
    const blocks = join(projectFolder, "src/setup/blocks");
    const files = readdirSync(blocks, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md") && file !== "README.md")
      .map((file, index) => {
        const [, front = "", body = ""] =
          /^---\n([\s\S]*?)\n---\n([\s\S]*)/.exec(readFileSync(join(blocks, file), "utf8")) ?? [];
        const summary = /^summary: (.*)/m.exec(front)?.[1] ?? "None";
        return [`policies/block-${index}.md`, policy(body, { summary })] as const;
      });
    expect(files.length).toBeGreaterThan(200);
    const { documents } = await readIdentifiedHome(await createHome(Object.fromEntries(files)));
    expect(documents).toHaveLength(files.length);
    const lent = documents
      .flatMap(listTold)
      .filter(({ words }) => findSampleSentence(words) !== undefined)
      .map(({ text }) => text);
    expect(lent).toEqual([]);
  });

  const answers = join(fixtures, "answers");

  it.each(readdirSync(answers))("are those that setup writes: %s", async (name) => {
    const text = readFileSync(join(answers, name), "utf8");
    const reading = readAnswers({ file: name, text });
    if (reading.kind === "faults") throw new Error(`${name} has faults`);
    const files = composeHome(reading.answers, today).map(
      ({ path, text }) => [path, text] as const,
    );
    expect(files.length).toBeGreaterThan(8);
    expect(await find(Object.fromEntries(files))).toEqual([]);
  });

  it("are those of the tests", async () => {
    expect(await find({ "_data/home.yaml": homeYaml })).toEqual([]);
  });
});
