import { describe, expect, it } from "vitest";
import {
  countSyllables,
  measureReading,
  splitSentences,
} from "../../../src/text/measure-reading.ts";

describe("counting syllables", () => {
  it.each([
    [1, "home phone asked moved rules stayed smoke each noise trash helps clothes through changed"],
    [
      2,
      "neighbor people quiet being going trying started wanted houses pages boxes safely driveway",
    ],
    [3, "manager resident privacy policy medicine company everyone idea area"],
    [4, "medication emergency community responsible certificate information situation society"],
    [5, "organization discrimination certification retaliation"],
  ])("gives %i to each of: %s", (count, words) => {
    const counted = words.split(" ").map((word) => [word, countSyllables(word)]);
    expect(counted.filter(([, found]) => found !== count)).toEqual([]);
  });
});

describe("splitting into sentences", () => {
  it("begins one behind the signs that open it, in Spanish too", () => {
    expect(splitSentences("Llama. ¿Quién habla? “¡Ven!” «Aquí.» (“No.”)")).toEqual([
      ...["Llama.", "¿Quién habla?", "“¡Ven!”"],
      "«Aquí.» (“No.”)",
    ]);
    expect(splitSentences("Call us! «Now» and here. ¡Ya!")).toEqual([
      ...["Call us!", "«Now» and here.", "¡Ya!"],
    ]);
  });
});

describe("the grade of a text", () => {
  it("is what the formula gives for the lengths of its words and sentences", () => {
    const { words, sentences, syllables, grade } = measureReading(["The cat sat. The dog ran."]);
    expect({ words, sentences, syllables }).toEqual({ words: 6, sentences: 2, syllables: 6 });
    expect(grade).toBeCloseTo(0.39 * 3 + 11.8 * 1 - 15.59);
  });

  it("rises with longer sentences and with longer words", () => {
    const short = measureReading(["You can call us. We will call you back."]).grade;
    const long = measureReading(["You can call us and we will call you back."]).grade;
    const hard = measureReading([
      "Residents communicate immediately. We respond accordingly.",
    ]).grade;
    expect(long).toBeGreaterThan(short);
    expect(hard).toBeGreaterThan(long);
    expect(hard).toBeGreaterThan(8);
  });

  it("ends a sentence with its block, and leaves numbers and addresses out", () => {
    const { words, sentences } = measureReading(["Call 480-555-0142", "or a@b.org, at 10 pm"]);
    expect({ words, sentences }).toEqual({ words: 4, sentences: 2 });
  });
});
