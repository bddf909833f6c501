import { describe, expect, it } from "vitest";
import { checkFiles } from "../../support/check-files.ts";
import {
  type DocumentOptions,
  writeDocument,
  writeDocuments,
} from "../../support/write-document.ts";

type TypeId = "resident-packet" | "grievance-policy" | "good-neighbor-policy";

/** A document in which one section says nothing, with sections of the home's own behind it. */
async function listLacking(
  type: TypeId,
  bodies: NonNullable<DocumentOptions["bodies"]>,
  behind: string,
): Promise<readonly string[]> {
  const file = `policies/${type}.md`;
  const text = `${writeDocument(type, { bodies })}\n\n${behind}\n`;
  const found = await checkFiles({ ...writeDocuments(), [file]: text }, "section/fact-missing");
  return found.filter((finding) => finding.file === file).map(({ message }) => message);
}

const nothing = "We do what is right.";
const numbers = "naloxone is in the kitchen.\n\nPoison control: 1-800-222-1222.";

describe("a fact that stands in another section of its document", () => {
  it.each<[string, TypeId, string, string, string]>([
    [
      "numbers under a heading about emergencies",
      "resident-packet",
      "emergencies",
      numbers,
      "## Emergency numbers\n\n- 911\n- 988",
    ],
    [
      "the mission under its own heading",
      "resident-packet",
      "welcome",
      "We are a certified home.",
      "## Our mission\n\nTo walk beside people who want another life.",
    ],
    [
      "guests' hours beside quiet hours",
      "resident-packet",
      "guests",
      nothing,
      "## Quiet hours and company\n\nVisitors are welcome until 8 pm.",
    ],
    [
      "a phone under the heading that asks whom to call",
      "grievance-policy",
      "who-to-file-with",
      "Talk to the manager. If it is about them, go straight to the owner.",
      "## Who to call\n\nRosa, the house manager: (602) 555-0134",
    ],
    [
      "an appeal's days among time limits",
      "grievance-policy",
      "discharge-appeals",
      "An emergency comes first.",
      "## Time limits\n\nAn appeal of a discharge is filed within 5 days.",
    ],
    [
      "an amount in a table of fees",
      "resident-packet",
      "fees-and-refunds",
      "A refund is paid within 14 days.",
      "## Fee schedule\n\n| What | How much |\n| --- | --- |\n| Rent, each week | $180 |",
    ],
    [
      "quiet hours in a timetable",
      "good-neighbor-policy",
      "quiet-hours",
      nothing,
      "## The day\n\nQuiet is kept from 10 pm to 7 am.",
    ],
  ])("counts: %s", async (_what, type, section, body, behind) => {
    expect(await listLacking(type, { [section]: body }, "")).toHaveLength(1);
    expect(await listLacking(type, { [section]: body }, behind)).toEqual([]);
  });

  it.each<[string, TypeId, string, string, string]>([
    [
      "a bare number",
      "resident-packet",
      "emergencies",
      numbers,
      "## Parking\n\nOur permit is number 988.",
    ],
    [
      "a sentence that denies it",
      "resident-packet",
      "emergencies",
      "988\n\nPoison control: 1-800-222-1222.",
      "## Overdose\n\nNo naloxone is kept in the house. Do not use naloxone.",
    ],
    [
      "another subject's time",
      "resident-packet",
      "guests",
      nothing,
      "## Quiet hours and visitors of others\n\nThe house is quiet from 10 pm.",
    ],
    [
      "a curfew that names guests",
      "resident-packet",
      "guests",
      nothing,
      "## Curfew times\n\nCurfew is 11 pm, with guests or without.",
    ],
    [
      "an office outside",
      "grievance-policy",
      "who-to-file-with",
      "Talk to the manager. If it is about them, go straight to the owner.",
      "## State office\n\nThe state director of licensing takes complaints: (602) 555-0134",
    ],
    [
      "another deadline",
      "grievance-policy",
      "discharge-appeals",
      "An emergency comes first.",
      "## Time limits\n\nAn appeal of a decision is filed within 5 days. Rent is due within 3 days.",
    ],
    [
      "the amount of a fine",
      "resident-packet",
      "fees-and-refunds",
      "A refund is paid within 14 days.",
      "## Keys\n\nA lost key is $15, and the late fee for rent is $10.",
    ],
    [
      "what fewer people may read",
      "resident-packet",
      "fees-and-refunds",
      "A refund is paid within 14 days.",
      "## What it costs {audience=house}\n\nRent is $180 a week.",
    ],
  ])("does not count: %s", async (_what, type, section, body, behind) => {
    expect(await listLacking(type, { [section]: body }, behind)).toHaveLength(1);
  });

  it("takes steps that go on under headings of their own", async () => {
    const steps =
      "## Step 1: Answer (within 3 days)\n\nYou get it in writing.\n\n## Step 2: Appeal\n\nYou have 10 days.";
    const bodies = { "steps-and-time-limits": nothing };
    expect(await listLacking("grievance-policy", bodies, steps)).toEqual([]);
    const noAppeal = steps.replace("10 days", "time");
    expect(await listLacking("grievance-policy", bodies, noAppeal)).toHaveLength(1);
  });
});
