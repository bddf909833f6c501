import { basename } from "node:path";
import type { DocumentType, SectionDefinition } from "../documents/document-type.ts";
import type { Block, DocumentBlocks } from "../setup/block.ts";
import { fillAnswers } from "../setup/fill-answers.ts";
import { fitsAnswers, namesOnlyTold } from "../setup/fits-answers.ts";
import type { Told } from "../setup/told.ts";

/**
 * Finds the texts that setup would write into a section of this home. Where none fits because nobody has said how
 * the home does it, one of the ways that homes have is taken: whoever reads the mark above it says which is theirs.
 *
 * @param documents all blocks
 * @param type the type of document
 * @param definition the section
 * @param told what the home told
 * @returns texts with answers filled in; none where setup has none
 */
export function findSectionBlocks(
  documents: readonly DocumentBlocks[],
  type: DocumentType,
  definition: SectionDefinition,
  told: Told,
): readonly string[] {
  const own = documents
    .filter(({ front }) => (front.type ?? basename(front.path, ".md")) === type.id)
    .flatMap(({ blocks }) => blocks)
    .filter(({ section }) => section.kind === "known" && section.id === definition.id);
  for (const known of [told, ...own.map((block) => assume(block, told))]) {
    const fitting = own.filter((block) => fits(block, known));
    if (fitting.length > 0) return fitting.map(({ text }) => fillAnswers(text, known));
  }
  return [];
}

function fits({ when, text }: Block, told: Told): boolean {
  return fitsAnswers(when, told) && namesOnlyTold(text, told);
}

/** Facts of the home are never assumed: a text that names one would name what is not there. */
function assume({ when }: Block, told: Told): Told {
  const assumed = new Map(told);
  for (const [name, condition] of Object.entries(when)) {
    const value = typeof condition === "string" ? condition : condition[0];
    if (!name.startsWith("ways.") || assumed.has(name) || value === undefined) continue;
    if (value !== "given" && value !== "missing") assumed.set(name, [value]);
  }
  return assumed;
}
