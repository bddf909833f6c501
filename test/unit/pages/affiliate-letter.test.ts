import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { writeAffiliateLetter } from "../../../src/pages/affiliate-letter.ts";
import { isConfirmed } from "../../../src/standards/obligation.ts";
import { today } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";
import { narrStandard } from "../../support/narr-standard.ts";

const write = async (standard: string, more: Readonly<Record<string, string>> = {}) =>
  writeAffiliateLetter(
    await readIdentifiedHome(await createHome({ "_data/standard.yaml": standard, ...more })),
    today,
  );

const listAsked = (letter: string) =>
  [...letter.matchAll(/^(\d\.[A-J]\.\d+\.[a-z]) .*\n {4}\[ \] required/gm)].map(([, id]) => id);

const atLevelTwo = "standard: narr-3.0\nlevel: II\n";

describe("the letter to an affiliate", () => {
  it("asks for every rule whose level is not confirmed, and for no other", async () => {
    const unsure = narrStandard.rules.filter(({ levels: { II } }) => II && !isConfirmed(II));
    const letter = await write(atLevelTwo);
    expect(listAsked(letter).toSorted()).toEqual(unsure.map(({ id }) => id).toSorted());
    expect(letter).toContain("We work at Level II.");
  });

  it("asks a home without a level for whatever is open at one of them, each once in a part", async () => {
    const unsure = narrStandard.rules.filter(
      ({ levels }) => !Object.values(levels).every(isConfirmed),
    );
    const letter = await write("standard: narr-3.0\n");
    expect(new Set(listAsked(letter))).toEqual(new Set(unsure.map(({ id }) => id)));
    expect(letter).toContain("We have not settled on a level yet.");
  });

  it("tells what was read in part apart from what was asked for once", async () => {
    const letter = await write(atLevelTwo);
    const [, asked = "", inPart = "", nothing = ""] = letter.split(
      /An affiliate’s form|We read that|For these we saw/,
    );
    expect(listAsked(inPart)).toContain("3.G.21.b");
    expect(inPart).toMatch(/3\.G\.21\.b [^\n]*\(required\)/);
    expect(listAsked(asked)).toContain("1.A.2.i");
    expect(listAsked(nothing)).toContain("3.I.28.b");
  });

  it("is signed by the manager, and asks which of two readings is meant", async () => {
    const letter = await write(atLevelTwo);
    expect(letter).toMatch(/^1\.A\.2\.d [^\n]*\?$/m);
    expect(letter).toMatch(/Thank you,\n\n.+, .+\n.*\d{3}.*\n\S+@\S+\n$/);
  });

  it("asks for nothing that is set aside, and names the affiliate", async () => {
    const letter = await write(
      `${atLevelTwo}profile: azrha\nrulesSetAside:\n  - rule: 1.D.10.b\n    reason: No post here calls for one.\n`,
    );
    expect(listAsked(letter)).not.toContain("1.D.10.b");
    expect(letter).toContain("To: Arizona Recovery Housing Association");
    expect(letter).toContain("take complaints");
  });
});
