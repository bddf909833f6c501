import { describe, expect, it } from "vitest";
import { type Command, commandGroups } from "../../../src/cli/command.ts";
import { commands } from "../../../src/cli/commands/commands.ts";
import { formatCommandHelp, formatProgramHelp } from "../../../src/cli/format-help.ts";
import { paintNothing } from "../../../src/findings/paint.ts";

const style = {
  paint: paintNothing,
  width: 80,
  writeStart: ({ name }: Command) => `front-porch ${name}`,
};

describe("help", () => {
  it.each(commands)(
    "of $name says what it does and takes, shows examples, and how it ends",
    (command) => {
      const help = formatCommandHelp(command, style);
      expect(help).toMatch(new RegExp(`^Usage: front-porch ${command.name} `));
      for (const name of Object.keys(command.options)) expect(help).toContain(`\n  --${name} `);
      expect(help).toContain(`\nExamples:\n  front-porch ${command.name}`);
      expect(command.examples.length).toBeGreaterThan(0);
      expect(help).toMatch(/\nExit status:\n {2}0 {2}\S/);
      expect(help).toMatch(/\n {2}2 {2}/);
      expect(help.replaceAll("\n", " ").replaceAll(/ +/g, " ")).toContain(command.about);
    },
  );

  it("of a command keeps to the width of the terminal", () => {
    for (const width of [60, 80, 100]) {
      for (const command of commands) {
        const help = formatCommandHelp(command, { ...style, width });
        const lines = help.split("\n").filter((line) => !line.startsWith("  front-porch "));
        const longest = Math.max(...lines.map((line) => line.length)); // those to type are never broken
        expect(longest, command.name).toBeLessThanOrEqual(width);
      }
    }
  });

  it("of the program lists every command below what it is for", () => {
    const about = "What it is.";
    const readVersion = () => "1.2.3";
    const name = "front-porch";
    const help = formatProgramHelp({ kind: "commands", name, about, commands, readVersion }, style);
    for (const { name: listed, summary, group = "write" } of commands) {
      const [, section = ""] = help.split(`\n${commandGroups[group]}:\n`);
      expect(section.split("\n\n")[0]).toMatch(new RegExp(`^  ${listed} +${summary}$`, "m"));
    }
    expect(help).toContain("--no-color");
  });

  it("marks its headings where there are colors", () => {
    const paint = (_role: string, text: string) => `<${text}>`;
    expect(formatCommandHelp(commands[0] as Command, { ...style, paint })).toContain(
      "\n<Options:>\n",
    );
  });
});
