import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../src/package-folder.ts";
import type { MadeUpPart, MadeUpProgram } from "../../support/made-up-program.ts";
import { exampleHome } from "../../support/open-example-home.ts";
import { readRuleReadme } from "../../support/rule-examples.ts";

const page = readFileSync(join(projectFolder, "docs/new-rule.md"), "utf8");
const [, code = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
const [, readme = ""] = /^````markdown\n([\s\S]*?)^````$/m.exec(page) ?? [];
const [wrong] = readRuleReadme(readme, exampleHome).examples;
const faulty = Object.fromEntries(
  [...(wrong?.files ?? [])].map(([file, text = ""]) => [file, text]),
);

/** What it takes to add a rule: its folder. */
export const rule: MadeUpPart = {
  name: "rule",
  files: {
    "src/rules/text/shouting/rule.ts": code,
    "src/rules/text/shouting/README.md": readme,
  },
  written: ["src/rules/rules.ts", "docs/rules.md"],
  lines: {
    checked: {
      home: { ...exampleHome, ...faulty },
      words: (content) => [
        "check",
        "--content",
        content,
        "--format",
        "github",
        "--now",
        "2026-03-01",
      ],
    },
    explained: { words: () => ["explain", "text/shouting"] },
  },
};

/** Tests the program with the rule in it. */
export function testRule(read: () => MadeUpProgram): void {
  describe("a new rule", () => {
    it("checks by the rule and explains it, as its page says", () => {
      const { file, line, column } = wrong?.mark ?? {};
      expect(read().endOf(rule, "checked").stdout).toMatch(
        new RegExp(`^::notice file=${file},line=${line},(?:\\w+=\\d+,)*col=${column},.*“!!!”`, "m"),
      );
      const { stdout } = read().endOf(rule, "explained");
      expect(stdout).toContain("\n    Lock the door!!!\n");
    });

    it("has its line in the list and in the table written by “npm run tables”, and nothing else", async () => {
      const { program, writtenFor } = read();
      expect(writtenFor(rule)).toEqual(rule.written.toSorted());
      const table = await readFile(join(program, "docs/rules.md"), "utf8");
      expect(table).toContain("`text/shouting`");
    });
  });
}
