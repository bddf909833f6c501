import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../../../src/cli/commands/commands.ts";

const folder = join(import.meta.dirname, "../../../../src/cli/commands");

describe("the list of commands", () => {
  it("has every command's file, under the command's name", () => {
    const files = readdirSync(folder).filter((file) => file !== "commands.ts");
    expect(commands.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it("has each word that people try lead to one command, and never away from another's name", () => {
    const words = commands.flatMap(({ name, alsoTried = [] }) => [name, ...alsoTried]);
    const twice = words.filter((word, index) => words.indexOf(word) !== index);
    expect(twice).toEqual([]);
  });

  it("says of each in a line what it does, and of each option too", () => {
    for (const { name, group, summary, options } of commands) {
      expect(group, name).toBeDefined();
      const texts = [summary, ...Object.values(options).map(({ text }) => text)];
      for (const text of texts) expect(text, name).toMatch(/^(?:[a-z]|[A-Z]{2})[^\n]*[^.\s]$/);
      expect(summary.length, name).toBeLessThanOrEqual(64);
    }
  });
});
