import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { checkFiles, describePlaces, policy } from "../../../support/check-files.ts";
import { createHome, homeYaml } from "../../../support/create-home.ts";
import { keepFiles, type Texts } from "../../../support/keep-files.ts";

const file = "policies/guests.md";
const next = "policies/guests.next.md";
const keptFile = "policies/versions/guests/1.0.md";

interface Change {
  readonly version: string;
  readonly date: string;
}

function writeGuests(
  hour: string,
  frontMatter: Readonly<Record<string, string>>,
  changes: readonly Change[],
): string {
  const lines = changes.map(
    ({ version, date }) =>
      `\n  - version: ${version}\n    date: ${date}\n    summary: Until ${hour}.`,
  );
  return policy(`Guests may stay until ${hour}.`, {
    ...frontMatter,
    ...(lines.length > 0 && { changes: lines.join("") }),
  });
}

const first = { version: "1.0", date: "2026-01-05" };
const second = { version: "2.0", date: "2027-01-15" };
const later = { version: "2.0", effective: "2027-01-15", reviewed: "2026-11-01" };
const before: Texts = {
  "_data/home.yaml": homeYaml,
  [file]: writeGuests("nine", {}, [first]),
};
const kept = await keepFiles(before);
const writeOver = (text: string): Texts => ({ ...kept, [file]: text });
const rules = /^(?:date|version|front-matter)\//;

async function find(files: Texts, isProduction = false) {
  const findings = await checkFiles(files, "", isProduction);
  return findings.filter(({ rule }) => rules.test(rule));
}

describe("the next version, written over the one that holds", () => {
  it.each([
    ["as it is meant", writeGuests("ten", later, [second, first]), "5:12"],
    [
      "with the change dated on the day it was written",
      writeGuests("ten", later, [{ ...second, date: "2026-11-20" }, first]),
      "5:12",
    ],
    ["with the earlier changes taken out", writeGuests("ten", later, [second]), "5:12"],
    ["with no line on what it changes", writeGuests("ten", later, [first]), "5:12"],
    [
      "with its version as it was",
      writeGuests("ten", { ...later, version: "1.0" }, [first]),
      "5:12",
    ],
    [
      "with a review of long ago",
      writeGuests("ten", { ...later, reviewed: "2026-02-01" }, [second, first]),
      "5:12",
    ],
    [
      "with its day in the list of changes alone",
      writeGuests("ten", { version: "2.0" }, [second, first]),
      "9:11",
    ],
  ])("is one error: %s", async (_how, text, place) => {
    expect(describePlaces(await find(writeOver(text)))).toEqual([
      `${file}:${place} date/not-in-effect-yet error`,
    ]);
  });

  it("is told with every step, and the home is whole once they are done", async () => {
    const text = writeGuests("ten", later, [second, first]);
    const [finding] = await find(writeOver(text));
    expect(finding?.message).toBe(
      "This takes effect on January 15, 2027. Until then version 1.0 holds, and the site would show this text in its place.",
    );
    expect(finding?.fix).toBe(
      `Rename this file to guests.next.md. Then make ${file} anew: copy ${keptFile} there, and take out of the copy, and only there, the lines from “kept: {” to “}”. Does this text hold already? Then correct the day instead.`,
    );
    const [copied, mended] = [
      kept[keptFile] ?? "",
      kept[keptFile]?.replace(/kept: \{.*?\n {2}\}\n/s, ""),
    ];
    expect(mended).toBe(before[file]);
    expect(describePlaces(await find({ ...kept, [file]: mended ?? "", [next]: text }))).toEqual([
      `${next}:5:12 date/not-in-effect-yet info`,
    ]);
    const whole = await find({ ...kept, [file]: copied, [next]: text });
    expect(whole.find(({ rule }) => rule === "front-matter/unknown-key")?.fix).toContain(
      "Delete here, and not in the kept file",
    );
  });

  it("says to raise a version that was not, and to write a day that is in the list of changes alone", async () => {
    const [same] = await find(writeOver(writeGuests("ten", { ...later, version: "1.0" }, [first])));
    expect(same?.fix).toContain("Raise “version:” there above 1.0");
    const [undated] = await find(
      writeOver(writeGuests("ten", { version: "2.0" }, [second, first])),
    );
    expect(undated?.fix).toContain("Write “effective: 2027-01-15” there.");
  });

  it("goes into the next version's file where there is one already", async () => {
    const text = writeGuests("ten", later, [second, first]);
    const [finding] = await find({ ...writeOver(text), [next]: text });
    expect([finding?.file, finding?.severity]).toEqual([file, "error"]);
    expect(finding?.fix).toContain("There is a guests.next.md already");
    expect(finding?.fix).not.toContain("Rename");
  });

  it("holds from its day on, and is no fault then", async () => {
    const home = await readIdentifiedHome(
      await createHome(writeOver(writeGuests("ten", later, [second, first]))),
    );
    const find = (today: string) =>
      checkHome(home, { today, isProduction: false }).filter(({ rule }) => rules.test(rule));
    expect(find("2027-01-14")).toHaveLength(1);
    expect(find("2027-01-15")).toEqual([]);
  });
});

describe("a version of a later day", () => {
  it("of which nothing was kept is a warning, and an error once the site is published", async () => {
    const files = { ...before, [file]: writeGuests("ten", later, [second, first]) };
    expect(describePlaces(await find(files))).toEqual([
      `${file}:5:12 date/not-in-effect-yet warning`,
    ]);
    const [published] = await find(files, true);
    expect([published?.severity, published?.fix]).toEqual([
      "error",
      expect.stringContaining(`Then write version 1.0 into ${file}`),
    ]);
  });

  it("is a note where none held before, published or not, kept early or not", async () => {
    const text = writeGuests("ten", { ...later, version: "1.0" }, [
      { ...first, date: "2027-01-15" },
    ]);
    const files = { ...before, [file]: text };
    for (const home of [files, await keepFiles(files)]) {
      expect(describePlaces(await find(home, true))).toEqual([
        `${file}:5:12 date/not-in-effect-yet info`,
      ]);
    }
  });

  it("leaves a day that cannot be in a line on what holds to the rule on such days", async () => {
    const files = await keepFiles({
      ...before,
      [file]: writeGuests("nine", {}, [{ ...first, date: "2062-01-05" }]),
    });
    expect((await find(files)).map(({ rule }) => rule)).toEqual([
      "front-matter/changes-disagree",
      "date/in-future",
    ]);
  });
});

describe("words that changed under a version that holds", () => {
  it("may be meant for a later day: the fix says where they go", async () => {
    const [finding] = await find(writeOver(writeGuests("ten", {}, [first])));
    expect(finding?.rule).toBe("version/words-changed");
    expect(finding?.fix).toContain(`put the new text into ${next} instead`);
  });
});
