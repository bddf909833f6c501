import { execFileSync } from "node:child_process";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHome } from "../../../../src/content/read-home.ts";
import { createHome, homeYaml, onePixel } from "../../../support/create-home.ts";

const text = "---\ntitle: A\n---\n\n## B\n\nWords.\n";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is said of a home: every finding as `file rule severity`, with its words. */
async function readFindings(files: Files, change?: (folder: string) => Promise<unknown>) {
  const folder = await createHome(files);
  await change?.(folder);
  const home = await readHome(folder);
  return {
    documents: home.documents.map(({ file }) => file),
    facts: home.facts,
    findings: home.findings,
    said: home.findings.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`),
  };
}

describe("a file that is read", () => {
  it.each([
    "policies/pets.md",
    "policies/pets.MD",
    "policies/pets.markdown",
    "policies/Pets.Markdown",
    "policies/house/pets.md",
    "policies/🏠 House Rules (2026).md",
    "policies/v1.2/pets.md",
  ])("has no finding for its name: %s", async (file) => {
    const { documents, said } = await readFindings({ [file]: text });
    expect(documents).toEqual([file]);
    expect(said).toEqual([]);
  });
});

describe("a file that nothing reads", () => {
  it.each([
    ["pets", "not-text warning"],
    ["pets.txt", "not-text warning"],
    ["pets.md.txt", "not-text warning"],
    ["pets.md.docx", "not-text warning"],
    ["pets.md ", "not-text warning"],
    ["pets.md.", "not-text warning"],
    ["pets.docm", "not-text warning"],
    ["pets.odt", "not-text warning"],
    ["pets.gdoc", "not-text warning"],
    ["pets.pages", "not-text warning"],
    ["pets.rtf", "not-text warning"],
    ["pets.key", "not-text warning"],
    ["pets.csv", "not-text warning"],
    ["pets.json", "not-text warning"],
    ["pets.pdf", "not-text warning"],
    ["pets.html", "not-text warning"],
    ["pets.mdown", "not-text warning"],
    ["pets.mdx", "not-text warning"],
    ["pets.zip", "not-text warning"],
    ["pets.mp4", "not-text warning"],
    ["pets.xyz", "not-text warning"],
    [".pets.md", "not-text warning"],
    [".pets.md.icloud", "not-text warning"],
    ["pets.yaml", "misplaced warning"],
    ["house.yaml", "misplaced error"],
  ])("is named once: %s", async (name, expected) => {
    const { documents, said } = await readFindings({ [`policies/${name}`]: "x" });
    expect(documents).toEqual([]);
    expect(said).toEqual([`policies/${name} file/${expected}`]);
  });

  it("names the file that it was meant to be", async () => {
    const { findings } = await readFindings({ "policies/pets.md.docx": "x" });
    expect(findings[0]?.fix).toMatch(/ pets\.md\.$/);
    expect(findings[0]?.message).toContain(".docx");
  });

  it.each(["_data/pets.md", "_data/notes/pets.md", "pets.md"])(
    "is a document in the wrong place: %s",
    async (file) => {
      const { documents, said } = await readFindings({ [file]: text });
      expect(documents).toEqual([]);
      expect(said).toEqual([`${file} file/misplaced warning`]);
    },
  );

  it("is told of no leftovers of systems and editors, no notes and no program's files", async () => {
    const leftovers = [
      ...[".DS_Store", "._pets.md", ".gitkeep", "Thumbs.db", "desktop.ini", "~$pets.docx"],
      ...["pets.md.orig", "pets.md~", "#pets.md#", ".#pets.md", ".pets.md.swp", "4913"],
      ...["README.md", "readme.txt", "README", ".~lock.pets.odt#", "Icon\r"],
    ];
    const files = Object.fromEntries(leftovers.map((name) => [`policies/${name}`, "x"]));
    const program = [
      "README.md",
      "CHANGELOG.md",
      "package.json",
      "docs/a.md",
      "src/a.ts",
      "dist/a",
    ];
    const { said } = await readFindings({
      ...files,
      ...Object.fromEntries(program.map((name) => [name, "# Notes\n"])),
      "_data/README.md": "x",
      "_data/house.example.yaml": "address: 1 Example Street\n",
    });
    expect(said).toEqual([]);
  });

  it("is read after all where a note begins as documents do", async () => {
    const { documents } = await readFindings({ "policies/README.md": text });
    expect(documents).toEqual(["policies/README.md"]);
  });
});

describe("a folder that nothing reads", () => {
  it.each([
    ["policy", "policies"],
    ["Policies", "policies"],
    ["polices", "policies"],
    ["policies ", "policies"],
    ["neighbours", "neighbors"],
    ["Neighbors", "neighbors"],
    ["neighbor", "neighbors"],
    ["data", "_data"],
    ["_Data", "_data"],
  ])("is an error where the right one is not there: %s", async (name, meant) => {
    const { findings, said } = await readFindings({ [`${meant}/a.txt`]: "x" }, async (folder) => {
      await rename(join(folder, meant), join(folder, "moved"));
      await rename(join(folder, "moved"), join(folder, name));
    });
    expect(said).toEqual([`${name} file/misnamed error`]);
    expect(findings[0]?.fix).toContain(` ${meant}`);
  });

  it("is a doubt where the right one is there", async () => {
    const { said } = await readFindings({ "policies/a.md": text, "policy/b.md": text });
    expect(said).toEqual(["policy file/misnamed warning"]);
  });

  it("is told when it is empty, but not where git keeps it", async () => {
    const { said } = await readFindings(
      { "policies/a.md": text, "neighbors/.gitkeep": "" },
      (folder) =>
        Promise.all([
          mkdir(join(folder, "policies", "old")),
          mkdir(join(folder, "policies", "kept")).then(() =>
            writeFile(join(folder, "policies", "kept", ".gitkeep"), ""),
          ),
        ]),
    );
    expect(said).toEqual(["policies/old file/empty-folder info"]);
  });

  it("is one finding where a program fills it, or a Mac shows it as one file", async () => {
    const { said } = await readFindings({
      "policies/node_modules/a/a.md": text,
      "policies/Rules.pages/Index/a.md": text,
    });
    expect(said).toEqual([
      "policies/Rules.pages file/not-text warning",
      "policies/node_modules file/not-text warning",
    ]);
  });
});

describe("two files that mean one", () => {
  it.each([
    ["policies/grievance-policy.md", "policies/Grievance-Policy.markdown"],
    ["policies/pets.md", "policies/pets.markdown"],
    ["policies/old/pets.md", "policies/Old/pets.md"],
  ])("is an error that names both: %s and %s", async (kept, other) => {
    const { documents, findings, said } = await readFindings({ [kept]: text, [other]: text });
    expect(documents).toEqual([kept]);
    expect(said).toEqual([`${other} file/twice error`]);
    expect(findings[0]?.message).toContain(kept);
  });

  it("is an error for accents stored in two ways", async () => {
    const files = { "policies/caf\u00E9.md": text, "policies/cafe\u0301.md": text };
    const { said } = await readFindings(files);
    expect(said).toEqual(["policies/caf\u00E9.md file/twice error"]);
  });

  it("is a doubt for pictures that a Mac or Windows would take for one", async () => {
    const files = { "policies/porch.png": onePixel, "policies/Porch.PNG": onePixel };
    expect((await readFindings(files)).said).toEqual(["policies/Porch.PNG file/twice warning"]);
  });

  it("names home.yml beside home.yaml, and reads the other", async () => {
    const files = { "_data/home.yml": homeYaml.replace("Harbor House\n", "Other House\n") };
    const { facts, findings, said } = await readFindings(files);
    expect(said).toEqual(["_data/home.yml file/twice error"]);
    expect(findings[0]?.message).toContain("_data/home.yaml");
    expect(facts.home?.name.shown).toBe("Harbor House");
  });
});

describe("the home's facts under another name", () => {
  const rightName = "home.yaml";
  it.each([
    "Home.yaml",
    "HOME.YML",
    "home .yaml",
    "home.yaml.txt",
    "home.yml.txt",
    "home.yaml.docx",
    "home.yaml ",
    "home (1).yaml",
    "home copy.yaml",
    "Copy of home.yaml",
    "home",
    "home.txt",
    "home.json",
    "home.md",
  ])(
    "are what the only finding is about, and no copy from the sample is asked for: %s",
    async (name) => {
      const { findings, said } = await readFindings({}, (folder) =>
        rename(join(folder, "_data", rightName), join(folder, "_data", name)),
      );
      expect(said).toEqual([`_data/${name} file/misnamed error`]);
      expect(findings[0]?.fix).toContain("home.yaml");
    },
  );

  it.each([
    ["UTF-16", Buffer.from(`\uFEFF${homeYaml}`, "utf16le"), "not-utf8"],
    ["UTF-16 without a mark", Buffer.from(homeYaml, "utf16le"), "not-utf8"],
    ["a Word document", Buffer.from("PK\u0003\u0004word/document.xml\0", "latin1"), "not-text"],
    ["too large", `# ${"x".repeat(1024 * 1024)}`, "too-large"],
  ])("are what the only finding is about where they are %s", async (_what, bytes, rule) => {
    const { said } = await readFindings({ "_data/home.yaml": bytes });
    expect(said).toEqual([`_data/home.yaml file/${rule} error`]);
  });

  it.each(["home.yaml", "policies/home.yaml"])("are misplaced: %s", async (place) => {
    const { said } = await readFindings({ "policies/a.md": text }, (folder) =>
      rename(join(folder, "_data", rightName), join(folder, place)),
    );
    expect(said).toEqual([`${place} file/misplaced error`]);
  });

  it("are a link, or their folder is one", async () => {
    const toFile = await readFindings({}, async (folder) => {
      await rename(join(folder, "_data", rightName), join(folder, "elsewhere.yaml"));
      await symlink("../elsewhere.yaml", join(folder, "_data", rightName));
    });
    expect(toFile.said).toEqual(["_data/home.yaml file/symlink error"]);
    const toFolder = await readFindings({}, async (folder) => {
      await rename(join(folder, "_data"), join(folder, "elsewhere"));
      await symlink("elsewhere", join(folder, "_data"));
    });
    expect(toFolder.said).toEqual(["_data file/symlink error"]);
  });

  it("are asked for where there is nothing of the kind", async () => {
    const { said } = await readFindings({}, (folder) => rm(join(folder, "_data", rightName)));
    expect(said).toEqual(["_data/home.yaml file/missing-data error"]);
  });

  it("have a copy beside them that is told, of the house's as an error", async () => {
    const { said } = await readFindings({
      "_data/home (1).yaml": homeYaml,
      "_data/home.yaml.txt": homeYaml,
      "_data/house.yaml": "",
      "_data/house copy.yaml": "",
    });
    expect(said.filter((line) => !line.includes("facts/invalid"))).toEqual([
      "_data/home (1).yaml file/looks-like-copy warning",
      "_data/home.yaml.txt file/not-text warning",
      "_data/house copy.yaml file/looks-like-copy error",
    ]);
  });
});

describe("the next version of a document", () => {
  it.each(["guests.next.next.md", "guests-next.md", "guests_next.md", "Guests next.md"])(
    "is told under a name that would publish it at once: %s",
    async (name) => {
      const beside = name.startsWith("G") ? "Guests.md" : "guests.md";
      const { said } = await readFindings({
        [`policies/${beside}`]: text,
        [`policies/${name}`]: text,
      });
      expect(said).toEqual([`policies/${name} file/misnamed error`]);
    },
  );

  it("is neither told under its own name, nor taken for one where it follows nothing", async () => {
    const { said } = await readFindings({
      "policies/guests.md": text,
      "policies/guests.next.md": text,
      "policies/what-comes-next.md": text,
    });
    expect(said).toEqual([]);
  });
});

describe("what is no plain file", () => {
  it("is refused at every level, and what is beside it is read", async () => {
    const { documents, said } = await readFindings({ "policies/a.md": text }, async (folder) => {
      await symlink("/etc", join(folder, "neighbors"));
      await symlink("/etc/passwd", join(folder, "policies", "b.md"));
      await symlink("a.md", join(folder, "policies", "c.png"));
      await symlink(".", join(folder, "policies", "loop"));
      execFileSync("mkfifo", [
        join(folder, "policies", "pipe.md"),
        join(folder, "_data", "pipe.yaml"),
      ]);
    });
    expect(documents).toEqual(["policies/a.md"]);
    expect(said.toSorted()).toEqual([
      "_data/pipe.yaml file/unreadable error",
      "neighbors file/symlink error",
      "policies/b.md file/symlink error",
      "policies/c.png file/symlink error",
      "policies/loop file/symlink error",
      "policies/pipe.md file/unreadable error",
    ]);
  });

  it("is told where one of the three folders is a file", async () => {
    const { said } = await readFindings({ policies: "x" });
    expect(said).toEqual(["policies file/unreadable error"]);
  });

  it("has a name that cannot be used, or not everywhere", async () => {
    const { documents, said } = await readFindings({
      "policies/a\nb.md": text,
      "policies/a\\b.md": text,
      "policies/a\u202Eb.md": text,
      "policies/why?.md": text,
      "policies/con.md": text,
      "policies/old./a.md": text,
    });
    expect(documents).toEqual(["policies/con.md", "policies/old./a.md", "policies/why?.md"]);
    expect(said.toSorted()).toEqual([
      "policies/a\nb.md file/name error",
      "policies/a\\b.md file/name error",
      "policies/a\u202Eb.md file/name error",
      "policies/con.md file/name warning",
      "policies/old. file/name warning",
      "policies/why?.md file/name warning",
    ]);
  });

  it("is a name of bytes that are no letters", async () => {
    const { said } = await readFindings({}, (folder) =>
      writeFile(
        Buffer.concat([Buffer.from(`${folder}/_data/a`), Buffer.of(0xff, 0x2e, 0x6d, 0x64)]),
        "x",
      ),
    );
    expect(said).toEqual(["_data/a\uFFFD.md file/name error"]);
  });
});
