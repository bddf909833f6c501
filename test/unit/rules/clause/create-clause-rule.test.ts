import { describe, expect, it } from "vitest";
import type { ClauseRule } from "../../../../src/rules/clause/create-clause-rule.ts";
import { rules } from "../../../../src/rules/rules.ts";
import { checkFiles, policy } from "../../../support/check-files.ts";
import { honestClauses, wrongClauses } from "../../../support/clause-texts.ts";
import { furtherWordings, honestWordings } from "../../../support/clause-wordings.ts";

/** A document for each text: one reading for all of them. */
async function findNames(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const fileOf = (index: number) => `policies/text-${index}.md`;
  const files = texts.map((text, index) => [fileOf(index), policy(text)] as const);
  const found = await checkFiles(Object.fromEntries(files), "clause/");
  return texts.map((_text, index) =>
    found.filter(({ file }) => file === fileOf(index)).map(({ rule }) => rule),
  );
}

describe("clauses that a home must not have", () => {
  it.each(Object.entries(wrongClauses))(
    "are found as clause/%s in many words",
    async (name, texts) => {
      const found = await findNames(texts);
      const missed = texts.filter((_text, index) => !found[index]?.includes(`clause/${name}`));
      expect(missed).toEqual([]);
    },
  );

  it.each(Object.entries(furtherWordings))(
    "are found as clause/%s in the words of others",
    async (name, texts) => {
      const found = await findNames(texts);
      const missed = texts.filter((_text, index) => !found[index]?.includes(`clause/${name}`));
      expect(missed).toEqual([]);
    },
  );

  it.each([
    ["what only sounds like one", honestClauses],
    ["what homes write that do right", honestWordings],
  ])("are not seen in %s", async (_what, texts) => {
    const found = await findNames(texts);
    expect(texts.filter((_text, index) => found[index]?.length !== 0)).toEqual([]);
  });

  it("are read below an aside that denies something else", async () => {
    const found = await find("(It does not replace the handbook.)\n\n- Staff pat you down.");
    expect(found.map(({ rule }) => rule)).toEqual(["clause/body-search"]);
  });

  const find = (body: string) => checkFiles({ "policies/a.md": policy(body) }, "clause/");

  it("are told once where several sentences on end have the same", async () => {
    const [finding, ...others] = await find(
      "Anyone who relapses will be discharged immediately.\n\nA positive test means automatic eviction.",
    );
    expect(others).toEqual([]);
    expect(finding?.line).toBe(9);
    expect(finding?.related.map(({ line }) => line)).toEqual([11]);
  });

  it("are told again where another section has the same", async () => {
    const clause = "Anyone who relapses will be discharged immediately.";
    const found = await find(`## Use\n\n${clause}\n\n## Tests\n\n${clause}`);
    expect(found.map(({ line }) => line)).toEqual([11, 15]);
  });

  it("are read with the line that a list goes on from", async () => {
    expect(await find("Immediate discharge:\n\n- Using drugs\n- Loud music")).toMatchObject([
      { rule: "clause/out-at-once-after-use", line: 11 },
    ]);
    expect(await find("Staff may not:\n\n- pat down residents\n- open your mail")).toEqual([]);
  });

  it("are told at a title where the title is what has to change", async () => {
    const body = "### 12-Step Meetings\n\n- Sign in\n- Have a sponsor by day 30";
    expect(await find(body)).toMatchObject([{ rule: "clause/one-path-only", line: 9 }]);
  });

  it("are not seen in questions, below rights, or in what staff must not do", async () => {
    expect(await find("Can staff open your mail?")).toEqual([]);
    expect(await find("## Your rights\n\n- No strip searches\n- Mail that staff open")).toEqual([]);
  });

  it("only warn, and cite what stands behind them", async () => {
    const [finding] = await find("We do not accept people who take methadone.");
    expect(finding?.severity).toBe("warning");
    expect(finding?.standards).toContain("42 U.S.C. 3604");
    expect(finding?.standards).toContain("NARR 3.0 2.F.16.d");
  });

  it("have no two lists of words side by side in what makes them another thing", () => {
    // A phrase of two words within a list splits the list in two, which then never stands in a sentence.
    expect(listUnless().filter(hasTwoLists)).toEqual([]);
  });

  it("would be told of a phrase that splits a list", () => {
    expect(hasTwoLists("a|b|c|d|e|sex offenders|f|g|h|i|j")).toBe(true);
    expect(hasTwoLists("a|b|c|d|e|f … a|b|c|d|e|f")).toBe(false);
    expect(hasTwoLists("no one|man|woman|resident|person|member|tenant")).toBe(false);
  });
});

function listUnless(): readonly string[] {
  return rules.flatMap((rule) =>
    isClauseRule(rule) ? rule.clause.shownBy.flatMap(({ unless = [] }) => unless) : [],
  );
}

function isClauseRule(rule: object): rule is ClauseRule {
  return "clause" in rule;
}

function hasTwoLists(wanted: string): boolean {
  const sizes = wanted.split(" ").map((step) => step.split("|").length);
  return sizes.some((size, index) => size > mostOptions && (sizes[index + 1] ?? 0) > mostOptions);
}

/** A longer list beside another is no phrase. */
const mostOptions = 5;
