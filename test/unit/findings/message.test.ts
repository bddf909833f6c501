import { expect, it } from "vitest";
import { asCode, asTyped, readParts, say, writeMessage } from "../../../src/findings/message.ts";

it("keeps what was typed and what is written letter for letter apart from the words", () => {
  const message = readParts(say`There is no ${"fact"} called ${asTyped("a.b")} in ${asCode("x")}.`);
  expect(message).toEqual([
    { kind: "text", text: "There is no fact called " },
    { kind: "typed", text: "a.b" },
    { kind: "text", text: " in " },
    { kind: "code", text: "x" },
    { kind: "text", text: "." },
  ]);
  expect(writeMessage(message)).toBe("There is no fact called “a.b” in “x”.");
});

it("takes a message into another, and plain words for one part", () => {
  expect(writeMessage(readParts(say`${say`${asTyped("a")} is here`}${""} and ${2} more.`))).toBe(
    "“a” is here and 2 more.",
  );
  expect(readParts("Plain.")).toEqual([{ kind: "text", text: "Plain." }]);
});

it("cuts a word that no language has, and mends half a character", () => {
  expect(writeMessage(readParts(say`${asTyped("x".repeat(500))}.`))).toBe(`“${"x".repeat(60)}…”.`);
  expect(writeMessage(readParts("a\ud83d"))).toBe("a\ufffd");
});
