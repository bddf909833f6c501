import type { Language } from "../../locales/language.ts";
import type { SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { foldWords } from "../says-fact.ts";
import { hasCounterSign } from "./count-signs.ts";
import { isOfMany, type WeighedPart, type WeighedRun } from "./weigh-parts.ts";

/** A section, and the run of a text in which it seems to stand. */
export interface ChosenRun {
  readonly definition: SectionDefinition;
  readonly run: WeighedRun;
}

/** What is left of a document to be chosen from. */
export interface RestContext {
  /** The sections of the document's type, in the order of the weights. */
  readonly sections: readonly SectionDefinition[];
  readonly wanted: readonly SectionDefinition[];
  readonly parts: readonly WeighedPart[];
  readonly language: Language;
}

/**
 * A paper with so few words for each section of its type says of each no more than a line or two: “Dues: Friday.”
 * In a longer one a subject that stands there is spoken of at length, and a line that only names it is about
 * something else.
 */
const mostWordsForEach = 20;
/** A paper that has so many of the sections that it must have is likely to have the others too. */
const mostOfAll = 1 / 3;
/** What a line must say of a subject that nothing else in it outweighs: its name, and more than a common word. */
const fewest = 2.05;

/**
 * Chooses for the sections that are found nowhere among what is about no section that is found. It is done in
 * terse papers alone, where an entry of a few words is all that stands there of a subject: one that calls the
 * subject by its name and speaks of nothing more is it.
 *
 * @param context the document's parts as weighed, and its sections
 * @param chosen the sections that are found, and where
 * @returns those of the others that seem to stand in what is left
 */
export function chooseAmongRest(
  { sections, wanted, parts, language }: RestContext,
  chosen: readonly ChosenRun[],
): readonly ChosenRun[] {
  if (countWords(parts) > sections.length * mostWordsForEach) return [];
  const found = new Set(chosen.map(({ definition }) => definition));
  const missing = wanted.filter((definition) => !found.has(definition));
  if (!hasMost(sections, missing)) return [];
  const runs = listFreeRuns(parts, new Set(chosen.map(({ run }) => run)));
  const candidates = runs.flatMap((run) =>
    missing.flatMap((definition) => {
      const at = sections.indexOf(definition);
      const weight = run.weights[at] ?? 0;
      const isMost = weight >= fewest && weight >= run.most && run.byName.has(at);
      return isMost && !isTakenBack(run, definition, language) ? [{ definition, run, weight }] : [];
    }),
  );
  return keepOneEach(candidates.toSorted((first, second) => second.weight - first.weight));
}

function isTakenBack(
  { run: { title = "", text } }: WeighedRun,
  definition: SectionDefinition,
  language: Language,
): boolean {
  const folded = foldWords(`${title} ${text}`, knownLanguages[language].facts);
  return hasCounterSign(folded, definition, language);
}

function hasMost(
  sections: readonly SectionDefinition[],
  missing: readonly SectionDefinition[],
): boolean {
  const asked = sections.filter(({ strength }) => strength === "must");
  const has = asked.filter((definition) => !missing.includes(definition));
  return has.length >= asked.length * mostOfAll;
}

function countWords(parts: readonly WeighedPart[]): number {
  return parts
    .flatMap(({ title, blocks }) => [title?.run.title ?? "", ...blocks.map(readText)])
    .reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

function readText({ whole }: WeighedPart["blocks"][number]): string {
  return whole.run.text;
}

/** Titles and entries in which no section is found, and that no known section has above them. */
function listFreeRuns(
  parts: readonly WeighedPart[],
  taken: ReadonlySet<WeighedRun>,
): readonly WeighedRun[] {
  return parts.flatMap((part) => {
    const { title, blocks, known } = part;
    if (known !== undefined) return [];
    const isTitleTaken = title !== undefined && taken.has(title);
    if (isTitleTaken && !isOfMany(part)) return [];
    const isInside = blocks.some(({ whole, sentences }) =>
      [whole, ...sentences].some((run) => taken.has(run)),
    );
    const isFree = !isTitleTaken && !isInside && blocks.length > 0;
    const entries = blocks.filter(({ isEntry, whole }) => isEntry && !taken.has(whole));
    return [
      ...(title !== undefined && isFree ? [title] : []),
      ...entries.flatMap(({ whole, sentences }) => [
        ...(sentences.some((run) => taken.has(run)) ? [] : [whole]),
        ...sentences.filter((run) => !taken.has(run)),
      ]),
    ];
  });
}

/** Each section stands in one place, and each place is one section. */
function keepOneEach(candidates: readonly ChosenRun[]): readonly ChosenRun[] {
  const definitions = new Set<SectionDefinition>();
  const places = new Set<unknown>();
  return candidates.filter(({ definition, run }) => {
    if (definitions.has(definition) || places.has(run.run.place)) return false;
    definitions.add(definition);
    places.add(run.run.place);
    return true;
  });
}
