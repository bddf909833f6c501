import { memoize } from "../content/memoize.ts";
import type { Passage } from "../content/passage.ts";
import { hasPenBlank } from "../content/pen-blanks.ts";
import type { Language } from "../locales/language.ts";
import { foldText } from "../text/fold-text.ts";
import { type Document, listSections, type Section } from "./document.ts";
import { knownLanguages } from "./known-languages.ts";

/**
 * Tells whether a part of a document is filled in by hand, on paper: there a line to write on and a box to
 * tick are what the part is for.
 *
 * A document is a form whose front matter says `form: true`, or whose type is one; a section, that has
 * `{form}` behind its heading, whose kind is one, or that stands in one. Without a mark, a part is one where
 * it plainly is: its title says so and something in it is left open, or most of its lines are. With
 * `form: false` nothing is guessed.
 *
 * @param document the document
 * @param section the section; none for what stands before the first
 */
export function isForm(document: Document, section: Section | undefined): boolean {
  return listForms(document).has(section ?? document.introduction);
}

const listForms = memoize((document: Document): ReadonlySet<Section | Passage> => {
  const forms = new Set<Section | Passage>();
  const isWhole = isWholeForm(document);
  if (isWhole || seemsForm(document, document.introduction, document.title)) {
    forms.add(document.introduction);
  }
  const collect = (section: Section, isAroundForm: boolean): void => {
    const is = isAroundForm || isFormSection(document, section);
    if (is) forms.add(section);
    for (const child of section.children) collect(child, is);
  };
  for (const section of document.sections) collect(section, isWhole);
  return forms;
});

/**
 * Tells whether all of a document is filled in by hand, as one form.
 *
 * @param document the document
 */
export const isWholeForm = memoize((document: Document): boolean => {
  const { frontMatter, type, sections, introduction } = document;
  if (frontMatter.form !== undefined) return frontMatter.form;
  if (type?.form === true) return true;
  const passages = [introduction, ...listSections({ sections }).map(({ passage }) => passage)];
  return isMostlyOpen(countLines(passages));
});

function isFormSection(document: Document, section: Section): boolean {
  if (section.written.attributes.form || section.definition?.form) return true;
  if (document.frontMatter.form === false) return false;
  const inside = [section, ...listSections(section)].map(({ passage }) => passage);
  return (
    (countLines(inside).open > 0 && isFormTitle(section.title, document)) ||
    seemsForm(document, section.passage, document.title)
  );
}

/** What nobody has marked is taken for a form by its own lines, and sooner where the document is called one. */
function seemsForm(document: Document, passage: Passage, title: string): boolean {
  if (document.frontMatter.form === false) return false;
  const lines = countLines([passage]);
  return (
    isMostlyOpen(lines) ||
    (lines.open * 3 >= Math.max(3, lines.all) && isFormTitle(title, document))
  );
}

interface LineCount {
  readonly all: number;
  /** Those that leave something to be filled in. */
  readonly open: number;
}

function countLines(passages: readonly Passage[]): LineCount {
  const lines = passages
    .flatMap(({ text }) => text.split("\n"))
    .filter((line) => line.trim() !== "");
  return { all: lines.length, open: lines.filter(hasPenBlank).length };
}

/** One line that is left open may be one that was forgotten. */
const fewestOpen = 2;

function isMostlyOpen({ all, open }: LineCount): boolean {
  return open >= fewestOpen && open * 2 >= all;
}

function isFormTitle(title: string, { language }: Document): boolean {
  return hasAnyOf(title, knownLanguages[language].paper?.formTitles);
}

/**
 * Tells whether a section is a form by itself, and not only a part of one: it is handed out as a page of its own.
 *
 * @param document the document
 * @param section the section
 */
export function isFormByItself(document: Document, section: Section): boolean {
  return listFormsByThemselves(document).has(section);
}

const listFormsByThemselves = memoize((document: Document): ReadonlySet<Section> => {
  const collect = (section: Section): readonly Section[] =>
    isForm(document, section) ? [section] : section.children.flatMap(collect);
  return new Set(isWholeForm(document) ? [] : document.sections.flatMap(collect));
});

/**
 * Tells whether a line is one that people sign or put their initials on, which may close any text.
 *
 * @param line one line
 * @param document the document it stands in
 */
export function isToSign(line: string, { language }: Document): boolean {
  return isSigning(line, language);
}

/**
 * Tells what {@link isToSign} does where no document is known yet.
 *
 * @param line one line
 * @param language its language
 */
export function isSigning(line: string, language: Language): boolean {
  return hasAnyOf(line, knownLanguages[language].paper?.signing);
}

function hasAnyOf(text: string, words: readonly string[] = []): boolean {
  const folded = ` ${foldText(text)} `;
  return words.some((word) => folded.includes(` ${word} `));
}
