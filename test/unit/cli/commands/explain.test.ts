import { describe, expect, it } from "vitest";
import { describeUnknownRule, formatRules } from "../../../../src/cli/format-rule.ts";
import { rules } from "../../../../src/rules/rules.ts";
import { runCommand } from "../../../support/run-command.ts";

const explain = (...words: readonly string[]) => runCommand("explain", words);

describe("the command that explains a rule", () => {
  it("tells what its README says, without the marks of markdown", async () => {
    const { stdout, stderr, status } = await explain("list/renumbered");
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toMatch(/^list\/renumbered\n\n.*error[\s\S]*?0\.1\.0[\s\S]*?\n\n/);
    expect(stdout).toContain("\nWHY IT MATTERS\n");
    expect(stdout).toContain("\n    1. Ask the manager first.\n");
    expect(stdout).not.toMatch(/^(?:#|```)/m);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("says when a finding weighs otherwise, as the check weighs it", async () => {
    const { stdout } = await explain("standard/not-documented");
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "An error: it stops a build. A warning where a paper shows it,",
    );
  });

  it("lists every rule where none is named", () => {
    const listed = `\n${formatRules(rules)}`;
    for (const { name, severity } of rules) expect(listed).toContain(`\n${name}  ${severity}\n`);
  });

  it("cannot tell of a rule that is not there", async () => {
    const stderr = `explain: ${describeUnknownRule("weather", rules)}\n`;
    expect(await explain("weather")).toMatchObject({ stdout: "", stderr, status: 2 });
  });

  it.each([
    ["list/renumberd", "list/renumbered"],
    ["lines-joined", "text/lines-joined"],
    ["weather", "npm run -s explain"],
  ])("says which rule may have been meant: %s", (word, hint) => {
    const said = describeUnknownRule(word, rules);
    expect(said).toContain(`“${word}”`);
    expect(said).toContain(hint);
  });

  it("takes one rule at a time", async () => {
    const { stderr, status } = await explain("text/dropped", "table/pasted");
    expect(status).toBe(2);
    expect(stderr).toContain("“table/pasted”");
  });
});
