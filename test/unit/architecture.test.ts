import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/** What each part of the code may import; a part may always import itself. */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  "src/safety": [],
  "src/content": ["src/safety"],
  "src/document-types": ["src/content"],
  "src/standards": ["src/document-types", "src/content"],
  "src/language": ["src/content"],
  "src/checks": [
    "src/safety",
    "src/standards",
    "src/language",
    "src/document-types",
    "src/content",
  ],
  "src/reports": ["src/document-types", "src/content"],
  "src/views": ["src/safety", "src/standards", "src/document-types", "src/content"],
  "src/visitors": ["src/safety", "src/content"],
  "src/eleventy": ["src/views", "src/visitors", "src/document-types", "src/content"],
  "src/search": ["src/views", "src/site", "src/content"],
  "src/leaks": [
    "src/safety",
    "src/standards",
    "src/views",
    "src/site",
    "src/document-types",
    "src/content",
  ],
  "src/publish": [
    "src/leaks",
    "src/visitors",
    "src/search",
    "src/eleventy",
    "src/checks",
    "src/document-types",
    "src/content",
  ],
  "src/preview": ["src/publish", "src/reports", "src/visitors", "src/content"],
  "src/functions": ["src/visitors"],
  "src/site": [],
  "src/browser": ["src/visitors"],
  "src/binder": [
    "src/browser",
    "src/eleventy",
    "src/views",
    "src/visitors",
    "src/document-types",
    "src/content",
  ],
};

function listSourceFiles(folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join("/"));
}

function listImports(file: string): readonly string[] {
  const text = readFileSync(join(projectFolder, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    relative(projectFolder, resolve(projectFolder, dirname(file), match[1] ?? ""))
      .split(sep)
      .join("/"),
  );
}

function findPart(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}

describe("the parts of the code", () => {
  const files = listSourceFiles("src");

  it("are all known to this test", () => {
    const parts = new Set(files.map(findPart));
    expect([...parts].filter((part) => !Object.hasOwn(allowedImports, part))).toEqual([]);
  });

  it("import in one direction only", () => {
    const wrong = files.flatMap((file) =>
      listImports(file)
        .filter((target) => findPart(target) !== findPart(file))
        .filter((target) => !allowedImports[findPart(file)]?.includes(findPart(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("never import a script, a test or the configuration", () => {
    const wrong = files.flatMap((file) =>
      listImports(file)
        .filter((target) => !target.startsWith("src/"))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("open what an operator wrote in one place alone", () => {
    const readers = ["content", "document-types", "standards", "language", "checks", "reports"];
    const opening = files.filter(
      (file) =>
        [...readers, "views"].includes(file.split("/")[1] ?? "") &&
        /["']node:fs/.test(readFileSync(join(projectFolder, file), "utf8")),
    );
    expect(opening.toSorted()).toEqual([
      "src/content/files/content-folder.ts",
      "src/standards/rules-in-force.ts", // reads the profiles that come with the program
    ]);
  });

  it("never make a path of where an operator's files lie, but to watch it and to keep off it", () => {
    const joining = files.filter((file) =>
      /\b(?:join|resolve)\([^;]*\bcontentFolder\b/.test(
        readFileSync(join(projectFolder, file), "utf8"),
      ),
    );
    expect(joining.toSorted()).toEqual([
      "src/preview/start-preview.ts", // names the preview's own folder after it
      "src/preview/watch-files.ts",
      "src/publish/output-folder.ts",
    ]);
  });

  it("are never reached by scripts through a test", () => {
    const wrong = listSourceFiles("scripts").flatMap((file) =>
      listImports(file)
        .filter((target) => !/^(?:src|scripts)\//.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});
