import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import {
  findHomeStatus,
  type RequirementStatus,
} from "../../../src/standards/requirement-status.ts";
import { composeFixture } from "../../support/composed-homes.ts";
import { createHome } from "../../support/create-home.ts";

type Files = Readonly<Record<string, string>>;

async function readStatuses(files: Files): Promise<ReadonlyMap<string, RequirementStatus>> {
  const home = await readIdentifiedHome(await createHome(files));
  return new Map(findHomeStatus(home).statuses.map((status) => [status.rule.id, status]));
}

const ohio = composeFixture("level-2-men-ohio");
const packet = "policies/resident-packet.md";

/** The same home, with a sentence more in a section of its packet. */
function sayInPacket(heading: string, sentence: string): Files {
  const text = ohio[packet] ?? "";
  const title = `\n## ${heading}\n`;
  if (!text.includes(title)) throw new Error(`There is no section “${heading}”.`);
  return { ...ohio, [packet]: text.replace(title, `${title}\n${sentence}\n`) };
}

describe("what the certification page calls documented, of a composed home", () => {
  it.each(["orh.8", "3.I.28.b", "3.I.27.d"])(
    "is not %s, of which the home's words say nothing",
    async (id) => {
      expect((await readStatuses(ohio)).get(id)?.status).not.toBe("documented");
    },
  );

  it("names no section that has no word of who joins the home", async () => {
    const found = (await readStatuses(ohio)).get("3.I.27.b")?.found ?? [];
    expect(found.map(({ definition }) => definition.id)).not.toContain("resident-decisions");
  });

  it.each(["1.C.8.c", "1.D.9.d", "1.D.13.b", "2.F.19.a", "2.F.19.b", "3.I.27.e"])(
    "is %s, which the home's words say",
    async (id) => {
      expect((await readStatuses(ohio)).get(id)?.status).toBe("documented");
    },
  );

  it("is a test before moving in where setup was told of one, and only there", async () => {
    const compose = (testing: readonly string[]) => composeFixture("level-2-men-ohio", { testing });
    const told = await readStatuses(compose(["moving in"]));
    expect(told.get("orh.8")?.status).toBe("documented");
    const untold = await readStatuses(compose(["random", "with cause"]));
    expect(untold.get("orh.8")?.status).not.toBe("documented");
  });

  it("is naloxone within reach where the house keeps some, and not where residents are told to have their own", async () => {
    const readOverdose = async (files: Files) => (await readStatuses(files)).get("2.F.19.d");
    expect((await readOverdose(ohio))?.status).toBe("documented");
    const without = composeFixture("level-2-rented-vermont");
    expect(without[packet]).toContain("None is kept in this house");
    expect((await readOverdose(without))?.status).not.toBe("documented");
  });

  it("becomes what the home writes itself", async () => {
    const tested = sayInPacket("Drug and alcohol testing", "You are tested when you move in.");
    expect((await readStatuses(tested)).get("orh.8")?.status).toBe("documented");
  });
});
