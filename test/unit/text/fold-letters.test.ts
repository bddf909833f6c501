import { describe, expect, it } from "vitest";
import { readPlainLine } from "../../../src/content/audience-marks/plain-line.ts";
import { foldAccessCode } from "../../../src/server/gate/access-code.ts";
import { foldLetters, foldLookalikes } from "../../../src/text/fold-letters.ts";
import { foldText } from "../../../src/text/fold-text.ts";
import { readPlainWords } from "../../../src/text/plain-words.ts";
import { squeezeText } from "../../../src/text/squeezed-text.ts";

const readers: Readonly<Record<string, (text: string) => string>> = {
  "titles are compared": foldText,
  "leaks are looked for": (text) => readPlainWords(text).words.join(" "),
  "facts are looked for": (text) => squeezeText(text).letters,
  "marks for an audience are looked for": (text) => readPlainLine(text).text,
  "a house code is typed": foldAccessCode,
};

describe.each(Object.entries(readers))("where %s", (_, read) => {
  it.each([
    ["CAFÉ", "cafe"],
    ["cafe\u0301", "cafe"],
    ["ＣＡＦＥ", "cafe"],
    ["ca\u200bfe", "cafe"],
    ["ca\u00adfe", "cafe"],
    ["ca\u3164fe", "cafe"],
    ["caﬀe", "caffe"],
    ["STRAẞE", "strasse"],
    ["Straße", "strasse"],
  ])("%j is %j", (typed, folded) => {
    expect(read(typed)).toBe(folded);
  });
});

it("letters keep their signs and spaces, and their places among them", () => {
  expect(foldLetters("Émile & Zoë,\n№ 7")).toBe("emile & zoe,\nno 7");
});

it("letters of other alphabets are others, unless somebody asks what they look like", () => {
  expect(foldLetters("рublіс")).toBe("рublіс");
  expect(foldLookalikes(foldLetters("Рublіс"))).toBe("public");
});
