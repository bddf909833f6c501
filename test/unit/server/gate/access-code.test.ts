import { expect, it } from "vitest";
import {
  accessCodeBits,
  createAccessCode,
  foldAccessCode,
  hashAccessCode,
  isAccessCode,
  previewCode,
  readAccessCodeHash,
  wordsInCode,
} from "../../../../src/server/gate/access-code.ts";
import { accessCodeWords } from "../../../../src/server/gate/access-code-words.ts";

it("draws from 2,048 different plain words, and so is as hard to guess as it says", () => {
  expect(accessCodeWords).toHaveLength(2048);
  expect(new Set(accessCodeWords).size).toBe(2048);
  expect(accessCodeWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  expect(accessCodeBits).toBe(66);
});

it("makes another code each time, each of words from the list", () => {
  const codes = Array.from({ length: 200 }, createAccessCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) {
    const words = code.split(" ");
    expect(words).toHaveLength(wordsInCode);
    expect(words.every((word) => accessCodeWords.includes(word))).toBe(true);
  }
});

it("hashes with a salt, so that two hashes of one code differ and both know it", async () => {
  const [first, second] = await Promise.all([hashAccessCode("a b"), hashAccessCode("a b")]);
  expect(first).not.toBe(second);
  for (const text of [first, second]) {
    const hash = readAccessCodeHash(text);
    if (hash === undefined) throw new Error("The hash could not be read.");
    expect(await isAccessCode("A  B", hash)).toBe(true);
    expect(await isAccessCode("a c", hash)).toBe(false);
  }
});

it.each([
  undefined,
  "",
  "scrypt",
  "scrypt:16384:8:5::",
  `scrypt:16384:8:5:${"a".repeat(22)}:${"b".repeat(42)}`,
  `scrypt:16383:8:5:${"a".repeat(22)}:${"b".repeat(43)}`,
  `scrypt:4194304:8:5:${"a".repeat(22)}:${"b".repeat(43)}`,
  `scrypt:16384:0:5:${"a".repeat(22)}:${"b".repeat(43)}`,
])("takes no hash that it could not have written: %j", (text) => {
  expect(readAccessCodeHash(text)).toBeUndefined();
});

it("folds what makes no difference and nothing else", () => {
  expect(foldAccessCode(" Porch—LAMP_kettle\t“garden” ")).toBe("porch lamp kettle garden");
  expect(foldAccessCode("\ufeffporch lamp ket\u00adtle gar\u200bden\u2060")).toBe(
    "porch lamp kettle garden",
  );
  expect(foldAccessCode("café")).not.toBe(foldAccessCode("cafe two"));
  expect(foldAccessCode(previewCode)).toBe(previewCode);
});
