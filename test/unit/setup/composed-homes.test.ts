import { expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../support/check-files.ts";
import { composedHomeNames, composeFixture } from "../../support/composed-homes.ts";

it.each(composedHomeNames)(
  "no clause and no contradiction is told of what setup wrote itself: %s",
  async (name) => {
    const findings = await checkFiles(composeFixture(name));
    const told = findings.filter(({ rule }) => /^(?:clause|contradiction)\//.test(rule));
    expect(describePlaces(told)).toEqual([]);
  },
);

it("times that were told stand in the texts, and others are proposed with a line to read", () => {
  const told = composeFixture("level-2-men-ohio");
  expect(told["policies/resident-packet.md"]).toContain("7 days of notice");
  expect(told["policies/resident-packet.md"]).toContain(
    "We practice leaving the house four times a year.",
  );
  expect(told["policies/grievance-policy.md"]).toContain("you have 3 days to appeal");
  const proposed = composeFixture("level-2-women-arizona")["policies/grievance-policy.md"];
  expect(proposed).toMatch(/\[!READ\].*5 days to appeal/);
  expect(proposed).toContain("you have 5 days to appeal");
});
