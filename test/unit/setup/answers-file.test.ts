import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/setup/answers.ts";
import { createAnswersFile, putAnswers } from "../../../src/setup/answers-file.ts";
import { createAnswersJsonSchema } from "../../../src/setup/answers-schema.ts";
import { questionGroups } from "../../../src/setup/questions.ts";
import { putRecord } from "../../../src/setup/written-record.ts";

const empty = createAnswersFile();

function read(text: string) {
  const reading = readAnswers({ file: "setup-answers.yaml", text });
  if (reading.kind === "faults") throw new Error(reading.findings[0]?.message);
  return reading.answers;
}

describe("the file to fill in", () => {
  it("has every question, and no answer", () => {
    const asked = questionGroups.flatMap(({ questions }) => questions.map(({ asks }) => asks));
    const later = asked.filter((question) => question.startsWith("When is the first of these due"));
    expect(asked.filter((question) => !empty.includes(`# ${question}\n`))).toEqual(later);
    expect(read(empty)).toEqual({});
  });

  it("names its choices, what may be lacking and how entries are written", () => {
    expect(empty).toContain(
      "  # Write any of, as [one, another]: moving in, random, with cause, none.\n  testing:\n",
    );
    expect(empty).toContain("# Write “weekdays: none” where there is none.\n");
    expect(empty).toContain(
      "  #   - name: Weekly fee\n  #     amount: $185 a week\n  # Each may also say:\n  #     when: Fridays, for the week ahead\n",
    );
  });

  it("says of a part of a question that stands elsewhere what it is", () => {
    expect(empty).toMatch(/ {4}# {3}affiliate: Ohio Recovery Housing \(ORH\)\n {4}affiliate:\n/);
    expect(empty).toMatch(
      / {2}outside:\n {4}affiliate:\n {6}# The phone of the affiliate .*\n {6}# Such as: 614-/,
    );
  });

  it("tells editors where its schema is", () => {
    expect(empty).toMatch(/^# yaml-language-server: \$schema=\S+answers\.schema\.json\n/);
    expect(createAnswersJsonSchema()).toMatchObject({
      properties: {
        ways: {
          properties: {
            pets: { enum: ["yes", "no", null] },
            testing: { type: ["array", "string", "null"], items: {} },
          },
        },
        home: { properties: { fees: { items: { properties: { amount: {} } } } } },
      },
    });
  });
});

describe("answers that are put into the file", () => {
  it("stand where they belong, and all else stays as it was", () => {
    const filled = putAnswers(empty, [{ name: "home.name", answer: "Elm #4: the house" }]);
    expect(read(filled)).toEqual({ home: { name: "Elm #4: the house" } });
    // The library may set a comment further in.
    const listLines = (text: string) => text.split("\n").map((line) => line.trim());
    expect(listLines(filled.replace(' "Elm #4: the house"', ""))).toEqual(listLines(empty));
  });

  it("leave the record of what setup wrote where it is, once", () => {
    const heading = "# What setup wrote last";
    const text = putRecord(
      empty,
      new Map([["a.md", { fingerprint: "1".repeat(24), parts: ["2".repeat(8)] }]]),
    );
    const first = putAnswers(text, [{ name: "ways.approvedBy", answer: "The board" }]);
    const second = putAnswers(first, [{ name: "state", answer: "Ohio" }]);
    expect(second.split(heading)).toHaveLength(2);
    expect(second).toMatch(/\n# What setup wrote last.*\n# written 1{24} a\.md 2{8}\n$/);
  });

  it("may be of a group, of a list and of its entries", () => {
    const filled = putAnswers("", [
      { name: "home.fees", answer: [{ name: "Weekly fee", amount: "$1" }] },
      { name: "home.fees.1.when", answer: "Fridays" },
      { name: "ways.pathways", answer: ["faith"] },
    ]);
    expect(read(filled)).toEqual({
      home: { fees: [{ name: "Weekly fee", amount: "$1", when: "Fridays" }] },
      ways: { pathways: ["faith"] },
    });
  });

  it("take the place of “none”, and “none” that of a group", () => {
    const none = putAnswers(empty, [{ name: "home.curfew", answer: "none" }]);
    expect(read(none)).toEqual({ home: { curfew: "none" } });
    const times = putAnswers(none, [{ name: "home.curfew.weekdays", answer: "10 pm" }]);
    expect(read(times)).toEqual({ home: { curfew: { weekdays: "10 pm" } } });
  });

  it("go away again", () => {
    const filled = putAnswers(empty, [{ name: "ways.pets", answer: "no" }]);
    expect(read(putAnswers(filled, [{ name: "ways.pets", answer: undefined }]))).toEqual({});
  });
});
