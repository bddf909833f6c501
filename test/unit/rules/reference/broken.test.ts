import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";

const file = "neighbors/a.md";
const find = async (text: string) =>
  describePlaces(await checkFiles({ [file]: page(text) }, "reference/broken"));

describe("a reference in words", () => {
  it.each([
    ["It is dealt with elsewhere (see page 12).", 33],
    ["Others speak of it: Medication Policy, page 9; House Rules, page 17.", 40],
    ["Read what stands in Appendix C first.", 21],
    ["The rest stands in Section 9 too.", 17],
    ["Sign the attached form before you move in.", 6],
    ["A copy of the fee schedule is attached.", 19],
    ["Click here for the calendar.", 1],
    ["Ask for the evening off online here", 25],
    ["Please continue to the Membership Agreement", 8],
  ])("is found where nothing answers it: %s", async (text, column) => {
    expect(await find(text)).toEqual([`${file}:6:${column} reference/broken warning`]);
  });

  it.each([
    "Read page 12 of the Big Book, or the Big Book on page 417.",
    "Page 3 of 12",
    "Bring page 2 of your lease.",
    "Ask about Section 8 or see Section 504 of the Rehabilitation Act.",
    "Read Appendix C.\n\n## Appendix C: Chores\n\nSweep.",
    "As in Section 2.\n\n## 2. Guests\n\nKnock.",
    "As in section 3.\n\n1. Knock.\n2. Wait.\n3. Come in.",
    "The garage is attached to the house, with no strings attached.",
    "Sign the attached pass form.\n\n## Pass form\n\nName: ____",
    "[Click here](https://example.org) for the calendar, or use this link.",
    "Shoes go here, and everybody is welcome here.",
    "See the Guest Policy.\n\n## Guests\n\nKnock.",
    "See the owner, and go on to the next step.",
  ])("is not seen in %j", async (text) => {
    expect(await find(text)).toEqual([]);
  });
});
