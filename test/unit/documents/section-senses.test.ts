import { describe, expect, it } from "vitest";
import { listSections } from "../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { isSectionName, splitSectionName } from "../../../src/documents/known-sections.ts";
import { findDocumentType } from "../../../src/documents/registry.ts";
import { createHome } from "../../support/create-home.ts";
import { honestTexts, type SectionText, wrongSenses } from "../../support/section-senses.ts";

/** Each text in a document of its own type, which stands in a home of its own. */
async function findTold(texts: readonly SectionText[]): Promise<readonly SectionText[]> {
  const told = await Promise.all(texts.map(async (text) => ((await isTold(text)) ? [text] : [])));
  return told.flat();
}

async function isTold({ section, text }: SectionText): Promise<boolean> {
  const { typeId, sectionId } = splitSectionName(section);
  const definition = findDocumentType(typeId)?.sections.find(({ id }) => id === sectionId);
  const audience = definition?.audience;
  const dates = "version: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05";
  const folder = await createHome({
    [`policies/${typeId}.md`]: `---\ntitle: A text\naudience: ${audience}\n${dates}\n---\n\n## ${definition?.titles.en[0]}\n\n${text}\n`,
  });
  const { documents } = await readIdentifiedHome(folder);
  const document = documents.find(({ type }) => type?.id === typeId);
  expect(document === undefined ? [] : listSections(document)).toHaveLength(1);
  return (document?.faults ?? []).some(
    (fault) =>
      (fault.fault === "factMissing" || fault.fault === "factSaidOtherwise") &&
      fault.definition.id === sectionId,
  );
}

const show = ({ section, text }: SectionText) => `${section}: ${text}`;

describe("texts that tell what a section means from what it only mentions", () => {
  it("are forty in the wrong sense and forty honest ones, each different and of a known section", () => {
    const texts = [...wrongSenses, ...honestTexts];
    expect(wrongSenses).toHaveLength(40);
    expect(honestTexts).toHaveLength(40);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(80);
    expect(texts.filter(({ section }) => !isSectionName(section))).toEqual([]);
  });

  it("give a finding each where the sense is wrong", async () => {
    const wrong = await findTold(wrongSenses);
    expect(wrongSenses.filter((text) => !wrong.includes(text)).map(show)).toEqual([]);
  });

  it("give none where they are honest, but for two at most", async () => {
    const honest = await findTold(honestTexts);
    expect(honest.length, honest.map(show).join("\n")).toBeLessThanOrEqual(2);
  });
});
