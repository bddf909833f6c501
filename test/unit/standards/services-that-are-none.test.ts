import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { findHomeStatus } from "../../../src/standards/requirement-status.ts";
import { checkFiles } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";
import { writeDocuments } from "../../support/write-document.ts";

const packet = "policies/resident-packet.md";

const write = (services: string, level: string) => {
  const documents = writeDocuments();
  const text = (documents[packet] ?? "").replace(/\n## Services\n[\s\S]*?(?=\n## |$)/, "");
  return {
    ...documents,
    [packet]: `${text}\n## Services\n\n${services}\n`,
    "_data/standard.yaml": `standard: narr-3.0\nlevel: ${level}\n`,
  };
};

async function readStatus(services: string, level: string) {
  const home = await readIdentifiedHome(await createHome(write(services, level)));
  return findHomeStatus(home).statuses.find(({ rule }) => rule.id === "3.G.24.a")?.status;
}

const none = [
  "We don't give counseling, medical care or classes of our own.",
  "We give no counseling or classes of our own, so no leader has to.",
  "None. A house at our level is peer support.",
  "If you need a counselor, we help you find one.",
  "Visitors who lead a group here come for free.",
];

const given = [
  "A trained coach leads a life-skills class every Tuesday at 6 pm.",
  "We don't give medical care. Our recovery support specialist meets with you each week.",
  "- Group with Ms. Lee, a licensed counselor: Mondays\n- Cooking lessons: Thursdays",
];

describe("the section on services", () => {
  it.each(none)("is no evidence of services at Level III: %s", async (services) => {
    expect(await readStatus(services, "III")).toBe("notYet");
    const found = await checkFiles(write(services, "III"), "standard/not-documented");
    const told = found.filter(({ message }) => message.includes("3.G.24.a"));
    expect(told.map(({ file, severity }) => [file, severity])).toEqual([[packet, "warning"]]);
  });

  it.each(given)("is evidence where it tells of one: %s", async (services) => {
    expect(await readStatus(services, "III")).toBe("documented");
  });

  it.each([...none, ...given])("brings no finding at Level II: %s", async (services) => {
    const found = await checkFiles(write(services, "II"), "");
    expect(found.filter(({ message }) => /3\.G\.24|“Services”/.test(message))).toEqual([]);
  });
});
