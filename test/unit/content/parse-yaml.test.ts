import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/content/parse-yaml.ts";

const parse = (text: string) => parseYaml("_data/home.yaml", text, 1);

describe("reading YAML", () => {
  it("keeps every value as it was written", () => {
    const text =
      "phone: 0555\nplus: +15035550100\nversion: 1.10\nday: 2026-02-30\nyes: yes\nnull: ~\n";
    expect(parse(text).value).toEqual({
      phone: "0555",
      plus: "+15035550100",
      version: "1.10",
      day: "2026-02-30",
      yes: "yes",
      null: "~",
    });
  });

  it("keeps a key named __proto__ a key, and leaves every object as it was", () => {
    const { value } = parse("__proto__:\n  polluted: yes\n");
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each([
    ["a tab", "a:\n\tb: c", 3, 1, "two spaces"],
    ["a colon in a value", "title: House: rules", 2, 8, 'title: "House: rules"'],
    ["a reference to another value", "a: x b\nc: *x", 3, 4, "quotes"],
    ["a mark that others could refer to", "a: &x b", 2, 4, "leave out the &"],
    ["a mark for a kind of value", "a: !important", 2, 4, "leave out the !"],
    ["a mark that ends the facts", "a: b\n...\nc: d", 3, 1, "Delete that line"],
    ["no space behind a hyphen", "a:\n  - b\n  -c\n", 4, 3, "Write: - c"],
    ["words behind a quotation", 'title: "Guests" and visits', 2, 8, "'\"Guests\" and visits'"],
    ["an apostrophe in single quotes", "title: 'It's late'", 2, 8, `"'It's late'"`],
    ["words behind a bracket", "title: [Draft] Rules", 2, 8, 'title: "[Draft] Rules"'],
    ["a value that starts with >", "a: > 5 people", 2, 4, 'a: "> 5 people"'],
    ["an entry beside its list's name", "a: - b\n", 2, 4, "a line of its own below"],
    ["a no-break space before a key", "a: b\n\u00a0\u00a0c: d\n", 3, 1, "type them again"],
    ["a no-break space behind a colon", "a:\u00a0b\n", 2, 3, "type them again"],
    ["a no-break space behind a hyphen", "a:\n  -\u00a0b\n", 3, 4, "type them again"],
    ["a bare reference to a fact", "title: {{ home.name }}", 2, 9, "quotes"],
    ["two documents", "a: b\n---\nc: d", 3, 1, ""],
    ["no space behind a colon", "a:\n  b: 1\n  phone:520\n  c: 2", 4, 3, "Write: phone: 520"],
    ["a line too far in", "a:\n  b: 1\n   c: 2\n  d: 3", 4, 4, "same column"],
    ["a line not far enough in", "a:\n  b: 1\n c: 2\n  d: 3", 4, 1, "right under them"],
    ["a quotation mark that never ends", 'a: "hello\nb: c\n', 2, 4, "at its end"],
    ["a value that starts with @", "a: @home", 2, 4, 'Write: a: "@home"'],
    ["spaces as Word makes them", "a:\n\u00a0\u00a0b: c\n  d: e\n", 3, 1, "type them again"],
    [
      "a tab, and nothing of the lines behind it",
      "a:\n  b: 1\n\tc: 2\n  d: 3\n",
      4,
      1,
      "two spaces",
    ],
    ["two faults, the first", "a: b: c\nd: e: f\n", 2, 4, 'a: "b: c"'],
  ])("says what is wrong with %s, and where", (_what, text, line, column, fix) => {
    const { value, findings } = parse(text);
    expect(value).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "yaml/invalid", line, column });
    expect(findings[0]?.fix).toContain(fix);
  });

  it.each([
    [
      "a number sign",
      "a: 123 Example Street, Apt #4\n",
      "cut-short",
      2,
      28,
      '"123 Example Street, Apt #4"',
    ],
    ["a number sign at its start", "unit: #4\n", "cut-short", 2, 7, 'unit: "#4"'],
    [
      "a number sign in curly quotes",
      "a: “Lot #4, behind the shed”\n",
      "cut-short",
      2,
      9,
      '"“Lot #4',
    ],
    ["a number sign in an entry", "a:\n  - Lot #4\n", "cut-short", 3, 9, '- "Lot #4"'],
    ["a comment behind it", "level: II # since May\n", "cut-short", 2, 11, "a line of its own"],
    ["a glued entry below", "a:\n  - b\n  # c\nd: e\n  - f\n", "glued", 6, 3, "Write: - f"],
    ["entries without spaces", "a:\n  -b\n  -c\n", "glued", 4, 3, "Write: - c"],
    ["a glued key below", "a: b\n  phone:602\n", "glued", 3, 3, "Write: phone: 602"],
    ["no value but a word for none", "a: null\nb: c\n", "null", 2, 4, "Delete the line"],
    ["a tilde for none", "a: ~\nb: c\n", "null", 2, 4, "Delete the line"],
    ["curly quotation marks", "a: “Guests”\n", "curly-quotes", 2, 4, 'a: "Guests"'],
  ])("reads a value with %s, and doubts it", (_what, text, rule, line, column, fix) => {
    const { value, findings, doubts } = parse(text);
    expect(findings).toEqual([]);
    expect(value).toBeDefined();
    expect(doubts).toMatchObject([{ rule: `yaml/${rule}`, line, column }]);
    expect(doubts[0]?.fix).toContain(fix);
  });

  it.each([
    "a: b#c\n",
    'a: "b #c"\n',
    'a: "b" # a comment\n',
    "a: # the person\n  b: c\n",
    "# a comment\na: b\n# another\n",
    "a: b\n\n# of the next one\nc: d\n",
    "a:\n  # of an entry\n  - b\n",
    "a: Every day, 8 am\n  to 10 pm, and see https://example.org:80/x\n",
    "a: |\n  - one #1\n  two:2\n",
    "a: He said “yes”, then “no”\n",
    "a: yes\nb: no\nc: 1.10\nd: nullify\ne: none\nf:\n",
  ])("has no doubts about %j", (text) => {
    expect(parse(text)).toMatchObject({ findings: [], doubts: [] });
  });

  it("names both lines of a key written twice", () => {
    const { findings } = parse("a:\n  b: 1\n  c: 2\n  b: 3\n");
    expect(findings).toMatchObject([{ rule: "yaml/duplicate-key", line: 5, column: 3 }]);
    expect(findings[0]?.message).toContain("lines 3 and 5");
  });

  it("answers for what is missing with the nearest that is there", () => {
    const yaml = parse("a:\n  - b: 1\n    c: 2\n");
    expect(yaml.locate(["a", 0, "c"])).toMatchObject({ line: 4, column: 8 });
    expect(yaml.locate(["a", 0, "c"], "key")).toMatchObject({ line: 4, column: 5 });
    expect(yaml.locate(["a", 0, "d"])).toMatchObject({ line: 3, column: 5 });
  });

  it.each([
    ["lists", "[".repeat(20_000)],
    ["maps", "{a: ".repeat(20_000)],
    ["aliases", `a: &a [x]\n${"b: [*a, *a]\n".repeat(100)}`],
  ])("refuses %s without end and goes on", (_what, text) => {
    const { findings } = parse(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ message, fix }) => message.length + fix.length < 1000)).toBe(true);
  });
});
