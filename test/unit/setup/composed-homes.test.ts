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
