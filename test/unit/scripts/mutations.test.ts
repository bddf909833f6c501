import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { mutations } from "../../../scripts/mutations/mutations.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..", "..");

describe("each protection that can be taken out", () => {
  it.each(mutations)("stands in its file exactly once: $protects", ({ file, find, replace }) => {
    const text = readFileSync(join(projectFolder, file), "utf8");
    expect(text.split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
  });

  it.each(mutations)("names tests that are there: $protects", ({ tests }) => {
    expect(tests).not.toEqual([]);
    for (const test of tests) expect(existsSync(join(projectFolder, test)), test).toBe(true);
  });

  it("has a sentence of its own", () => {
    const sentences = mutations.map(({ protects }) => protects);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
