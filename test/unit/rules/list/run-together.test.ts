import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";

async function findIn(body: string, rule: string) {
  return await checkFiles({ "neighbors/a.md": page(body) }, rule);
}

describe("list/run-together", () => {
  it.each([
    ["- Keep voices down - No shouting - No loud music", 3],
    ["Residents: - keep quiet - wait inside", 2],
    ["We ask for this: * a quiet voice * a clean yard * a free sidewalk", 3],
    ["• Keep voices down • No shouting", 2],
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
    "• Keep voices down\n• No shouting\n• No loud music",
    "(a) Keep voices down\n(b) No shouting",
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

  it("tells several places of a document at the first of them", async () => {
    const run = "Residents: - keep quiet - wait inside";
    const findings = await findIn(`${run}\n\nBetween.\n\n${run}`, "list/run-together");
    expect(findings.map(({ line }) => line)).toEqual([6]);
    expect(findings[0]?.message).toMatch(/ It is so in 1 more place: line 10\.$/);
  });

  it("goes away when each entry has its line, as the fix says", async () => {
    const run = "Residents: - keep quiet - wait inside";
    const [finding] = await findIn(run, "list/run-together");
    expect(finding?.fix).toContain("“- keep quiet”");
    expect(await findIn(run.replaceAll(" - ", "\n- "), "list/run-together")).toEqual([]);
  });
});
