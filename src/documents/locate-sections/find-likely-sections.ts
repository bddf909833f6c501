import type { WrittenDocument } from "../../content/read-home.ts";
import { reachLineEnd } from "../../findings/place.ts";
import type { Language } from "../../locales/language.ts";
import type { Section, UnheadedSection } from "../document.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { foldWords } from "../says-fact.ts";
import { findLikeTitle, hasUnknownWord } from "../titles/find-like-title.ts";
import { matchTitle } from "../titles/match-title.ts";
import { readTitleKey } from "../titles/read-title-key.ts";
import { countSigns } from "./count-signs.ts";
import { isPointer } from "./is-pointer.ts";
import type { LikelySection } from "./likely-section.ts";
import { listTextPlaces, type TextPlace } from "./list-text-places.ts";

/** What likely sections are looked for in. */
export interface LikelyContext {
  readonly written: WrittenDocument;
  readonly type: DocumentType;
  readonly language: Language;
  readonly ownNames: readonly string[];
  readonly sections: readonly Section[];
  /** Those that no heading begins, whether they count or not. */
  readonly unheaded: readonly UnheadedSection[];
  /** The sections that do not count yet. */
  readonly wanted: readonly SectionDefinition[];
}

/** In a document that has most of its sections under headings, a sentence only touches another subject. */
const mostUnderHeadings = 2 / 3;

function isWrittenInHeadings({ type, wanted }: LikelyContext): boolean {
  const asked = type.sections.filter(({ strength }) => strength === "must");
  const found = asked.filter((definition) => !wanted.includes(definition));
  return found.length > asked.length * mostUnderHeadings;
}

/**
 * Finds where sections seem to stand that no heading names: under a title without a heading's mark,
 * behind the words that lead an entry or a paragraph, or in a sentence that has the section's signs. A
 * heading that is only misspelt is none of these: it is told as what it is.
 *
 * @param context the document, and the sections that are looked for
 * @returns where each section most likely stands, by its id; nothing for one that stands nowhere
 */
export function findLikelySections(context: LikelyContext): ReadonlyMap<string, LikelySection> {
  const likely = new Map<string, LikelySection>();
  if (context.wanted.length === 0) return likely;
  const places = listTextPlaces(context.written, context.sections);
  const named = places.map((place) => readNamed(place, context));
  const folded = places.map(({ text }) => foldWords(text, knownLanguages[context.language].facts));
  const titles = places.filter(({ form }) => form === "heading" || form === "titleLine");
  const isByTitleAlone = isWrittenInHeadings(context);
  for (const definition of context.wanted) {
    const unheaded = context.unheaded.find((section) => section.definition === definition);
    if (unheaded !== undefined) {
      likely.set(definition.id, describeUnheaded(unheaded));
      continue;
    }
    if (titles.some(({ text }) => isSlip(text, definition, context.language))) continue;
    const weights = places.map((_, index) => {
      const byTitle = named[index]?.get(definition) ?? 0;
      const text = folded[index] ?? "";
      if (byTitle > 0 || isByTitleAlone || isPointer(text, context.language)) return byTitle;
      return countSigns(text, definition, context.language);
    });
    const most = Math.max(0, ...weights);
    const place = most === 0 ? undefined : places[weights.indexOf(most)];
    if (place !== undefined)
      likely.set(definition.id, describe(place, definition, context.written));
  }
  return likely;
}

function isSlip(title: string, definition: SectionDefinition, language: Language): boolean {
  if (!hasUnknownWord(title, language)) return false;
  return (findLikeTitle(title, definition, language)?.slips ?? 0) > 0;
}

/** A title that names a section whole weighs more than any words. */
const wholeTitle = 1000;
const oneOfItsSubjects = 20;

function readNamed(
  { title, form }: TextPlace,
  { type, language, ownNames }: LikelyContext,
): ReadonlyMap<SectionDefinition, number> {
  // What a heading names counts, or another heading has it to itself.
  if (title === undefined || form === "heading") return new Map();
  return new Map(
    matchTitle(title, type, { language, ownNames }).map(({ definition, by }) => [
      definition,
      by === "title" ? wholeTitle - findRank(title, definition, language) : oneOfItsSubjects,
    ]),
  );
}

/** “Visitors policy” is more of a title than “Visitor hours”: the registry lists the best ones first. */
function findRank(title: string, definition: SectionDefinition, language: Language): number {
  const key = readTitleKey(title, language);
  const rank = definition.titles[language].findIndex((one) => readTitleKey(one, language) === key);
  return rank === -1 ? definition.titles[language].length : rank;
}

function describeUnheaded(section: UnheadedSection): LikelySection {
  const { definition, title: words, place, lacks } = section;
  const form = section.form === "paragraph" ? "sentence" : section.form;
  return { kind: "likely", definition, form, words, place, lacks };
}

const longestShown = 60;

function describe(
  { form, text, title, line }: TextPlace,
  definition: SectionDefinition,
  { file, source }: WrittenDocument,
): LikelySection {
  const typed = source.lines[line] ?? "";
  const column = Math.max(0, typed.search(/\S/)) + 1;
  const place = reachLineEnd({ file, line: source.lineOffset + line + 1, column }, typed);
  const shown = title ?? text.split("\n")[0] ?? "";
  const words = shown.length > longestShown ? `${shown.slice(0, longestShown).trimEnd()}…` : shown;
  return { kind: "likely", definition, form, words, place };
}
