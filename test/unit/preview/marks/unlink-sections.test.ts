import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import {
  type Answered,
  answerMark,
  listHomeMarks,
} from "../../../../src/preview/marks/answer-mark.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { createHome } from "../../../support/create-home.ts";
import { failAtCall } from "../../../support/fail-at-call.ts";

const front = (title: string) =>
  `---\ntitle: ${title}\nsummary: How we live.\naudience: residents\n---\n`;

const rules = `${front("Rules")}
Ask us, or see [the plants](#plants). A \\[bracket\\] and a [page](https://example.org/) stay.

## Pets

> [!READ] No pets?

No pets, and [no plants](#plants).

### Bigger pets

None.

## Plants

Keep [those pets
of yours](#pets) away, and [**bigger** \\[pets\\]](#bigger-pets "Title"), {{ home.manager.name }}.

- See [Pets](rules.md#pets).
- Details: [No pets](rules.md#pets)
`;

const others = {
  "policies/guests.md": `${front("Guests")}\nGuests leave [their pets](rules.md#pets) at home.\n\nSee [the rules](rules.md).\n`,
  "neighbors/index.md": `${front("Neighbors").replace("residents", "public")}\nThe section on pets is for residents. We love pets.\n`,
  "policies/plain.md": `${front("Plain")}\nNothing of the kind.\r\n`,
};

const notDone = { kind: "notDone", reason: "We have none." } as const;

async function takeOut(files: Readonly<Record<string, string>>) {
  const folder = await createHome(files);
  const [placed] = listHomeMarks(await readIdentifiedHome(folder));
  const answered = await answerMark(folder, placed?.mark.key ?? "", notDone);
  const read = (file: string) => readFile(join(folder, file), "utf8");
  return { folder, answered, read };
}

const aftermathOf = (answered: Answered) =>
  answered.kind === "answered" ? answered.aftermath : undefined;

async function listBroken(folder: string): Promise<readonly string[]> {
  const home = await readIdentifiedHome(folder);
  return checkHome(home, { today: "2026-11-28", isProduction: true })
    .filter(({ rule }) => rule === "link/broken")
    .map(({ file, line }) => `${file}:${line}`);
}

describe("a section that is taken out", () => {
  it.each(["\n", "\r\n"])(
    "leaves links to it as plain words and every other byte, with line ends like %j",
    async (end) => {
      const files = Object.fromEntries(
        Object.entries({ "policies/rules.md": rules, ...others }).map(([file, text]) => [
          file,
          `\uFEFF${text.replace(/\r?\n/g, end)}`,
        ]),
      );
      const { folder, read } = await takeOut(files);
      const [start = "", , rest = ""] = rules.split(/(## Pets[\s\S]*?)(?=## Plants)/);
      const left = (start + rest)
        .replace("[the plants](#plants)", "$&") // another section
        .replace("[those pets\nof yours](#pets)", "those pets\nof yours")
        .replace('[**bigger** \\[pets\\]](#bigger-pets "Title")', "**bigger** \\[pets\\]")
        .replace("[Pets](rules.md#pets)", "Pets")
        .replace("[No pets](rules.md#pets)", "No pets");
      expect(await read("policies/rules.md")).toBe(`\uFEFF${left.replaceAll("\n", end)}`);
      expect(await read("policies/guests.md")).toBe(
        files["policies/guests.md"]?.replace("[their pets](rules.md#pets)", "their pets"),
      );
      for (const file of ["neighbors/index.md", "policies/plain.md"]) {
        expect(await read(file)).toBe(files[file]);
      }
      expect(await listBroken(folder)).toEqual([]);
    },
  );

  it("tells the lines that were changed, as they are counted now, and those that speak of it by name", async () => {
    const { answered, read } = await takeOut({ "policies/rules.md": rules, ...others });
    const lines = (await read("policies/rules.md")).split("\n");
    const placeOf = (words: string) =>
      `policies/rules.md:${lines.findIndex((line) => line.includes(words)) + 1}`;
    expect(aftermathOf(answered)).toEqual({
      title: "Pets",
      unlinked: [
        {
          place: "policies/guests.md:7",
          words: "Guests leave their pets at home.",
          onlyPoints: false,
        },
        {
          place: placeOf("of yours"),
          words: lines.find((line) => line.startsWith("of yours")),
          onlyPoints: false,
        },
        { place: placeOf("See Pets."), words: "- See Pets.", onlyPoints: true },
        { place: placeOf("Details"), words: "- Details: No pets", onlyPoints: true },
      ],
      linked: [],
      named: [
        {
          place: "neighbors/index.md:7",
          words: "The section on pets is for residents. We love pets.",
        },
      ],
    });
  });

  it("tells nothing where nothing else has to do with it", async () => {
    const { answered } = await takeOut({
      "policies/rules.md": `${front("Rules")}\n## Pets\n\n> [!READ] None?\n\nNone.\n`,
    });
    expect(answered).toEqual({ kind: "answered" });
  });

  it.each([
    ["- [1. Pets](rules.md#pets)", 7],
    ["See [pets][rule].\n\n[rule]: rules.md#pets", 7],
  ])("names a link that only an editor can take off: %j", async (typed, line) => {
    const text = `${front("Guests")}\n${typed}\n`;
    const { answered, folder, read } = await takeOut({
      "policies/rules.md": rules,
      "policies/guests.md": text,
    });
    expect(await read("policies/guests.md")).toBe(text);
    expect(aftermathOf(answered)?.linked.map(({ place }) => place)).toEqual([
      `policies/guests.md:${line}`,
    ]);
    expect(await listBroken(folder)).toEqual([`policies/guests.md:${line}`]);
  });

  it("stays with all that leads to it where any file cannot be written", async () => {
    const files = { "policies/rules.md": rules, ...others };
    for (let at = 1, isDone = false; !isDone; at += 1) {
      const folder = await createHome(files);
      const [placed] = listHomeMarks(await readIdentifiedHome(folder));
      const failing = failAtCall({
        under: folder,
        at,
        how: "ENOSPC",
        on: /^(?:write|rename|link)/,
      });
      const answered = await answerMark(folder, placed?.mark.key ?? "", notDone);
      await failing.restore();
      isDone = failing.readCount() < at;
      expect(answered.kind).toBe(isDone ? "answered" : "refused");
      const standing = Object.keys(files).map((file) => readFile(join(folder, file), "utf8"));
      const isUnchanged = (await Promise.all(standing)).join("") === Object.values(files).join("");
      expect({ at, isUnchanged }).toEqual({ at, isUnchanged: !isDone });
    }
  });
});
