import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const projectFolder = resolve(import.meta.dirname, "..", "..");

const pages = readdirSync(join(projectFolder, "docs"))
  .filter((name) => name.startsWith("new-"))
  .map((name) => `docs/${name}`);
/** What a reader is to write. */
const examples = /\/(?:es|text\/shouting\/rule\.ts|pet-policy\.ts|emergency\.njk)$/;

it.each(["docs/architecture.md", "docs/trust.md", "CONTRIBUTING.md", ...pages])(
  "%s names files and folders that are there",
  (page) => {
    const text = readFileSync(join(projectFolder, page), "utf8");
    const named = [...text.matchAll(/`((?:src|scripts|test|docs)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named).not.toEqual([]);
    const missing = named.filter((path) => !existsSync(join(projectFolder, path)));
    expect(missing.filter((path) => !examples.test(path))).toEqual([]);
  },
);
