import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import type { Edit } from "../../../src/findings/edit.ts";
import { replaceText } from "../../../src/findings/edit.ts";
import { applyUpgrade } from "../../../src/upgrade/apply-upgrade.ts";
import type { Migration } from "../../../src/upgrade/migration.ts";
import { migrations } from "../../../src/upgrade/migrations.ts";
import { planUpgrade, type UpgradePlan } from "../../../src/upgrade/plan-upgrade.ts";
import { page, policy, today } from "../../support/check-files.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";
import { makeMigration, renamedKey, replaceEverywhere } from "../../support/made-up-migrations.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const conditions = { today, isProduction: false };

async function plan(files: Files, ...list: readonly Migration[]): Promise<UpgradePlan> {
  return planUpgrade(openContentFolder(await createHome(files)), list, conditions);
}

const read = (bytes: Uint8Array | undefined) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

function afterwards({ files }: UpgradePlan): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ file, after }) => [file, read(after)]));
}

/** A home that calls the manager's phone by the name it once had. */
const oldHome = {
  "_data/home.yaml": homeYaml.replace("  phone: 602-555-0134\n", "  mobile: 602-555-0134\n"),
  "policies/a.md": policy("Call {{ home.manager.mobile }} at home.\n\n## Guests\n\nAsk first."),
  "neighbors/b.md": page("Or text {{home.manager.mobile}}, day or night."),
};

describe("an upgrade", () => {
  it("renames a key and whatever refers to it, in all files together", async () => {
    const planned = await plan(oldHome, renamedKey);
    expect(afterwards(planned)).toEqual({
      "_data/home.yaml": homeYaml,
      "policies/a.md": oldHome["policies/a.md"].replace("manager.mobile", "manager.phone"),
      "neighbors/b.md": oldHome["neighbors/b.md"].replace("manager.mobile", "manager.phone"),
    });
    expect(planned.left).toEqual([]);
    expect(planned.standing.findings.some(({ rule }) => rule === "fact/unknown")).toBe(true);
    expect(planned.upgraded.findings.some(({ rule }) => rule === "fact/unknown")).toBe(false);
  });

  it("changes nothing when it is done again, nor in a home that is new", async () => {
    const upgraded = { ...oldHome, ...afterwards(await plan(oldHome, renamedKey)) };
    const again = await plan(upgraded, renamedKey, ...migrations);
    expect([again.files, again.left, again.migrations]).toEqual([[], [], []]);
  });

  it("keeps bytes that it does not change: line ends, a byte-order mark, a missing last one", async () => {
    const text = oldHome["policies/a.md"].replaceAll("\n", "\r\n").trimEnd();
    const files = { ...oldHome, "policies/a.md": `\uFEFF${text}` };
    expect(afterwards(await plan(files, renamedKey))["policies/a.md"]).toBe(
      `\uFEFF${text.replace("manager.mobile", "manager.phone")}`,
    );
  });

  it("renames an id where it stands and where links lead to it", async () => {
    const files = {
      "policies/a.md": policy('## Guests {#visitors words="friends"}\n\nAsk first.'),
      "neighbors/b.md": page("See [how guests come](../policies/a.md#visitors)."),
    };
    const renamedId = makeMigration((home) => [
      ...replaceEverywhere(home, "{#visitors", "{#callers"),
      ...replaceEverywhere(home, "a.md#visitors", "a.md#callers"),
    ]);
    const texts = afterwards(await plan(files, renamedId));
    expect(texts["policies/a.md"]).toContain('{#callers words="friends"}');
    expect(texts["neighbors/b.md"]).toContain("a.md#callers)");
  });

  it("notes an old address in front matter", async () => {
    const files = { "policies/a.md": policy("Ask first.") };
    const noted = makeMigration(({ documents }) =>
      documents
        .filter(({ frontMatter }) => (frontMatter.formerly ?? []).length === 0)
        .map(({ file }) =>
          replaceText({ file, line: 1, column: 1 }, "---", "---\nformerly:\n  - /residents/old/"),
        ),
    );
    const planned = await plan(files, noted);
    expect(afterwards(planned)["policies/a.md"]).toMatch(
      /^---\nformerly:\n {2}- \/residents\/old\/\n/,
    );
    expect(planned.upgraded.home.documents[0]?.frontMatter.formerly).toEqual(["/residents/old/"]);
  });
});

/** A made-up migration that goes too far, in one of a home's files. */
async function tryTooMuch(files: Files, edit: Edit): Promise<UpgradePlan> {
  return plan(
    files,
    makeMigration(() => [edit]),
  );
}

describe("no upgrade, whatever its migration asks for,", () => {
  const text = policy("Guests are welcome.\n\n## Night staff {audience=residents}\n\nThey walk.");
  const file = "policies/a.md";
  const at = (typed: string) => {
    const before = text.slice(0, text.indexOf(typed)).split("\n");
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };

  it.each([
    ["a word of a text", "welcome", "forbidden"],
    ["a title", "title: Guests", "title: Visitors and friends"],
    ["who reads a section", "audience=residents", "audience=public"],
    ["a heading", "## Night staff", "## Night people"],
  ])("changes %s", async (_what, typed, replacement) => {
    const files = { [file]: text.replace(/^title: .*$/m, "title: Guests of ours") };
    const { files: changed, left } = await tryTooMuch(
      files,
      replaceText(at(typed.replace("title: Guests", "title: ")), typed, replacement),
    );
    expect(changed).toEqual([]);
    expect(left).toHaveLength(1);
  });

  it("changes a note in the facts, or a value of several words", async () => {
    const yaml = `# Call before you publish.\n${homeYaml}`;
    for (const [typed, replacement] of [
      ["# Call", "# Ask"],
      ["Every day, 8 am", "Each day, 8 am"],
    ] as const) {
      const changing = makeMigration((home) => replaceEverywhere(home, typed, replacement));
      const { files: changed, left } = await plan({ "_data/home.yaml": yaml }, changing);
      expect([changed, left.length]).toEqual([[], 1]);
    }
  });

  it("opens the residents' pages or touches the house's own facts", async () => {
    const opening = makeMigration((home) =>
      replaceEverywhere(home, "access: code", "access: open"),
    );
    expect((await plan({}, opening)).files).toEqual([]);
    const house = "address: 12 Elm Street\nnaloxone: In the kitchen\n";
    const renaming = makeMigration((home) =>
      replaceEverywhere(home, "naloxone:", "naloxonePlace:"),
    );
    const planned = await plan({ "_data/house.yaml": house }, renaming);
    expect([planned.files, planned.left.length]).toEqual([[], 1]);
  });

  it("touches a text while it is in doubt who may read it", async () => {
    const doubtful = policy("## A\n\naudience=residents\n\n## B\n\nCall {{ home.old }}.");
    const renaming = makeMigration((home) => replaceEverywhere(home, "home.old", "home.name"));
    const planned = await plan({ [file]: doubtful }, renaming);
    expect([planned.files, planned.left.length]).toEqual([[], 1]);
  });

  it("makes half of a step: where one file cannot be changed, none is", async () => {
    const half = makeMigration((home) => [
      ...replaceEverywhere(home, "  mobile:", "  phone:", (one) => one === "_data/home.yaml"),
      replaceText({ file: "policies/a.md", line: 999, column: 1 }, "mobile", "phone"),
    ]);
    const planned = await plan(oldHome, half);
    expect([planned.files, planned.left.length]).toEqual([[], 1]);
  });

  it("brings an error that was not there", async () => {
    const renaming = makeMigration((home) => replaceEverywhere(home, "area:", "region:"));
    const planned = await plan({}, renaming);
    expect([planned.files, planned.left.length]).toEqual([[], 1]);
  });
});

describe("what was agreed to", () => {
  async function prepare() {
    const root = await createHome(oldHome);
    const folder = openContentFolder(root);
    return { root, folder, planned: await planUpgrade(folder, [renamedKey], conditions) };
  }

  it("is written, and nothing before that", async () => {
    const { root, folder, planned } = await prepare();
    expect(await readFile(join(root, "policies/a.md"), "utf8")).toBe(oldHome["policies/a.md"]);
    expect(applyUpgrade(folder, planned.files).written.toSorted()).toEqual([
      "_data/home.yaml",
      "neighbors/b.md",
      "policies/a.md",
    ]);
    expect(await readFile(join(root, "policies/a.md"), "utf8")).toContain("manager.phone");
  });

  it("is not written at all where somebody saved one of the files meanwhile", async () => {
    const { root, folder, planned } = await prepare();
    await writeFile(join(root, "neighbors/b.md"), "Mine.\n");
    expect(applyUpgrade(folder, planned.files)).toEqual({
      written: [],
      left: [{ file: "neighbors/b.md", kind: "changed" }],
    });
    expect(await readFile(join(root, "neighbors/b.md"), "utf8")).toBe("Mine.\n");
    expect(await readFile(join(root, "_data/home.yaml"), "utf8")).toBe(oldHome["_data/home.yaml"]);
  });
});
