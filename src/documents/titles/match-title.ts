import { memoize } from "../../content/memoize.ts";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { readTitleKey, splitSubjects } from "./read-title-key.ts";

/** A section of the registry that a title names. */
export interface TitleMatch {
  readonly type: DocumentType;
  readonly definition: SectionDefinition;
  /** Whether the whole title names it, or one of the several subjects that the title has. */
  readonly by: "title" | "subject";
}

/** What a title is read by. */
export interface TitleContext {
  /** The language it is written in. */
  readonly language: Language;
  /** What the home calls itself, as `listOwnNames` gives it; no part of a title's meaning. */
  readonly ownNames?: readonly string[];
}

/**
 * Says which sections of a type of document a title names. It decides by meaning alone (see
 * `readTitleKey`) and never by likeness: “VISITORS POLICY”, “15. Visitors” and “Our visitor rules”
 * are one title, and “Visitations of the board” is none.
 *
 * To place a title among several documents, ask for each type; where more than one answers, the title
 * alone does not say, and what stands around it must.
 *
 * @param title as it stands there, without marks of Markdown
 * @param type the type of document to look in
 * @param context how the title is read
 * @returns the section that the whole title names; else those that its subjects name, in their order
 *   and each once; nothing where it names none
 */
export function matchTitle(
  title: string,
  type: DocumentType,
  { language, ownNames }: TitleContext,
): readonly TitleMatch[] {
  const byKey = indexTitles(type)(language);
  const whole = findWhole(title, byKey, language, ownNames);
  if (whole !== undefined) return [{ type, definition: whole, by: "title" }];
  const subjects = splitSubjects(title, language).flatMap(
    (subject) => findWhole(subject, byKey, language, ownNames) ?? [],
  );
  return [...new Set(subjects)].map((definition) => ({ type, definition, by: "subject" }));
}

type Index = ReadonlyMap<string, SectionDefinition>;

/** Short capitals in front are a home's initials where the rest is a title and they are no word of any. */
const initialsInFront = /^\p{Lu}{3,5}\s+(?=\S)/u;

function findWhole(
  title: string,
  byKey: Index,
  language: Language,
  ownNames: readonly string[] | undefined,
): SectionDefinition | undefined {
  const key = readTitleKey(title, language, ownNames);
  if (key === "") return undefined;
  const found = byKey.get(key);
  if (found !== undefined && isKindAlone(title, key, found, language)) return undefined;
  if (found !== undefined || title === title.toUpperCase()) return found;
  const rest = title.replace(initialsInFront, "");
  return rest === title ? undefined : byKey.get(readTitleKey(rest, language, ownNames));
}

/**
 * “Policy” and “Procedure” stand above parts of any paper, and are none where a section is called “Our policies”;
 * “Rules” is one where a section is called that.
 */
function isKindAlone(
  title: string,
  key: string,
  { titles }: SectionDefinition,
  language: Language,
): boolean {
  const { kinds = [] } = knownLanguages[language].titles ?? {};
  if (!kinds.includes(key) || !isOneWord(title)) return false;
  return !titles[language].some((one) => isOneWord(one) && readTitleKey(one, language) === key);
}

/** What only counts is no word. */
function isOneWord(title: string): boolean {
  const words = foldText(title).split(" ");
  return words.filter((word) => !/^(?:\d+|[a-z]|[ivx]+)$/.test(word)).length === 1;
}

const indexTitles = memoize((type: DocumentType) => {
  const byLanguage = new Map<Language, Index>();
  return (language: Language): Index => {
    const known = byLanguage.get(language) ?? createIndex(type, language);
    byLanguage.set(language, known);
    return known;
  };
});

function createIndex(type: DocumentType, language: Language): Index {
  const byKey = new Map<string, SectionDefinition>();
  for (const definition of type.sections) {
    for (const title of definition.titles[language]) {
      const key = readTitleKey(title, language);
      if (!byKey.has(key)) byKey.set(key, definition);
    }
  }
  return byKey;
}
