import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/setup/answers.ts";

const read = (text: string) => readAnswers({ file: "setup-answers.yaml", text });

describe("answers", () => {
  it("may all be missing, or stand there with nothing behind them", () => {
    expect(read("")).toEqual({ kind: "answers", answers: {} });
    expect(read("state:\nhome:\n  name:\n  manager:\n    phone:\nways:\n  pathways: []\n")).toEqual(
      {
        kind: "answers",
        answers: {},
      },
    );
  });

  it("are read whatever an editor puts before the first letter and behind each line", () => {
    expect(read("\uFEFFstate: Ohio\r\nhome:\r\n  name: Elm House\r\n")).toEqual({
      kind: "answers",
      answers: { state: "Ohio", home: { name: "Elm House" } },
    });
  });

  it("are kept as they were typed", () => {
    const text =
      "state: Ohio\nhome:\n  name: Elm House\n  curfew: None\n  capacity: 8\nways:\n  pets: Yes\n";
    expect(read(text)).toEqual({
      kind: "answers",
      answers: {
        state: "Ohio",
        home: { name: "Elm House", curfew: "None", capacity: "8" },
        ways: { pets: "Yes" },
      },
    });
  });

  it.each([
    ["a fact", "home:\n  manager:\n    phone: 12\n", 3, "whole phone number"],
    ["a part of a group", "home:\n  quietHours:\n    start: late\n", 3, "time of day"],
    ["a choice", "ways:\n  testing: sometimes\n", 2, "with cause"],
    ["what cannot hold at once", "ways:\n  testing: [none, random]\n", 2, "none alone"],
    ["an entry of a list", "ways:\n  pathways:\n    - golf\n", 3, "SMART Recovery"],
    ["an entry that is not whole", "home:\n  fees:\n    - name: Program fee\n", 3, "amount"],
    ["a key that nobody knows", "ways:\n  pet: no\n", 2, "pet"],
  ])("are held against what is asked for: %s", (_what, text, line, message) => {
    const reading = read(text);
    if (reading.kind === "answers") throw new Error("It was taken.");
    const [finding] = reading.findings;
    expect(reading.findings).toHaveLength(1);
    expect(finding).toMatchObject({ file: "setup-answers.yaml", line });
    expect(`${finding?.message} ${finding?.fix}`).toContain(message);
  });

  it.each([
    ["none", ["none"]],
    ["random", ["random"]],
    ["with cause", ["with cause"]],
    ["random and with cause", ["random", "with cause"]],
    ["moving in, random", ["moving in", "random"]],
    ["[moving in, with cause]", ["moving in", "with cause"]],
  ])("say when residents are tested, also as files from before do: %s", (typed, testing) => {
    expect(read(`ways:\n  testing: ${typed}\n`)).toMatchObject({
      kind: "answers",
      answers: { ways: { testing } },
    });
  });

  it("that are no YAML are told as that", () => {
    const reading = read("home:\n\tname: Elm House\n");
    expect(reading).toMatchObject({ kind: "faults", findings: [{ line: 2 }] });
  });
});

describe("what a home lacks", () => {
  it("may be said in the first of its lines, which the file has", () => {
    const { answers } = {
      answers: undefined,
      ...read("home:\n  curfew:\n    weekdays: None\n    weekends:\n"),
    };
    expect(answers).toEqual({ home: { curfew: "none" } });
    expect(read("home:\n  curfew:\n    weekdays: None\n    weekends: none\n")).toEqual({
      kind: "answers",
      answers: { home: { curfew: "none" } },
    });
    const both = read("home:\n  curfew:\n    weekdays: none\n    weekends: 10 pm\n");
    expect(both.kind).toBe("faults");
  });
});

it.each(["\n", "\r\n"])("says of marks that git left what they are, behind %j", (lineEnd) => {
  const lines = [
    "home:",
    "<<<<<<< HEAD",
    "  capacity: 8",
    "=======",
    "  capacity: 9",
    ">>>>>>> x",
    "",
  ];
  const reading = readAnswers({ file: "setup-answers.yaml", text: lines.join(lineEnd) });
  expect(reading).toMatchObject({
    kind: "faults",
    findings: [{ rule: "file/conflict-marker", line: 2 }],
  });
});
