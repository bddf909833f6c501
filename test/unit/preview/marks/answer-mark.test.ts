import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import {
  answerMark,
  listHomeMarks,
  type MarkAnswer,
} from "../../../../src/preview/marks/answer-mark.ts";
import { createHome, homeYaml } from "../../../support/create-home.ts";

const isTrue: MarkAnswer = { kind: "true" };
const notDone = (reason = ""): MarkAnswer => ({ kind: "notDone", reason });

const standard = "standard: narr-3.0\nlevel: II\n";

async function createMarkedHome(policy: string, name = "house-rules") {
  const file = `policies/${name}.md`;
  const home = await createHome({
    "_data/home.yaml": homeYaml,
    "_data/standard.yaml": standard,
    [file]: policy,
  });
  const marks = listHomeMarks(await readIdentifiedHome(home));
  return {
    marks,
    key: marks[0]?.mark.key ?? "",
    home,
    readPolicy: () => readFile(join(home, file), "utf8"),
    readStandard: () => readFile(join(home, "_data", "standard.yaml"), "utf8"),
  };
}

const front = "---\ntitle: House rules\nsummary: How we live.\naudience: residents\n---\n";

describe("“True of us”", () => {
  it.each([
    ["\n", `${front}\n## Pets\n\n> [!READ] No pets?\n\nNo pets.   \n\ttab\n`],
    ["\r\n", `${front}\n## Pets\n\n> [!READ] No pets?\n\nNo pets.\n`],
    ["\n", `\uFEFF${front}\n> [!READ] No pets?\n## Pets\n\nNo pets.`],
    ["\n", `${front}\n## Pets\n\nNo pets.\n> [!READ] No pets?`],
  ])(
    "takes out the one line, with line ends like %j, and touches nothing else",
    async (end, typed) => {
      const text = typed.replaceAll("\n", end);
      const { home, key, readPolicy } = await createMarkedHome(text);
      expect(await answerMark(home, key, isTrue)).toEqual({ kind: "answered" });
      const expected = text.includes(`?${end}`)
        ? text.replace(`> [!READ] No pets?${end}`, "")
        : text.replace(`${end}> [!READ] No pets?`, "");
      expect(await readPolicy()).toBe(expected);
    },
  );

  it("takes out one of two lines that ask the same", async () => {
    const text = `${front}\n> [!READ] Is it?\n\nOne.\n\n> [!READ] Is it?\n\nTwo.\n`;
    const { home, key, readPolicy } = await createMarkedHome(text);
    await answerMark(home, key, isTrue);
    expect(await readPolicy()).toBe(`${front}\n\nOne.\n\n> [!READ] Is it?\n\nTwo.\n`);
    // A second press of the same button is no answer to the other line.
    expect(await answerMark(home, key, isTrue)).toEqual({ kind: "gone" });
    expect(await readPolicy()).toContain("> [!READ] Is it?\n\nTwo.");
  });

  it("takes out neither of two lines that nothing tells apart", async () => {
    const text = `${front}\n> [!READ] Is it?\n> [!READ] Is it?\n\nOne.\n`;
    const { home, key, readPolicy } = await createMarkedHome(text);
    expect(await answerMark(home, key, isTrue)).toMatchObject({ kind: "refused" });
    expect(await readPolicy()).toBe(text);
  });

  it("changes nothing where the line is gone", async () => {
    const text = `${front}\n> [!READ] Is it?\n\nOne.\n`;
    const { home, key, readPolicy } = await createMarkedHome(text);
    await answerMark(home, key, isTrue);
    const before = await readPolicy();
    expect(await answerMark(home, key, isTrue)).toEqual({ kind: "gone" });
    expect(await readPolicy()).toBe(before);
  });
});

describe("“We don’t do this”", () => {
  it("takes out a section of the home's own, with what lies inside it and no more", async () => {
    const text = `${front}\nBefore.\n\n## Pets\n\n> [!READ] Pets?\n\nTwo.\n\n### Cats\n\nOne.\n\n## Plants\n\nMany.\n`;
    const { home, key, readPolicy } = await createMarkedHome(text);
    expect(await answerMark(home, key, notDone())).toEqual({ kind: "answered" });
    expect(await readPolicy()).toBe(`${front}\nBefore.\n\n## Plants\n\nMany.\n`);
  });

  it("takes out the section whose button it was, of two whose lines ask the same", async () => {
    const text = `${front}\n## Pets\n\n> [!READ] Is it?\n\nTwo.\n\n## Plants\n\n> [!READ] Is it?\n\nMany.\n`;
    const { home, marks, readPolicy } = await createMarkedHome(text);
    expect(await answerMark(home, marks[1]?.mark.key ?? "", notDone())).toEqual({
      kind: "answered",
    });
    expect(await readPolicy()).toBe(`${front}\n## Pets\n\n> [!READ] Is it?\n\nTwo.\n`);
  });

  it.each([
    [
      "before the first heading",
      `${front}\n> [!READ] Is it?\n\nText.\n\n## Pets\n\nTwo.\n`,
      "house-rules",
    ],
    [
      "above a section that reviewers look for",
      "---\ntitle: Grievances\nsummary: Concerns.\n---\n\n## Our ways\n\n> [!READ] Is it?\n\nText.\n\n### How to file\n\nIn the box.\n",
      "grievance-policy",
    ],
    [
      "above a list whose entries are sections",
      "---\ntitle: Rules\nsummary: Rules.\n---\n\n## All our rules\n\n> [!READ] Is it?\n\n- Smoking: only on the back patio, day and night.\n- Parking: in our own driveway, in front of our own house.\n- Quiet hours: from 10 pm to 7 am, every day of the week.\n- Trash: goes out on Monday after 6 pm, and comes in on Tuesday.\n- Visitors: between 9 am and 9 pm, signed in by name.\n",
      "good-neighbor-policy",
    ],
  ])("takes out nothing for a line %s", async (_, text, name) => {
    const { home, key, readPolicy } = await createMarkedHome(text, name);
    expect(await answerMark(home, key, notDone("We do not."))).toMatchObject({ kind: "refused" });
    expect(await readPolicy()).toBe(text);
  });

  const grievances = `---\ntitle: Grievance policy\nsummary: How to raise a concern.\n---\n\n## How to file\n\n> [!READ] A box?\n\nIn the box.\n\n## No retaliation\n\nNobody gets back at you.\n`;

  it("asks for a reason where reviewers look for the section, and changes nothing without", async () => {
    const { home, key, readPolicy, readStandard } = await createMarkedHome(
      grievances,
      "grievance-policy",
    );
    expect(await answerMark(home, key, notDone("  "))).toEqual({ kind: "needsReason" });
    expect([await readPolicy(), await readStandard()]).toEqual([grievances, standard]);
  });

  it("sets such a section aside with the reason", async () => {
    const { home, key, readPolicy, readStandard } = await createMarkedHome(
      grievances,
      "grievance-policy",
    );
    expect(await answerMark(home, key, notDone("We talk."))).toEqual({ kind: "answered" });
    expect(await readPolicy()).not.toMatch(/How to file|In the box/);
    expect(await readPolicy()).toContain("## No retaliation\n\nNobody gets back at you.\n");
    const { facts } = await readIdentifiedHome(home);
    expect(
      facts.standard?.setAside.map(({ document, section, reason }) => [
        document.shown,
        section.shown,
        reason.shown,
      ]),
    ).toEqual([["grievance-policy", "how-to-file", "We talk."]]);
    expect(await readStandard()).toMatch(/^standard: narr-3\.0\nlevel: II\n/);
  });

  it("changes neither file where the list of sections set aside cannot take it", async () => {
    const home = await createHome({
      "_data/home.yaml": homeYaml,
      "policies/grievance-policy.md": grievances,
    });
    const key = listHomeMarks(await readIdentifiedHome(home))[0]?.mark.key ?? "";
    expect(await answerMark(home, key, notDone("We talk."))).toMatchObject({ kind: "refused" });
    expect(await readFile(join(home, "policies/grievance-policy.md"), "utf8")).toBe(grievances);
  });
});
