import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import { draftKnownDocument } from "../../../src/drafts/draft-document.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { readBlocks } from "../../../src/setup/read-blocks.ts";
import { tellWhatFollows } from "../../../src/setup/tell-what-follows.ts";
import { listTold } from "../../../src/setup/told.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";

const today = "2026-11-28";
const conditions = { today, isProduction: false, siteAddress: undefined };

/** Facts that the home has, and that nobody told setup in a file of answers. */
const facts = `${homeYaml}guestHours:\n  start: 9 am\n  end: 9 pm\n`;
const told = tellWhatFollows(listTold({ home: parse(facts, { schema: "failsafe" }) }));

it("begins every section that the program knows with a mark, and with nothing else that a check finds", async () => {
  const folder = await createHome({
    "_data/home.yaml": facts,
    "policies/a.md": "",
    "neighbors/a.md": "",
  });
  const empty = await readIdentifiedHome(folder);
  const known = new Set(checkHome(empty, conditions).map(({ rule, message }) => rule + message));
  for (const type of documentTypes) {
    // What others lead to stands there by then: the registry has it first.
    const drafting = { home: await readIdentifiedHome(folder), told, blocks: readBlocks() };
    const draft = draftKnownDocument({ type, audience: undefined, today }, drafting, type.sections);
    if (draft.kind !== "file") throw new Error(`${type.id} was not begun.`);
    const headings = draft.text.split("\n").filter((line) => line.startsWith("## "));
    expect(headings).toEqual(type.sections.map(({ titles }) => `## ${titles.en[0]}`));
    const marks = draft.text.match(/^## .*\n\n> \[!READ\] Is this true of your home\? This/gm);
    expect(marks).toHaveLength(headings.length);
    writeFileSync(join(folder, draft.path), draft.text);
  }
  const found = checkHome(await readIdentifiedHome(folder), conditions)
    // What warns of setup's own words warns of them here.
    .filter(({ rule }) => rule !== "mark/unread" && !rule.startsWith("clause/"))
    .filter(({ rule, message }) => !known.has(rule + message))
    .map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`);
  expect(found).toEqual([]);
});

it("leaves it to whoever knows which sections a document has that no home has whole", async () => {
  const home = await readIdentifiedHome(await createHome({}));
  const type = documentTypes.find(({ id }) => id === "house-forms");
  if (type === undefined) throw new Error("The type is gone.");
  const drafting = { home, told, blocks: readBlocks() };
  const draft = draftKnownDocument({ type, audience: undefined, today }, drafting);
  expect(draft).toMatchObject({ kind: "refused" });
  const wider = draftKnownDocument({ type, audience: "public", today }, drafting, type.sections);
  expect(wider).toMatchObject({ kind: "refused" });
});
