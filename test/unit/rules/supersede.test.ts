import { describe, expect, it } from "vitest";
import { createFinding, relate } from "../../../src/findings/finding.ts";
import { rules } from "../../../src/rules/rules.ts";
import { leaveOutSuperseded } from "../../../src/rules/supersede.ts";
import { checkFiles, page, policy } from "../../support/check-files.ts";

const [first, second] = rules;
if (first === undefined || second === undefined) throw new Error("There are no rules.");
const strong = { ...first, name: "test/strong", supersedes: ["test/weak"] };
const weak = { ...second, name: "test/weak", supersedes: [] };
const place = (line: number, file = "policies/a.md") => ({
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 9,
});
const words = { message: "It is so.", fix: "Mend it.", severity: "warning" } as const;
const leave = (...findings: Parameters<typeof leaveOutSuperseded>[0]) =>
  leaveOutSuperseded(findings, [strong, weak]).map(({ rule, line }) => `${rule} ${line}`);

describe("a rule that supersedes another", () => {
  it("leaves its findings out at the same place, and nowhere else", () => {
    const found = [
      createFinding(strong, place(1), words),
      createFinding(weak, { ...place(1), column: 4 }, words),
      createFinding(weak, place(2), words),
      createFinding(weak, place(1, "policies/b.md"), words),
    ];
    expect(leave(...found)).toEqual(["test/strong 1", "test/weak 2", "test/weak 1"]);
  });

  it("does so at the places it names beside its own", () => {
    const related = [relate(place(7), "Here too.")];
    const found = [
      createFinding(strong, place(1), { ...words, related }),
      createFinding(weak, place(7), words),
    ];
    expect(leave(...found)).toEqual(["test/strong 1"]);
  });

  it("never leaves out what weighs more", () => {
    const found = [
      createFinding(strong, place(1), words),
      createFinding(weak, place(1), { ...words, severity: "error" }),
    ];
    expect(leave(...found)).toEqual(["test/strong 1", "test/weak 1"]);
  });

  it("is not superseded by it in turn", () => {
    const found = [createFinding(weak, place(1), words), createFinding(strong, place(1), words)];
    expect(leave(...found)).toEqual(["test/strong 1"]);
  });
});

describe("the rules that others supersede", () => {
  const declared = rules.flatMap(({ name, supersedes = [] }) =>
    supersedes.map((other) => ({ name, other })),
  );

  it("are rules of the list, and never supersede back", () => {
    const names = new Set(rules.map(({ name }) => name));
    const back = new Set(declared.map(({ name, other }) => `${name} ${other}`));
    expect(declared.length).toBeGreaterThan(0);
    for (const { name, other } of declared) {
      expect(names, `${name} supersedes ${other}`).toContain(other);
      expect(back.has(`${other} ${name}`), `${name} and ${other}`).toBe(false);
      expect(other).not.toBe(name);
    }
  });

  it("are none of privacy's or of who may read what: those are told in any case, if by a nearer rule of privacy's", () => {
    const kept = /^(?:privacy|audience)\/|narrower/;
    const nearer = declared.filter(({ name }) => !name.startsWith("privacy/"));
    expect(nearer.filter(({ other }) => kept.test(other))).toEqual([]);
    const ofPrivacy = declared.filter(({ name }) => name.startsWith("privacy/"));
    expect(ofPrivacy.filter(({ other }) => !other.startsWith("privacy/"))).toEqual([]);
  });
});

describe("a heading whose braces cannot be read", () => {
  it.each([
    ["{Audience = residents}", "audience/mark-not-read"],
    ["{ audience : house }", "audience/mark-not-read"],
    ["{audience=residents audience=house}", "audience/mark-not-read"],
    ["{audience=everybody}", "heading/attributes"],
    ["{for our visitors}", "heading/attributes"],
  ])("is one finding: %s", async (braces, rule) => {
    const found = await checkFiles({
      "neighbors/a.md": page(`## Night staff ${braces}\n\nThey walk the hallway at four.`),
    });
    const here = found.filter(({ file }) => file === "neighbors/a.md");
    expect(here.map((finding) => finding.rule)).toEqual([rule]);
  });
});

describe("a fault that two rules would tell", () => {
  const tell = async (body: string) =>
    (await checkFiles({ "policies/grievance-policy.md": policy(body) }))
      .filter(({ file }) => file === "policies/grievance-policy.md")
      .map(({ rule }) => rule);

  it("is told as a section that is there twice, not as an id", async () => {
    const rules = await tell("## A {#outside-help}\n\nWords.\n\n## B {#outside-help}\n\nWords.");
    expect(rules).toContain("section/duplicated");
    expect(rules).not.toContain("heading/duplicate-id");
  });

  it("is told as an entry that stands in the wrong column, not as a lone number", async () => {
    const rules = await tell("- Paid\n 2024. In full.");
    expect(rules).toContain("list/not-nested");
    expect(rules).not.toContain("list/number-starts-line");
  });
});
