import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";

const neighbors = "neighbors/a.md";

describe("a fact for fewer people than the text around it", () => {
  it.each([
    ["in public text", page("Be back at {{ home.curfew.weekdays }}."), "6:12"],
    ["in a public heading", page("## By {{ home.curfew.weekdays }}\n\nPlease."), "6:7"],
    ["in public front matter", page("Hello.", 'summary: "{{ home.curfew.weekdays }}"'), "4:10"],
  ])("is found %s", async (_where, text, place) => {
    const findings = await checkFiles({ [neighbors]: text }, "fact/");
    expect(describePlaces(findings)).toEqual([
      `${neighbors}:${place} fact/narrower-audience error`,
    ]);
  });

  it("may stand in a section and its heading for those people", async () => {
    const text = page(
      "## By {{ home.curfew.weekdays }} {audience=residents}\n\n{{ home.curfew.weekdays }}",
    );
    expect(await checkFiles({ [neighbors]: text }, "fact/")).toEqual([]);
  });
});
