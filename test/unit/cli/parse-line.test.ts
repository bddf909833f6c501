import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeCommand } from "../../../src/cli/command.ts";
import { commands } from "../../../src/cli/commands/commands.ts";
import { parseLine } from "../../../src/cli/parse-line.ts";
import type { CommandProgram } from "../../../src/cli/program.ts";
import { readOptionValues } from "../../../src/cli/read-option.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const program: CommandProgram = {
  ...{ kind: "commands", name: "front-porch", about: "", commands },
  readVersion: () => "1.2.3",
};

const parse = (...words: readonly string[]) => parseLine(program, words);

/** What is wrong with a line, behind the name of what was asked. */
function findFault(words: readonly string[]): string {
  const line = parse(...words);
  if (line.kind !== "fault") return line.kind;
  return `${line.command?.name ?? program.name}: ${line.message}`;
}

describe("a line", () => {
  it("asks for a command, with what was given behind each option", () => {
    expect(parse("check", "--content", "homes/oak", "--format=json", "--fix")).toMatchObject({
      kind: "command",
      command: { name: "check" },
      given: new Map<string, string | true>([
        ["content", "homes/oak"],
        ["format", "json"],
        ["fix", true],
      ]),
      words: [],
      isPlain: false,
    });
    expect(parse("explain", "list/renumbered")).toMatchObject({ words: ["list/renumbered"] });
  });

  it("has the list of commands told where it asks for nothing, or for help", () => {
    for (const words of [[], ["help"], ["--help"], ["-h"], ["--no-color"], ["help", "help"]]) {
      const line = parse(...words.slice(0, 1));
      expect(line, words.join(" ")).toMatchObject({ kind: "help", command: undefined });
    }
  });

  it("has a command's help told however it is asked for, whatever else stands there", () => {
    for (const words of [
      ["help", "check"],
      ["check", "--help"],
      ["check", "-h"],
      ["--help", "check"],
      ["check", "--fromat", "--help"],
      ["check", "stray", "--help"],
    ]) {
      const line = parse(...words);
      expect(line, words.join(" ")).toMatchObject({ kind: "help", command: { name: "check" } });
    }
  });

  it("asks for the version, and for no colors, before and behind a command", () => {
    for (const words of [["--version"], ["-V"], ["check", "--version"]]) {
      expect(parse(...words).kind).toBe("version");
    }
    expect(parse("--no-color", "check")).toMatchObject({ kind: "command", isPlain: true });
    expect(parse("check", "--no-color", "--fix")).toMatchObject({
      ...{ isPlain: true, given: new Map([["fix", true]]) },
    });
  });

  it.each([
    ["chekc", "front-porch: There is no command “chekc”. Did you mean check?"],
    ["help chekc", "front-porch: There is no command “chekc”. Did you mean check?"],
    ["Check", "front-porch: There is no command “Check”. Did you mean check?"],
    ["mess", "front-porch: There is no command “mess”. Did you mean messages?"],
    ["start", "front-porch: There is no command “start”. Did you mean preview?"],
    ["weather", "front-porch: There is no command “weather”. “front-porch help” lists them all."],
    ["check --fromat json", "check: There is no option “--fromat”. Did you mean --format?"],
    ["check --prod", "check: There is no option “--prod”. Did you mean --production?"],
    ["check --dryrun", "check: There is no option “--dryrun”. Did you mean --dry-run?"],
    ["check --Fix", "check: There is no option “--Fix”. Did you mean --fix?"],
    ["check --weather", "check: There is no option “--weather”. With --help you see them all."],
    ["check -production", "check: “-production” is no option. Write --production."],
    ["check --production=yes", "check: --production takes no value. Write --production alone."],
    ["check --content", "check: --content needs a folder, such as homes/oak."],
    ["check --content --fix", "check: --content needs a folder, such as homes/oak, not “--fix”."],
    ["check --now -5", "check: --now needs a day such as 2026-03-31, not “-5”."],
    ["check --fix --fix", "check: --fix stands there twice. Write it once."],
    ["check --now 2026-03-01 --now=2026-03-02", "check: --now stands there twice. Write it once."],
    ["--versoin", "front-porch: There is no option “--versoin”. Did you mean --version?"],
  ])("that cannot be followed is told in one line: %s", (line, fault) => {
    expect(findFault(line.split(" "))).toBe(fault);
  });

  it.each(["--production", "—production", "–production", "--prodution"])(
    "with %s before any command is told to name the command first",
    (word) => {
      expect(findFault([word, "check"])).toMatch(/: front-porch check --production$/);
    },
  );

  it("may name a folder that begins with a dash, joined to its option", () => {
    expect(parse("check", "--content=-odd")).toMatchObject({
      given: new Map([["content", "-odd"]]),
    });
  });

  it("takes an option in the dash of a word processor for no value", () => {
    expect(findFault(["check", "--content", "—production"])).toContain("not “—production”");
  });

  it("is always a command, help, or a fault that names what was typed, whatever stands there", () => {
    const names = commands.flatMap(({ name, options }) => [
      name,
      ...Object.keys(options).map((option) => `--${option}`),
    ]);
    const word = fc.oneof(
      fc.constantFrom(...names, "help", "--help", "--version", "--no-color", "--", "-", "=", "--="),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const line = parse(...words);
        if (line.kind === "fault") expect(line.message).not.toBe("");
        if (line.kind === "command") expect(words).toContain(line.command.name);
      }),
      planRandom("command lines", effort(300, 20_000), 16),
    );
  });
});

describe("a made-up command", () => {
  const given: unknown[] = [];
  const command = describeCommand({
    name: "water-plants",
    group: "keepUp",
    summary: "water the plants",
    about: "Waters the plants on the porch.",
    options: {
      cans: { kind: "number", value: "N", text: "how many cans", most: 9, default: 2 },
      pot: { kind: "choice", value: "POT", text: "which pot", choices: ["left", "right"] },
      on: { kind: "day", text: "the day", default: "today" },
      from: { kind: "folder", text: "where the can stands" },
      note: { kind: "text", value: "WORDS", text: "what to write down", example: "“dry”" },
      gently: { kind: "switch", text: "with little water" },
    },
    examples: [{ words: "--gently", does: "a sip each" }],
    statuses: { 0: "done" },
    async run(values) {
      // Each value has the type that its description gives it: this does not compile otherwise.
      const typed: {
        readonly cans: number;
        readonly pot: "left" | "right" | undefined;
        readonly on: string | undefined;
        readonly from: string;
        readonly note: string | undefined;
        readonly gently: boolean;
      } = values;
      given.push(typed);
      return 0;
    },
  });

  async function read(...words: readonly string[]) {
    const line = parseLine({ ...program, commands: [...commands, command] }, words);
    if (line.kind !== "command") throw new Error(line.kind);
    return readOptionValues(line.command.options, line.given, process.cwd());
  }

  it("needs its description and its place in the list, and nothing else", async () => {
    const usual = { cans: 2, pot: undefined, on: undefined, note: undefined, gently: false };
    expect(await read("water-plants")).toEqual({ ...usual, from: process.cwd() });
    const words = "--cans 3 --pot LEFT --on 2026-03-01 --from /porch --note dry --gently";
    expect(await read("water-plants", ...words.split(" "))).toEqual({
      ...{ cans: 3, pot: "left", on: "2026-03-01", from: "/porch", note: "dry", gently: true },
    });
  });

  it.each([
    ["--cans=ten", "--cans needs a number up to 9, not “ten”."],
    ["--cans=10", "--cans needs a number up to 9, not “10”."],
    ["--pot=middle", "--pot is left or right, not “middle”."],
    ["--on=2026-02-30", "--on needs a day such as 2026-03-31, not “2026-02-30”."],
    ["--from=", "--from needs a folder, such as homes/oak."],
    ["--note= ", "--note needs a value such as “dry”."],
    ["--pot=", "--pot is left or right."],
  ])("has its values looked at: %s", async (word, message) => {
    await expect(read("water-plants", word)).rejects.toThrow(message);
  });
});
