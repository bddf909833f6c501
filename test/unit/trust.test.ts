import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const projectFolder = resolve(import.meta.dirname, "..", "..");
const text = readFileSync(join(projectFolder, "docs", "trust.md"), "utf8");

/** The rows of all tables whose first cell is a number or the name of a fault: `17`, `C5`. */
const rows = [...text.matchAll(/^\| ([A-G]?\d+) \| .* \| (.*) \|$/gm)].map((match) => ({
  name: match[1] ?? "",
  verdict: match[2] ?? "",
}));

/** Each file of tests that a verdict names, with the names of its tests behind it. */
function listNamed(verdict: string) {
  return [
    ...verdict.matchAll(/`((?:unit|site|browser)\/[\w/.-]+)`((?:,? “(?:[^“”]|“[^”]*”)*”)+)/g),
  ].map((match) => ({
    file: `test/${match[1]}.test.ts`,
    names: [...(match[2] ?? "").matchAll(/“((?:[^“”]|“[^”]*”)*)”/g)].map(([, name = ""]) => name),
  }));
}

describe("docs/trust.md", () => {
  it("has a verdict for each of 120 things, in order", () => {
    const numbers = rows.map(({ name }) => Number(name)).filter((number) => !Number.isNaN(number));
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });

  it.each(rows)("gives $name one of five verdicts", ({ verdict }) => {
    expect(verdict).toMatch(/^(?:tested|by hand|not tried|otherwise|open): ./);
    if (verdict.startsWith("tested")) expect(listNamed(verdict)).not.toEqual([]);
  });

  it.each(rows.filter(({ verdict }) => verdict.includes("`")))(
    "names tests for $name that exist",
    ({ verdict }) => {
      for (const { file, names } of listNamed(verdict)) {
        expect(existsSync(join(projectFolder, file)), file).toBe(true);
        const tests = readFileSync(join(projectFolder, file), "utf8").replaceAll('\\"', '"');
        for (const name of names) expect(tests.includes(name), `${file}: ${name}`).toBe(true);
      }
    },
  );

  it("names commands and files that exist for its targets", () => {
    const start = text.indexOf("## Targets");
    const targets = text.slice(start, text.indexOf("\n## ", start));
    const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    const commands = [...targets.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name);
    const files = [...targets.matchAll(/test\/[\w/.-]+/g)].map(([file]) => file);
    expect(commands.length).toBeGreaterThan(2);
    expect(files.length).toBeGreaterThan(8);
    expect(commands.filter((name) => scripts[name ?? ""] === undefined)).toEqual([]);
    expect(files.filter((file) => !existsSync(join(projectFolder, file)))).toEqual([]);
  });

  it("says of each target whether it is met", () => {
    const start = text.indexOf("## Targets");
    const targets = text.slice(start, text.indexOf("\n## ", start));
    const verdicts = [...targets.matchAll(/^\| (?!target|---).* \| (.*) \|$/gm)].map(
      ([, one]) => one,
    );
    expect(verdicts).toHaveLength(18);
    for (const verdict of verdicts) expect(verdict).toMatch(/^(?:met|not met: |not measured: )/);
  });
});
