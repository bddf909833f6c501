import { expect, it } from "vitest";
import {
  createHouseCode,
  foldHouseCode,
  hashHouseCode,
  houseCodeBits,
  isHouseCode,
  previewHouseCode,
  readHouseCodeHash,
  wordsInCode,
} from "../../../../src/server/residents/house-code.ts";
import { houseCodeWords } from "../../../../src/server/residents/house-code-words.ts";

it("draws from 2,048 different plain words, and so is as hard to guess as it says", () => {
  expect(houseCodeWords).toHaveLength(2048);
  expect(new Set(houseCodeWords).size).toBe(2048);
  expect(houseCodeWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  expect(houseCodeBits).toBe(66);
});

it("makes another code each time, each of words from the list", () => {
  const codes = Array.from({ length: 200 }, createHouseCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) {
    const words = code.split(" ");
    expect(words).toHaveLength(wordsInCode);
    expect(words.every((word) => houseCodeWords.includes(word))).toBe(true);
  }
});

it("hashes with a salt, so that two hashes of one code differ and both know it", async () => {
  const [first, second] = await Promise.all([hashHouseCode("a b"), hashHouseCode("a b")]);
  expect(first).not.toBe(second);
  for (const text of [first, second]) {
    const hash = readHouseCodeHash(text);
    if (hash === undefined) throw new Error("The hash could not be read.");
    expect(await isHouseCode("A  B", hash)).toBe(true);
    expect(await isHouseCode("a c", hash)).toBe(false);
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
  expect(readHouseCodeHash(text)).toBeUndefined();
});

it("folds what makes no difference and nothing else", () => {
  expect(foldHouseCode(" Porch—LAMP_kettle\t“garden” ")).toBe("porch lamp kettle garden");
  expect(foldHouseCode("\ufeffporch lamp ket\u00adtle gar\u200bden\u2060")).toBe(
    "porch lamp kettle garden",
  );
  expect(foldHouseCode("café")).not.toBe(foldHouseCode("cafe two"));
  expect(foldHouseCode(previewHouseCode)).toBe(previewHouseCode);
});
