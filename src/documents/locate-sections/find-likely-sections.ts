import type { WrittenDocument } from "../../content/read-home.ts";
import { reachLineEnd } from "../../findings/place.ts";
import type { Language } from "../../locales/language.ts";
import type { Section, UnheadedSection } from "../document.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { findLikeTitle, hasUnknownWord } from "../titles/find-like-title.ts";
import { choosePlaces } from "./choose-places.ts";
import { findDocumentTitles } from "./find-document-titles.ts";
import { findSignLines } from "./find-sign-lines.ts";
import type { LikelySection } from "./likely-section.ts";
import type { TextPlace } from "./list-text-places.ts";
import { listTextParts } from "./list-text-runs.ts";
import { weighParts } from "./weigh-parts.ts";

/** What likely sections are looked for in. */
export interface LikelyContext {
  readonly written: WrittenDocument;
  readonly type: DocumentType;
  readonly language: Language;
  readonly ownNames: readonly string[];
  /** What its front matter calls the document; empty where that says nothing. */
  readonly documentTitle: string;
  readonly sections: readonly Section[];
  /** Those that no heading begins, whether they count or not. */
  readonly unheaded: readonly UnheadedSection[];
  /** The sections that do not count yet. */
  readonly wanted: readonly SectionDefinition[];
}

/**
 * Finds where sections seem to stand that no heading names: under a title without a heading's mark or of other
 * words, in an entry, a paragraph or a sentence. Each run of the text is held against every section of the
 * document's type, since what it speaks of most it is about. This only suggests: nothing is decided by it. A
 * heading that is only misspelt is none of these: it is told as what it is.
 *
 * @param context the document, and the sections that are looked for
 * @returns where each section most likely stands, by its id; nothing for one that stands nowhere
 */
export function findLikelySections(context: LikelyContext): ReadonlyMap<string, LikelySection> {
  if (context.wanted.length === 0) return new Map();
  const { type, written, language } = context;
  const parts = listTextParts(written, context.sections);
  const titles = parts.flatMap(({ title }) => title?.title ?? []);
  const unheaded = context.unheaded.filter(({ definition }) => context.wanted.includes(definition));
  const named = new Map(unheaded.map((section) => [section.definition, section]));
  const wanted = context.wanted.filter(
    (definition) =>
      definition.strength !== "when" &&
      (named.has(definition) || !titles.some((title) => isSlip(title, definition, language))),
  );
  const places = choosePlaces({
    sections: type.sections,
    wanted,
    parts: weighParts(parts, {
      ...context,
      wanted,
      documentTitles: findDocumentTitles(parts, context),
    }),
    isWrittenInHeadings: isWrittenInHeadings(context),
    language,
  });
  // What leads an entry may name a part of a section alone; a title that has all of it below it goes first.
  // One that does not say what its section must may mean something else: what speaks most of it goes first.
  const chosen = places.filter(({ definition, place }) => {
    const section = named.get(definition);
    if (section === undefined) return true;
    if (section.form === "titleLine") return false;
    const isElsewhere = written.source.lineOffset + place.line + 1 !== section.place.line;
    return place.form === "titleLine" || (section.lacks.length > 0 && isElsewhere);
  });
  const signed = findSignLines(parts, language);
  const toSign = context.wanted.filter(({ isSigned }) => isSigned && signed !== undefined);
  return new Map(
    [
      ...toSign.flatMap((definition) =>
        signed === undefined ? [] : [describe(signed, definition, written)],
      ),
      ...unheaded.map(describeUnheaded).toReversed(),
      ...chosen.map(({ definition, place }) => describe(place, definition, written)),
    ].map((likely) => [likely.definition.id, likely]),
  );
}

const mostUnderHeadings = 2 / 3;

function isWrittenInHeadings({ type, wanted }: LikelyContext): boolean {
  const asked = type.sections.filter(({ strength }) => strength === "must");
  const found = asked.filter((definition) => !wanted.includes(definition));
  return found.length > asked.length * mostUnderHeadings;
}

function isSlip(title: string, definition: SectionDefinition, language: Language): boolean {
  if (!hasUnknownWord(title, language)) return false;
  return (findLikeTitle(title, definition, language)?.slips ?? 0) > 0;
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
