import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkHome } from "../../../src/checks/check-home.ts";
import { createReadingMemory } from "../../../src/content/read-home.ts";
import { readIdentifiedHome } from "../../../src/document-types/identify-home.ts";
import { smallHome } from "../../support/build-small-home.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";

const conditions = { today: "2026-03-01", isProduction: false } as const;
const typed = { "policies/guests.md": `${smallHome["policies/guests.md"]}\nCall 602-867-5309.\n` };

it("finds after every save what a first reading finds, whatever it remembers", async () => {
  const home = await createHome({ ...smallHome, ...typed });
  const memory = createReadingMemory();
  const checkAgain = async () => {
    const remembered = checkHome(await readIdentifiedHome(home, memory), conditions);
    expect(remembered).toEqual(checkHome(await readIdentifiedHome(home), conditions));
    return remembered.map(({ file, rule }) => `${file} ${rule}`);
  };
  expect(await checkAgain()).toContain("policies/guests.md contact/not-in-facts");
  await writeFile(join(home, "policies/guests.md"), smallHome["policies/guests.md"] ?? "");
  expect(await checkAgain()).not.toContain("policies/guests.md contact/not-in-facts");
  await writeFile(join(home, "policies/chore-book.md"), typed["policies/guests.md"]);
  expect(await checkAgain()).toContain("policies/chore-book.md contact/not-in-facts");
  await writeFile(join(home, "_data/home.yaml"), `${homeYaml}unknown: 602-867-5309\n`);
  await checkAgain();
});

it("reads a document again only when its text or the facts changed", async () => {
  const home = await createHome(smallHome);
  const memory = createReadingMemory();
  const first = await readIdentifiedHome(home, memory);
  await writeFile(join(home, "policies/guests.md"), typed["policies/guests.md"]);
  const second = await readIdentifiedHome(home, memory);
  const isSame = second.documents.map((document) => first.documents.includes(document));
  expect(isSame.filter((same) => !same)).toHaveLength(1);
  await writeFile(join(home, "_data/home.yaml"), `${homeYaml}\n# changed\n`);
  const third = await readIdentifiedHome(home, memory);
  expect(third.documents.some((document) => second.documents.includes(document))).toBe(false);
});
