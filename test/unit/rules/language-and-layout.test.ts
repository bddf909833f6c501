import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "./check-files.ts";

async function findIn(body: string, rule: string) {
  return await checkFiles({ "neighbors/a.md": page(body) }, rule);
}

describe("language/person-first", () => {
  it("is a warning with other words, at the line and column of the term", async () => {
    const findings = await findIn("We are plain people.\nWe help *addicts* too.", "language/");
    expect(describePlaces(findings)).toEqual(["neighbors/a.md:7:10 language/person-first warning"]);
    expect(findings[0]?.message).toContain("“addicts”");
    expect(findings[0]?.fix).toContain("“person with a substance use disorder”");
  });

  it("is a warning even in production", async () => {
    const files = { "neighbors/a.md": page("We help addicts.") };
    const findings = await checkFiles(files, "language/", true);
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("looks at headings, tables and front matter too", async () => {
    const body = "## For addicts\n\n| Who |\n|---|\n| Junkies |";
    const files = { "neighbors/a.md": page(body, "summary: A halfway house.") };
    const findings = await checkFiles(files, "language/");
    expect(findings.map(({ line }) => line)).toEqual([4, 7, 11]);
  });

  it("leaves the names of offices in the facts alone, typed or referred to", async () => {
    const resources =
      "list:\n  - group: Health\n    name: Drug Abuse Hotline of Mesa\n    phone: 602-555-0150\n";
    const body = "Call the Drug Abuse Hotline of Mesa. It is about drug abuse.";
    const files = { "neighbors/a.md": page(body), "_data/resources.yaml": resources };
    const findings = await checkFiles(files, "language/");
    expect(findings.map(({ column }) => column)).toEqual([50]);
  });
});

describe("list/run-together", () => {
  it.each([
    ["- Keep voices down - No shouting - No loud music", 3],
    ["Residents: - keep quiet - wait inside", 2],
    ["We ask for this: * a quiet voice * a clean yard * a free sidewalk", 3],
    ["• Keep voices down • No shouting", 2],
    ["• Keep voices down\n• No shouting\n• No music", 3],
    ["•\tKeep voices down\n•\tNo shouting", 2],
    ["1. Call us. 2. We look into it. 3. You hear back.", 3],
    ["Steps: 1) call us 2) we look into it 3) you hear back", 3],
    ["- soap - towels - sheets - a lamp", 4],
  ])("finds the entries in “%s”", async (body, count) => {
    const findings = await findIn(body, "list/run-together");
    expect(describePlaces(findings).map((place) => place.replace(/:\d+ /, " "))).toEqual([
      "neighbors/a.md:6 list/run-together warning",
    ]);
    expect(findings[0]?.message).toMatch(new RegExp(`^${count} entries`));
  });

  it.each([
    "- Keep voices down\n- No shouting\n- No loud music",
    "We ask - as good neighbors do - that you wait.",
    "- We ask - as good neighbors do - that you wait.",
    "- Monday - Friday, 8 am - 9 pm, and Saturday - Sunday, noon - 6 pm",
    "- Main - Center - Gilbert",
    "- The bus (route 40 - 45) runs well-kept, state-of-the-art cars.",
    "Call 602-555-0134 - or 602-555-0135 - at any hour.",
    "| Day | Hours |\n|---|---|\n| Monday - Friday | 1. am 2. pm 3. night |",
    "Version 1. It changed in 2. Nothing else did.",
    "Noise · Parking · Smoking · Trash",
    "1. First.\n2. Second.\n3. Third.",
    "    - in - a - code - block",
  ])("finds none in “%s”", async (body) => {
    expect(await findIn(body, "list/run-together")).toEqual([]);
  });

  it("goes away when each entry has its line, as the fix says", async () => {
    const run = "Residents: - keep quiet - wait inside";
    const [finding] = await findIn(run, "list/run-together");
    expect(finding?.fix).toContain("“- keep quiet”");
    expect(await findIn(run.replaceAll(" - ", "\n- "), "list/run-together")).toEqual([]);
  });
});

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
