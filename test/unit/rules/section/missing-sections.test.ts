import { expect, it } from "vitest";
import { createReadingMemory } from "../../../../src/content/read-home.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { documentTypes } from "../../../../src/documents/registry.ts";
import { checkHome, createCheckingMemory } from "../../../../src/rules/check-home.ts";
import { today } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";
import { citeNarr } from "../../../support/narr-standard.ts";
import { writeDocument, writeDocuments } from "../../../support/write-document.ts";

/** All but one document are the same in each home, and are read and checked once. */
const memory = { reading: createReadingMemory(), checking: createCheckingMemory() };

async function findAll(files: Readonly<Record<string, string>>) {
  const home = await readIdentifiedHome(await createHome(files), memory.reading);
  return checkHome(home, { today, isProduction: false }, memory.checking);
}

async function findErrors(files: Readonly<Record<string, string>>) {
  return (await findAll(files)).filter(({ severity }) => severity === "error");
}

it("finds no error in documents that have every section with its facts", async () => {
  expect(await findErrors(writeDocuments())).toEqual([]);
});

it.each(
  documentTypes.flatMap((type) =>
    type.sections
      .filter(({ strength }) => strength === "must")
      .map((section) => ({ name: `${type.id} without ${section.id}`, type, section })),
  ),
)("finds exactly one error in a $name", async ({ type, section }) => {
  const text = writeDocument(type, { without: [section.id] });
  const errors = await findErrors({ ...writeDocuments(), [`policies/${type.id}.md`]: text });
  const [error] = errors;
  expect(errors).toHaveLength(1);
  expect(error?.rule).toBe("section/missing");
  expect(error?.file).toBe(`policies/${type.id}.md`);
  expect(error?.message).toContain(`“${section.titles.en[0]}”`);
  expect(error?.message).toContain(section.says.en);
  expect(error?.standards).toEqual(citeNarr(type, section));
  expect(error?.fix).toContain(section.id);
});

it.each(
  documentTypes.flatMap((type) =>
    type.sections
      .filter(({ strength, facts }) => strength === "must" && facts.length > 0)
      .map((section) => ({ name: `${section.id} of a ${type.id}`, type, section })),
  ),
)("finds each fact that the section $name lacks, at its weight", async ({ type, section }) => {
  const bodies = { [section.id]: "We do what is right." };
  const text = writeDocument(type, { bodies });
  const all = await findAll({ ...writeDocuments(), [`policies/${type.id}.md`]: text });
  const found = all.filter(
    ({ rule, severity }) => rule.startsWith("section/") || severity === "error",
  );
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(["section/fact-missing"]));
  for (const { says, ...fact } of section.facts) {
    const isSuggested = fact.kind === "words" && fact.weight === "info";
    const about = found.filter(({ message }) => message.includes(`${says.en},`));
    expect(about.map(({ severity }) => severity)).toEqual([isSuggested ? "info" : "error"]);
  }
});
