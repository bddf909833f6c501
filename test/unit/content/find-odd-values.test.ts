import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/content/parse-yaml.ts";

const parse = (text: string) => parseYaml("_data/home.yaml", text, 1);

describe("a value in double quotes", () => {
  it.each(["\\ud83d", "\\uDE00\\uD83D", "\\0", "\\a", "\\e", "\\x07", "\\N", "\\r", "\\uFFFE"])(
    "is refused where it spells out what no page can show: %s",
    (spelt) => {
      const { value, findings } = parse(`a: b\nlist:\n  - "Hello ${spelt}"\n`);
      expect(value).toBeUndefined();
      expect(findings).toMatchObject([{ rule: "yaml/invalid", line: 4, column: 5 }]);
    },
  );

  it.each([
    ["\\ud83d\\ude00", "\u{1F600}"],
    ["\\u00e9", "é"],
    ["\\t", "\t"],
    ["\\n", "\n"],
    ['\\"', '"'],
    ["\\U0001F600", "\u{1F600}"],
  ])("may spell out what a page can show: %s", (spelt, value) => {
    expect(parse(`a: "${spelt}"\n`)).toMatchObject({ value: { a: value }, findings: [] });
  });

  it("is refused as a key, too", () => {
    expect(parse('"a\\ud83d": b\n').findings).toHaveLength(1);
  });
});
