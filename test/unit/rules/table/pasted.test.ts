import { describe, expect, it } from "vitest";
import { checkFiles, page } from "../../../support/check-files.ts";

async function findIn(body: string, rule: string) {
  return await checkFiles({ "neighbors/a.md": page(body) }, rule);
}

describe("table/pasted", () => {
  it.each([
    ["Charge\tAmount\nProgram fee\t$175 a week\nDeposit\t$150", 6],
    ["What you pay:\nProgram fee\t$175 a week\nDeposit\t$150", 7],
    ["Charge | Amount\nProgram fee | $175", 6],
    ["- Charge\tAmount\n  Program fee\t$175", 6],
  ])("finds the table in “%s”", async (body, line) => {
    const findings = await findIn(body, "table/pasted");
    expect(findings.map((finding) => finding.line)).toEqual([line]);
  });

  it.each([
    "| Charge | Amount |\n|---|---|\n| Program fee | $175 |",
    "Call us\tat any hour.\nWe answer.",
    "•\tKeep quiet\n•\tWait inside",
    "-\tKeep quiet\n-\tWait inside",
    "1)\tKeep quiet\n2)\tWait inside",
    "\tThis stands in a code block\tas it is\n\tand so\tdoes this",
    "Home | Policies | Contact\nRead on | below",
    "Call or text | at any hour.\nWe answer.",
  ])("finds none in “%s”", async (body) => {
    expect(await findIn(body, "table/pasted")).toEqual([]);
  });

  it("goes away when the table is written as the fix says", async () => {
    const [finding] = await findIn("Charge\tAmount\nDeposit\t$150", "table/pasted");
    const [, header = "", line = ""] = /“(\|.*?)”.*“(\|.*?)”/.exec(finding?.fix ?? "") ?? [];
    const table = [header, line, "| Deposit | $150 |"].join("\n");
    expect(await findIn(table, "table/pasted")).toEqual([]);
    expect(header).toBe("| Charge | Amount |");
  });
});
