import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { narrStandard } from "../../support/narr-standard.ts";

const sourceFolder = resolve(import.meta.dirname, "..", "..", "..", "src");

const files = readdirSync(sourceFolder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(sourceFolder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
  .filter((file) => /\.(?:ts|cts|cjs|njk|json|css|js)$/.test(file));

/** Written from the standard, as a test of it holds. */
const written = ["setup/answers.schema.json"];

const others = files.filter(
  (file) => !/^standards\/narr-3\.0\//.test(file) && !written.includes(file),
);
const read = (file: string) => readFileSync(join(sourceFolder, file), "utf8");

describe("the standard that comes with the project", () => {
  it("is named outside its own folder by the list of standards alone", () => {
    const naming = others.filter((file) =>
      /\bnarr|trohn/i.test(read(file).replace(/\bnarrow\w*/gi, "")),
    );
    expect(naming).toEqual(["standards/standards.ts"]);
  });

  it("has its levels and its rules named nowhere else", () => {
    const levels = narrStandard.levels?.each.map(({ id }) => id) ?? [];
    const long = levels.filter(({ length }) => length > 1); // "I" may be any word or flag
    const quoted = new RegExp(`"(?:${long.join("|")})"|\\b[Ll]evels? (?:${levels.join("|")})\\b`);
    const ids = new Set(narrStandard.rules.map(({ id }) => id));
    const naming = others.filter((file) => {
      const text = read(file);
      const named = text.match(/\b\d+\.[A-Z]\.\d+\.[a-z]\b/g) ?? [];
      return quoted.test(text) || named.some((id) => ids.has(id));
    });
    expect(naming).toEqual([]);
  });
});
