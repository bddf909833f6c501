import { type Audience, isNarrower, narrowest } from "../content/audience.ts";
import type { FactTable } from "../content/facts/fact-table.ts";
import type { Document, Home, Section } from "../documents/document.ts";
import { listAllSections } from "../documents/document.ts";
import type { DocumentType, SectionDefinition } from "../documents/document-type.ts";
import type { Language } from "../locales/language.ts";
import { operatorLanguage } from "../locales/language.ts";
import type { DocumentBlocks } from "../setup/block.ts";
import { gatherMarks, markStart } from "../setup/read-marks.ts";
import type { Told } from "../setup/told.ts";
import { unlinkMissing } from "../setup/unlink-missing.ts";
import type { Draft } from "./draft.ts";
import { findSectionBlocks } from "./find-section-blocks.ts";

/** What a section is begun with. */
export interface DraftingHome {
  readonly home: Home;
  readonly told: Told;
  readonly blocks: readonly DocumentBlocks[];
}

/** A section that a type of document has. */
export interface WantedSection {
  readonly type: DocumentType;
  readonly definition: SectionDefinition;
  /** Who may read it, where somebody said so. */
  readonly audience: Audience | undefined;
}

/**
 * Begins a section in the document that stands there: in the registry's order among its sections.
 *
 * @param document the document
 * @param wanted the section, which the document does not have yet
 * @param drafting what is known of the home
 */
export function draftSection(
  document: Document,
  wanted: WantedSection,
  drafting: DraftingHome,
): Draft {
  const { definition, type, audience } = wanted;
  const standing = listAllSections(document).find((one) => one.definition?.id === definition.id);
  if (standing !== undefined) {
    return {
      kind: "refused",
      message: `${document.file} has that section already, on line ${standing.place.line}: “${standing.title}”. Write there.`,
    };
  }
  const widest = narrowest(definition.audience, document.audience);
  if (audience !== undefined && isNarrower(widest, audience)) {
    return { kind: "refused", message: describeWider(definition, document.language, widest) };
  }
  const level = document.sections[0]?.written.level ?? 2;
  const mark = audience === undefined || audience === widest ? "" : ` {audience=${audience}}`;
  const heading = `${"#".repeat(level)} ${nameSection(definition, document.language)}${mark}`;
  const text = unlink(
    document.file,
    `${heading}\n\n${writeSectionBody(type, definition, drafting)}`,
    drafting.home,
    definition.id,
  );
  return {
    kind: "insertions",
    path: document.file,
    insertions: [place(document, type, definition, text)],
  };
}

function describeWider(
  definition: SectionDefinition,
  language: Language,
  widest: Audience,
): string {
  return `“${nameSection(definition, language)}” is for ${widest}: that can be made narrower, never wider. Leave --audience out.`;
}

/** The title that the registry gives it first. */
export function nameSection({ titles }: SectionDefinition, language: Language): string {
  return titles[language][0];
}

/** Above the first section that comes later; else at the end. */
function place(
  document: Document,
  type: DocumentType,
  definition: SectionDefinition,
  text: string,
) {
  const order = (section: Section) =>
    section.definition === undefined ? -1 : type.sections.indexOf(section.definition);
  const own = type.sections.indexOf(definition);
  const tops = document.sections;
  const before = tops.findLastIndex((section) => order(section) !== -1 && order(section) < own);
  const next = before === -1 ? tops.find((section) => order(section) > own) : tops[before + 1];
  const { lines, lineOffset } = document.written.source;
  const count = lines.length + lineOffset;
  if (next !== undefined) return { line: next.place.line, text: `${text}\n` };
  const last = lines.at(-1) === "" ? count : count + 1; // a last line end begins no line
  const isApart = (lines.at(last === count ? -2 : -1) ?? "").trim() === "";
  return { line: last, text: isApart ? text : `\n${text}` };
}

/**
 * Writes what a section is begun with: a mark that says what it must say, and what setup would write there.
 *
 * @param type the type of document
 * @param definition the section
 * @param drafting what is known of the home
 */
export function writeSectionBody(
  type: DocumentType,
  definition: SectionDefinition,
  { home, told, blocks }: DraftingHome,
): string {
  const found = findSectionBlocks(blocks, type, definition, told);
  const { mark, texts } = gatherMarks(found);
  const asked = mark?.slice(markStart.length).trim();
  const says = [sayWhat(definition), asked].filter((part) => part !== undefined && part !== "");
  const body = texts.length > 0 ? joinTexts(texts) : writeOwn(definition, home.facts.table);
  return `${markStart} ${says.join(" ")}\n\n${body}`;
}

function sayWhat({ says, facts, strength }: SectionDefinition): string {
  const verb = strength === "must" ? "must say" : "says";
  const given = facts.map((fact) => fact.says[operatorLanguage]);
  const gives = given.length === 0 ? "" : ` It gives: ${given.join("; ")}.`;
  return `This section ${verb} ${says[operatorLanguage]}.${gives}`;
}

/** Lists that go on in the next text stay one list. */
function joinTexts([first = "", ...others]: readonly string[]): string {
  const isOfList = (text: string) => /^\s*(?:-|\d+\.) /.test(text);
  return others.reduce((before, next) => {
    const goesOn = isOfList(before.split("\n").at(-1) ?? "") && isOfList(next);
    return `${before}${goesOn ? "\n" : "\n\n"}${next}`;
  }, first);
}

/** What it gives stands there in the registry's own words, for whoever writes it to put in theirs. */
function writeOwn({ form, facts: given }: SectionDefinition, facts: FactTable): string {
  if (form) return blankLines;
  const says = given.map((fact) => `- ${capitalize(fact.says[operatorLanguage])}.`);
  return [says.join("\n"), sayWhomToAsk(facts)].filter((part) => part !== "").join("\n\n");
}

/**
 * Begins words as a sentence begins.
 *
 * @param text the words
 */
export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What a form has in any case. */
export const blankLines = "Name: ____________\n\nDate: ____________\n\nSignature: ____________";

/**
 * Says whom to ask, as far as the home's facts tell.
 *
 * @param facts the home's facts
 */
export function sayWhomToAsk(facts: FactTable): string {
  const has = (name: string) => facts.find(name) !== undefined;
  if (!has("home.manager.name")) return "Ask us about this.";
  const phone = has("home.manager.phone") ? ": {{ home.manager.phone }}" : "";
  return `Ask {{ home.manager.name }} about this${phone}.`;
}

/**
 * Takes the links out of a text that lead to what the home has not.
 *
 * @param path the file that the text goes into
 * @param text markdown
 * @param home the home
 * @param ids the addresses of the sections in the text
 */
export function unlink(path: string, text: string, home: Home, ...ids: readonly string[]): string {
  const standing = new Map(
    home.documents.map((document) => [
      document.file,
      new Set(listAllSections(document).map(({ id }) => id)),
    ]),
  );
  const anchors = new Set([...(standing.get(path) ?? []), ...ids]);
  const [unlinked] = unlinkMissing([{ path, text, anchors }], standing);
  return unlinked?.text ?? text;
}
