import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findPart, listImports } from "../../scripts/tables/list-imports.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/** What each part of the code may import; a part may always import itself. */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  "src/package-folder.ts": [], // which says to all others where the program lies
  "src/text": [],
  "src/locales": [],
  "src/safety": ["src/locales"],
  "src/findings": ["src/text"],
  "src/content": ["src/locales", "src/findings", "src/text", "src/safety"],
  "src/documents/types": ["src/content"],
  "src/locales/documents": ["src/documents/types", "src/locales"],
  "src/reminders": ["src/locales", "src/content", "src/text"],
  "src/documents": [
    "src/reminders",
    "src/safety",
    "src/documents/types",
    "src/locales/documents",
    "src/locales",
    "src/theme",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/claims": [
    "src/locales/documents",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/standards": ["src/documents", "src/content", "src/findings", "src/text"],
  "src/rules": [
    "src/reminders",
    "src/face",
    "src/claims",
    "src/locales",
    "src/safety",
    "src/standards",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/next-steps": [
    "src/reminders",
    "src/locales",
    "src/rules",
    "src/pages",
    "src/standards",
    "src/documents",
    "src/content",
    "src/findings",
  ],
  "src/face": ["src/locales"],
  "src/pages": [
    "src/face",
    "src/locales",
    "src/safety",
    "src/standards",
    "src/documents",
    "src/content",
    "src/text",
    "src/theme",
  ],
  "src/theme": ["src/locales", "src/safety", "src/content", "src/text"],
  "src/search": ["src/locales", "src/pages", "src/theme", "src/content", "src/text"],
  "src/server": [
    "src/reminders",
    "src/locales",
    "src/theme",
    "src/safety",
    "src/content",
    "src/text",
  ],
  "src/hosts": ["src/build/output", "src/server", "src/findings"],
  "src/build/eleventy": [
    "src/face",
    "src/locales",
    "src/theme",
    "src/pages",
    "src/server",
    "src/documents",
    "src/content",
    "src/text",
  ],
  "src/build/leaks": [
    "src/locales",
    "src/build/eleventy",
    "src/build/output",
    "src/server",
    "src/safety",
    "src/standards",
    "src/pages",
    "src/theme",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/build/output": ["src/content", "src/findings", "src/text"],
  "src/web-editor": ["src/documents", "src/content"],
  "src/build/pipeline": [
    "src/hosts",
    "src/web-editor",
    "src/build/eleventy",
    "src/build/leaks",
    "src/build/output",
    "src/server",
    "src/search",
    "src/rules",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/preview": [
    "src/reminders",
    "src/next-steps",
    "src/hosts",
    "src/locales",
    "src/theme",
    "src/build/eleventy",
    "src/rules",
    "src/documents",
    "src/build/pipeline",
    "src/build/leaks",
    "src/build/output",
    "src/findings",
    "src/server",
    "src/content",
    "src/text",
  ],
  "src/binder": [
    "src/locales",
    "src/build/output",
    "src/theme",
    "src/build/eleventy",
    "src/pages",
    "src/server",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/starter": ["src/setup", "src/build/output", "src/content", "src/findings", "src/text"],
  "src/drafts": ["src/setup", "src/documents", "src/locales", "src/content", "src/text"],
  "src/schemas": ["src/setup", "src/standards", "src/documents", "src/locales", "src/content"],
  "src/setup": [
    "src/locales",
    "src/standards",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/api": [
    "src/build/pipeline",
    "src/build/leaks",
    "src/rules",
    "src/pages",
    "src/standards",
    "src/documents",
    "src/content",
    "src/findings",
  ],
  "src/doctor": ["src/server", "src/documents", "src/content"],
  "src/upgrade": [
    "src/starter",
    "src/rules",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/import": [
    "src/locales",
    "src/rules",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
  "src/cli": [
    "src/drafts",
    "src/web-editor",
    "src/next-steps",
    "src/import",
    "src/setup",
    "src/hosts",
    "src/doctor",
    "src/locales",
    "src/starter",
    "src/upgrade",
    "src/preview",
    "src/binder",
    "src/build/pipeline",
    "src/build/leaks",
    "src/build/output",
    "src/rules",
    "src/pages",
    "src/server",
    "src/standards",
    "src/documents",
    "src/content",
    "src/findings",
    "src/text",
  ],
};

describe("the parts of the code", () => {
  const imports = listImports(projectFolder, "src");
  const files = [...imports.keys()];

  it("are all known to this test", () => {
    const parts = new Set(files.map(findPart));
    expect([...parts].filter((part) => !Object.hasOwn(allowedImports, part))).toEqual([]);
  });

  it("import in one direction only", () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => findPart(target) !== findPart(file))
        .filter((target) => findPart(target) !== "src/package-folder.ts")
        .filter((target) => !allowedImports[findPart(file)]?.includes(findPart(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("import in no circle", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (way.includes(file) || done.has(file)) return;
      for (const target of imports.get(file) ?? []) follow(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  it("never import a script, a test or the configuration", () => {
    const wrong = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => !target.startsWith("src/"))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("open what an operator wrote in one place alone", () => {
    const readers = ["content", "documents", "standards", "rules", "findings", "text"];
    const opening = files.filter(
      (file) =>
        [...readers, "pages"].includes(file.split("/")[1] ?? "") &&
        /["']node:fs/.test(readFileSync(join(projectFolder, file), "utf8")),
    );
    expect(opening.toSorted()).toEqual([
      "src/content/files/content-folder.ts",
      "src/rules/sample/find-sample-sentence.ts", // reads the fingerprints that come with the program
      "src/standards/find-layers.ts", // reads the profiles that come with the program
    ]);
  });

  it("never make a path of where an operator's files lie, but to watch it and to keep off it", () => {
    const joining = files.filter((file) =>
      /\b(?:join|resolve)\([^;]*\bcontentFolder\b/.test(
        readFileSync(join(projectFolder, file), "utf8"),
      ),
    );
    expect(joining.toSorted()).toEqual([
      "src/build/output/output-folder.ts",
      "src/cli/warn-of-house-file.ts", // looks whether it is there, and never into it
      "src/preview/start-preview.ts", // names the preview's own folder after it
      "src/preview/watch-files.ts",
    ]);
  });

  it("ask one module where the program lies, so that bundling breaks no path", () => {
    const asking = files.filter((file) =>
      /\bimport\.meta\.(?:dirname|filename|url)\b/.test(
        readFileSync(join(projectFolder, file), "utf8"),
      ),
    );
    expect(asking.toSorted()).toEqual([
      // Functions run in a folder of their own on their host.
      "src/hosts/netlify/functions/contact.ts",
      "src/hosts/netlify/functions/manager.ts",
      "src/hosts/netlify/functions/residents.ts",
      "src/package-folder.ts",
      "src/preview/answer-request.ts", // finds a file of a library as Node does
    ]);
  });

  it("ask one module for zod, which keeps it from compiling what it reads", () => {
    const asking = files.filter((file) =>
      /from ["']zod["']/.test(readFileSync(join(projectFolder, file), "utf8")),
    );
    expect(asking).toEqual(["src/content/zod.ts"]);
  });

  it("are never reached by scripts through a test", () => {
    const wrong = [...listImports(projectFolder, "scripts")].flatMap(([file, targets]) =>
      targets
        .filter((target) => !/^(?:src|scripts)\//.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

it("unit tests lie where the code lies that they are about, and are called after it", () => {
  const tests = readdirSync(join(projectFolder, "test", "unit"), { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".test.ts"));
  // One that lies in a part's own folder may be about all of the part, one beside the parts about all.
  const lost = tests
    .filter((path) => path.split("/").length > 2 + Number(path.startsWith("build/")))
    .filter((path) => {
      const [, about = ""] = /^(.*\/[^./]+)\.[^/]*$/.exec(path) ?? [];
      return !["src", ""].some((top) =>
        ["", ".ts", ".cjs", ".css"].some((end) =>
          existsSync(join(projectFolder, top, `${about}${end}`)),
        ),
      );
    });
  expect(tests.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});
