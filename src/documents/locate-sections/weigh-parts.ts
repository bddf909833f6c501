import { memoize } from "../../content/memoize.ts";
import type { Language } from "../../locales/language.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { foldWords } from "../says-fact.ts";
import { matchTitle } from "../titles/match-title.ts";
import { readTitleKey, splitSubjects } from "../titles/read-title-key.ts";
import { countSigns, hasCounterSign } from "./count-signs.ts";
import { indexVocabulary } from "./index-vocabulary.ts";
import { isPointer } from "./is-pointer.ts";
import type { TextPlace } from "./list-text-places.ts";
import type { TextBlock, TextPart, TextRun } from "./list-text-runs.ts";
import { type SubjectWeight, weighSubjects } from "./weigh-subjects.ts";

/** What runs of text are weighed by. */
export interface WeighingContext {
  readonly type: DocumentType;
  readonly language: Language;
  readonly ownNames: readonly string[];
  /** The sections that no heading is. */
  readonly wanted: readonly SectionDefinition[];
  /** The parts whose title is that of the whole document. */
  readonly documentTitles: ReadonlySet<TextPart>;
}

/** A run with how much it speaks of each section of its document's type, in their order. */
export interface WeighedRun {
  readonly run: TextRun;
  /** Where it stands among the runs of its document. */
  readonly order: number;
  readonly weights: readonly number[];
  /** The most of these. */
  readonly most: number;
  /** The sections whose signs it has. */
  readonly signed: ReadonlySet<number>;
  /** The sections that an accepted title in front of it names. */
  readonly byLead: ReadonlySet<number>;
  /** The sections whose subject its words call by a name. */
  readonly byName: ReadonlySet<number>;
}

/** A block, weighed. */
export interface WeighedBlock {
  readonly whole: WeighedRun;
  readonly sentences: readonly WeighedRun[];
  readonly isEntry: boolean;
}

/** A part of a document, weighed. */
export interface WeighedPart {
  readonly title: WeighedRun | undefined;
  /** How much the title alone speaks of each section, or that of the known section which it stands below. */
  readonly named: readonly number[];
  readonly blocks: readonly WeighedBlock[];
  /** The heading of the known section that it stands below. */
  readonly known: TextPlace | undefined;
  /** The sections that this heading names, each as one of its subjects. */
  readonly subjects: ReadonlySet<number>;
  /** Whether its title is that of the whole document. */
  readonly isDocument: boolean;
}

/** A title that names a section whole weighs more than any words below it. */
export const wholeTitle = 1000;
/** What leads an entry or a paragraph as a title would is no title yet. */
const wholeLead = 20;
/** One behind which nothing more is said of it may well mean something else. */
const bareLead = 5;
const oneOfItsSubjects = 3;
/** Words that show the section as narrowly as its signs do. */
export const bySigns = 2;
/** A text that speaks of one side of a subject touches it; signs and titles apart, this is not enough. */
const fewestSides = 2;
const mostOfOneSide = 2.9;

/**
 * Weighs how much each run of a document speaks of each section of its type: by its title, by the signs of the
 * sections, and by their vocabulary.
 *
 * @param parts the document's parts
 * @param context its type, its language and the sections that are looked for
 * @returns the parts with their weights
 */
export function weighParts(
  parts: readonly TextPart[],
  context: WeighingContext,
): readonly WeighedPart[] {
  let order = 0;
  const weigh = (run: TextRun, signed: ReadonlySet<number>, isBelowTitle: boolean): WeighedRun => {
    order += 1;
    const { spoken, byName } = weighRun(run, isBelowTitle, context);
    const weights = addSigns(spoken, signed);
    const byLead = new Set(isBelowTitle ? [] : weighNames(run, context).keys());
    return { run, order, weights, most: Math.max(0, ...weights), signed, byLead, byName };
  };
  return parts.map((part) => {
    const { title, blocks, known } = part;
    const signs = blocks.map((block) => findBlockSigns(block, context));
    const allSigns = new Set(signs.flatMap(({ whole }) => [...whole]));
    return {
      title: title === undefined ? undefined : weigh(title, allSigns, true),
      named: weighTitle(title?.title ?? known?.title, context),
      blocks: blocks.map(({ whole, sentences, isEntry }, at) => ({
        whole: weigh(whole, signs[at]?.whole ?? noSigns, false),
        sentences: sentences.map((one, number) =>
          weigh(one, signs[at]?.sentences[number] ?? noSigns, false),
        ),
        isEntry,
      })),
      known,
      subjects: findSubjects(known?.title ?? "", context),
      isDocument: context.documentTitles.has(part),
    };
  });
}

const noSigns: ReadonlySet<number> = new Set();

function addSigns(weights: readonly number[], signed: ReadonlySet<number>): readonly number[] {
  if (signed.size === 0) return weights;
  return weights.map((weight, at) =>
    signed.has(at) && !isByTitle(weight) ? weight + bySigns : weight,
  );
}

/** Entries or paragraphs below one title. */
const blocksOfMany = 8;

/**
 * Tells whether a part has so much below one title that it is about many things, whatever the title says.
 *
 * @param part the part
 */
export function isOfMany({ blocks }: WeighedPart): boolean {
  return blocks.length >= blocksOfMany;
}

/** Tells whether a weight is that of a title that names a section whole. */
export function isByTitle(weight: number): boolean {
  return weight > wholeTitle / 2;
}

function weighTitle(
  title: string | undefined,
  { type, language }: WeighingContext,
): readonly number[] {
  if (title === undefined) return [];
  const index = indexVocabulary(type)(language);
  return weighSubjects("", title, index, language).map(({ weight }) => weight);
}

/** “Noise and conduct” is the title of one section, and “Conduct” of another. */
function findSubjects(
  title: string,
  { type, language, ownNames }: WeighingContext,
): ReadonlySet<number> {
  const at = positionsOf(type);
  const subjects = splitSubjects(title, language);
  const matches = subjects.flatMap((one) => matchTitle(one, type, { language, ownNames }));
  return new Set(matches.flatMap(({ definition }) => at.get(definition) ?? []));
}

interface BlockSigns {
  readonly whole: ReadonlySet<number>;
  readonly sentences: readonly ReadonlySet<number>[];
}

/** Signs stand in one sentence, or in one entry of a list. */
function findBlockSigns(
  { whole, sentences, isEntry }: TextBlock,
  context: WeighingContext,
): BlockSigns {
  const each = sentences.map(({ text }) =>
    isEnumeration(text, context) ? noSigns : findSigns(text, context),
  );
  const isWhole = isEntry || sentences.length === 0 || whole.place.withEntries !== undefined;
  const own = isWhole ? [...findSigns(whole.text, context)] : [];
  return { whole: new Set([...own, ...each.flatMap((signs) => [...signs])]), sentences: each };
}

/** What speaks no more than this of a section is not chosen, whatever takes it back. */
const mostOfMention = 1.5;
/** So many subjects, each between two commas, are only listed. */
const fewestListed = 4;

/**
 * “It answers complaints about smoke, parked cars, noise, lewd talk and litter” says of none of them what holds:
 * it calls them by their names alone, one behind the other.
 */
function isEnumeration(text: string, { type, language }: WeighingContext): boolean {
  const items = text
    .split(",")
    .slice(1, -1)
    .filter((item) => item.trim().split(" ").length <= longestListed);
  if (items.length < fewestListed - 1) return false;
  const index = indexVocabulary(type)(language);
  const named = items.filter((item) =>
    weighSubjects(item, undefined, index, language).some(({ isNamed }) => isNamed),
  );
  return named.length >= fewestListed - 1;
}

/** What an enumeration says of each of its subjects. */
const listed = 0.5;
/** A longer item says something. */
const longestListed = 5;

function findSigns(text: string, { wanted, type, language }: WeighingContext): ReadonlySet<number> {
  const folded = foldWords(text, knownLanguages[language].facts);
  if (isPointer(folded, language)) return noSigns;
  const at = positionsOf(type);
  return new Set(
    wanted.flatMap((definition) =>
      countSigns(folded, definition, language) > 0 ? (at.get(definition) ?? []) : [],
    ),
  );
}

const positionsOf = memoize(
  ({ sections }: DocumentType) => new Map(sections.map((definition, at) => [definition, at])),
);

interface SpokenOf {
  readonly spoken: readonly number[];
  readonly byName: ReadonlySet<number>;
}

function weighRun(run: TextRun, isBelowTitle: boolean, context: WeighingContext): SpokenOf {
  const { type, language } = context;
  const named = weighNames(run, context);
  const text = leaveOutNames(run.text, context.ownNames);
  const folded = foldWords(text, knownLanguages[language].facts);
  if (!isBelowTitle && isPointer(folded, language)) {
    return { spoken: type.sections.map((_, at) => named.get(at) ?? 0), byName: noSigns };
  }
  const subjects = weighSubjects(text, run.title, indexVocabulary(type)(language), language);
  const isListed = !isBelowTitle && isEnumeration(text, context);
  const spoken = subjects.map((of, at) => {
    const byTitle = named.get(at) ?? 0;
    if (isByTitle(byTitle)) return byTitle;
    const definition = type.sections[at];
    if (of.weight > mostOfMention && definition && hasCounterSign(folded, definition, language))
      return 0;
    if (isByLead(byTitle) && saysNothingMore(run, at, context)) return bareLead;
    const weight = byTitle > 0 ? of.weight : limitToSides(of);
    return byTitle + (isListed ? weight * listed : weight);
  });
  const byName = new Set(subjects.flatMap(({ isNamed }, at) => (isNamed ? [at] : [])));
  return { spoken, byName };
}

/** A word that is in no vocabulary: what stands around a name is no phrase. */
const aName = "zz";

/** “Sober Living” in what a home is called says nothing of what a sentence with its name is about. */
function leaveOutNames(text: string, ownNames: readonly string[]): string {
  return ownNames.reduce((left, name) => left.replaceAll(name, aName), text);
}

function isByLead(weight: number): boolean {
  return weight > wholeLead / 2;
}

/** “Scope. Think before you admit” is no word on whom a code binds. */
function saysNothingMore(
  { title = "", text }: TextRun,
  at: number,
  { type, language }: WeighingContext,
): boolean {
  const rest = text.startsWith(title) ? text.slice(title.length) : text;
  const subjects = weighSubjects(rest, undefined, indexVocabulary(type)(language), language);
  return subjects[at]?.weight === 0;
}

function limitToSides({ weight, sides }: SubjectWeight): number {
  return sides < fewestSides ? Math.min(weight, mostOfOneSide) : weight;
}

/** How much the accepted titles that stand in front say; what a heading names counts, or another has it to itself. */
function weighNames(
  { place, title }: TextRun,
  { type, language, ownNames }: WeighingContext,
): ReadonlyMap<number, number> {
  if (title === undefined || place.form === "heading") return new Map();
  const at = positionsOf(type);
  return new Map(
    matchTitle(title, type, { language, ownNames }).map(({ definition, by }) => {
      const rank = findRank(title, definition, language);
      const whole = place.form === "titleLine" ? wholeTitle - rank : wholeLead - rank / 50;
      return [at.get(definition) ?? -1, by === "title" ? whole : oneOfItsSubjects];
    }),
  );
}

/** “Visitors policy” is more of a title than “Visitor hours”: the registry lists the best ones first. */
function findRank(title: string, definition: SectionDefinition, language: Language): number {
  const key = readTitleKey(title, language);
  const rank = definition.titles[language].findIndex((one) => readTitleKey(one, language) === key);
  return rank === -1 ? definition.titles[language].length : rank;
}
