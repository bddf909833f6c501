import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const projectFolder = resolve(import.meta.dirname, "..", "..");

it.each(["docs/architecture.md", "docs/new-standard.md", "docs/trust.md", "CONTRIBUTING.md"])(
  "%s names files and folders that are there",
  (page) => {
    const text = readFileSync(join(projectFolder, page), "utf8");
    const named = [...text.matchAll(/`((?:src|scripts|test|docs)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named).not.toEqual([]);
    expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  },
);
