import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHome } from "../../../src/content/read-home.ts";
import { createHome } from "../../support/create-home.ts";

const text = "---\ntitle: A\n---\n\n## B\n\nCall {{ home.manager.phone }}.\n";

describe("reading a home", () => {
  it("reads the same document with any line ends", async () => {
    const folder = await createHome({
      "policies/a.md": text,
      "policies/b.md": text.replaceAll("\n", "\r\n"),
      "policies/c.md": `\uFEFF${text.replaceAll("\n", "\r")}`,
    });
    const { documents, findings } = await readHome(folder);
    expect(findings).toEqual([]);
    const passages = documents.map(({ sections }) => sections[0]?.passage.text);
    expect(passages).toEqual(Array(3).fill("Call (602) 555-0134."));
    expect(documents.map(({ sections }) => sections[0]?.place.line)).toEqual([5, 5, 5]);
  });

  it("refuses links to other places, and reads what is beside them", async () => {
    const folder = await createHome({ "policies/a.md": text });
    await symlink("/etc/passwd", join(folder, "policies", "passwd.md"));
    await symlink(".", join(folder, "policies", "loop"));
    const { documents, findings } = await readHome(folder);
    expect(documents.map(({ file }) => file)).toEqual(["policies/a.md"]);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "policies/loop file/symlink",
      "policies/passwd.md file/symlink",
    ]);
  });

  it("says that a folder has a document's name", async () => {
    const folder = await createHome({ "policies/a.md": text });
    await mkdir(join(folder, "policies", "x.md"));
    const { documents, findings } = await readHome(folder);
    expect(documents).toHaveLength(1);
    expect(findings).toMatchObject([{ file: "policies/x.md", rule: "file/unreadable", line: 1 }]);
  });

  it("says that a file may not be read, and reads the others", async ({ skip }) => {
    const folder = await createHome({ "policies/a.md": text, "policies/b.md": text });
    const closed = join(folder, "policies", "b.md");
    await chmod(closed, 0o000);
    const isRoot = await readFile(closed).then(
      () => true,
      () => false,
    );
    if (isRoot) skip();
    const { documents, findings } = await readHome(folder);
    expect(documents).toHaveLength(1);
    expect(findings).toMatchObject([{ file: "policies/b.md", rule: "file/unreadable" }]);
  });

  it("passes over what systems and editors leave, and names copies", async () => {
    const folder = await createHome({
      "policies/.DS_Store": "x",
      "policies/~$a.md": "x",
      "policies/a.md.orig": "x",
      "policies/a.md": text,
      "policies/a (1).md": text,
    });
    const { documents, findings } = await readHome(folder);
    expect(documents).toHaveLength(2);
    expect(findings).toMatchObject([{ file: "policies/a (1).md", rule: "file/looks-like-copy" }]);
  });

  it("says of Word files, PDFs and renamed files that nothing reads them", async () => {
    const folder = await createHome({
      "policies/a.md": text,
      "policies/Guests.docx": "PK",
      "policies/rules.pdf": "%PDF",
      "policies/pets.md.txt": text,
      "policies/porch.jpg": "x",
    });
    const { documents, findings } = await readHome(folder);
    expect(documents).toHaveLength(1);
    expect(findings.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)).toEqual([
      "policies/Guests.docx file/not-text warning",
      "policies/pets.md.txt file/not-text warning",
      "policies/rules.pdf file/not-text warning",
    ]);
    expect(findings[1]?.fix).toMatch(/ pets\.md\.$/);
  });

  it("names the line of marks that git left", async () => {
    const body = "<<<<<<< HEAD\nTen.\n=======\nNine.\n>>>>>>> other\n";
    const folder = await createHome({ "policies/a.md": `${text}\n${body}` });
    const { findings } = await readHome(folder);
    expect(findings).toMatchObject([{ rule: "file/conflict-marker", line: 9 }]);
  });

  it("finds the line of what stands in a table", async () => {
    const table = "| a | b |\n|---|---|\n| c | {{ home.name }} |\n| d | <b>x</b> |\n";
    const folder = await createHome({ "policies/a.md": `---\ntitle: A\n---\n\n${table}` });
    const { documents, findings } = await readHome(folder);
    expect(documents[0]?.introduction.factReferences).toMatchObject([
      { path: "home.name", place: { line: 7, column: 7 } },
    ]);
    expect(findings).toMatchObject([{ rule: "html/raw", line: 8, column: 7 }]);
  });

  it("names the file in _data that a misspelt one was meant to be", async () => {
    const folder = await createHome({ "_data/hom.yaml": "a: b\n" });
    const { findings } = await readHome(folder);
    expect(findings).toMatchObject([{ file: "_data/hom.yaml", rule: "file/unknown-data" }]);
    expect(findings[0]?.fix).toContain("home.yaml");
  });

  it("asks for the home's facts when there are none", async () => {
    const folder = await createHome({});
    await writeFile(join(folder, "_data", "home.yaml"), "");
    const { findings } = await readHome(folder);
    expect(findings.every(({ rule, line }) => rule === "facts/invalid" && line === 1)).toBe(true);
    expect(findings.map(({ message }) => message).join()).toMatch(/“manager”.*\bmissing\b/);
  });
});
