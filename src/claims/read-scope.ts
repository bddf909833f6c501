import type { ClaimWords, ScopeName } from "../locales/document-claims.ts";
import type { Word } from "../text/words.ts";
import type { ClaimScope } from "./claim.ts";
import type { FoldedWords } from "./claim-language.ts";
import { type FoundPhrases, listPlaces } from "./phrases.ts";
import type { Sentence } from "./read-sentences.ts";
import { readDurations } from "./values/read-durations.ts";
import { readNumber, type Span } from "./words.ts";

/** Names that tell cases apart, and where they stand. */
interface NamedCase extends Span {
  readonly name: ScopeName;
  readonly key: string;
}

/**
 * What only the sentence itself can say of whom it is about, no title above it. A document's own title, such as
 * “Handbook for new residents”, narrows nothing that stands in it.
 */
const ofSentence = new Set<ScopeName>(["actor", "person"]);

/**
 * Reads for which cases a sentence holds: what it says itself, and where it says nothing, what it goes on from.
 *
 * @param sentence the sentence
 * @param language the words of its language
 * @param without words of the sentence that tell something else, such as the claim's own time
 */
export function readScope(
  { words, found, context }: Sentence,
  { scopes }: ClaimWords,
  without: Span,
): ClaimScope {
  const scope = new Map<ScopeName, Set<string>>();
  const own = listCases(words, found, scopes).filter(
    (one) =>
      (one.to <= without.from || one.from >= without.to) &&
      !isOfMore(words, one, without) &&
      !isOfAnotherClause(words, one, without),
  );
  for (const { name, key } of keepNearest(words, own, without))
    scope.set(name, (scope.get(name) ?? new Set()).add(key));
  for (const folded of context) {
    const cases = listCases(folded.words, folded.found, scopes);
    const names = new Set(scope.keys());
    const isTitle = folded === context.at(-1);
    for (const { name, key } of cases) {
      if (names.has(name) || ofSentence.has(name) || (isTitle && name !== "matter")) continue;
      scope.set(name, (scope.get(name) ?? new Set()).add(key));
    }
  }
  return scope;
}

/** “Three meetings a week, more in the first month”: what is more, or less, is another claim. */
function isOfMore(words: readonly Word[], { from }: NamedCase, value: Span): boolean {
  return words
    .slice(value.to, from)
    .some(({ text, gap }) => gap.startsWith(",") && comparing.has(text));
}

/** “Children are loud, but from ten on the whole house is quiet”: whom one clause is about, the next need not be. */
function isOfAnotherClause(words: readonly Word[], { name, to }: NamedCase, value: Span): boolean {
  if (name !== "person" || to > value.from) return false;
  return words
    .slice(to, value.from)
    .some(({ text, gap }) => gap.startsWith(",") && (text === "but" || text === "and"));
}

const comparing = new Set("more less fewer longer shorter later earlier except but".split(" "));

/** Of “9 pm in phase 1 and 10 pm in phase 2” each belongs to its own time: what stands before it, or else behind. */
function keepNearest(
  words: readonly Word[],
  cases: readonly NamedCase[],
  { from, to }: Span,
): readonly NamedCase[] {
  const measure = (one: NamedCase) => {
    const [start, end] = one.to <= from ? [one.to, from] : [to, one.from];
    const isParted = words
      .slice(start, end + 1)
      .some(({ text, gap }, index) => /[,;]/.test(gap) || (text === "and" && index < end - start));
    return end - start + (isParted ? sameCase : 0);
  };
  return [...Map.groupBy(cases, ({ name }) => name).values()].flatMap((named) => {
    const least = Math.min(...named.map(measure));
    const nearest = named.find((one) => measure(one) === least);
    const isBefore = nearest !== undefined && nearest.to <= from;
    return named.filter((one) => one.to <= from === isBefore && measure(one) <= least + sameCase);
  });
}

/** “Phase 2 (days 31-90)” is one case. */
const sameCase = 4;

/**
 * Lists where words tell cases apart.
 *
 * @param folded the words
 * @param language the words of their language
 */
export function listScopeSpans(folded: FoldedWords, { scopes }: ClaimWords): readonly Span[] {
  return listCases(folded.words, folded.found, scopes);
}

function listCases(
  words: readonly Word[],
  found: FoundPhrases,
  scopes: ClaimWords["scopes"],
): readonly NamedCase[] {
  const named = Object.entries(scopes).flatMap(([name, cases]) =>
    cases.flatMap((same) =>
      listPlaces(found, same).map((span) => ({
        ...span,
        name: name as ScopeName, // the keys of the record
        key: same[0] ?? "",
      })),
    ),
  );
  return [...named, ...listNumbered(words), ...listStages(words)];
}

const numbered: ReadonlyMap<string, ScopeName> = new Map(
  Object.entries({
    phase: "stage",
    level: "stage",
    stage: "stage",
    tier: "stage",
    step: "step",
  }),
);
const roman = "i ii iii iv v".split(" ");

/** “Phase 2”, “Stage III”, “Step four”. */
function listNumbered(words: readonly Word[]): readonly NamedCase[] {
  return words.flatMap(({ text }, from) => {
    const name = numbered.get(text);
    const next = words[from + 1];
    if (name === undefined || next === undefined || !/^[-#]?$/.test(next.gap.trim())) return [];
    const amount = readNumber(words, from + 1)?.amount ?? roman.indexOf(next.text) + 1;
    return amount === 0 ? [] : [{ name, key: `${text} ${amount}`, from, to: from + 2 }];
  });
}

/** “Days 31-90”, “from day 45 on”, “in the first 30 days”, “after 90 days”, “once you have been here 60 days”. */
function listStages(words: readonly Word[]): readonly NamedCase[] {
  const days = words.flatMap(({ text }, from) => {
    if (!/^(?:days?|weeks?)$/.test(text)) return [];
    const first = readNumber(words, from + 1);
    if (first === undefined || !/^\s*#?$/.test(words[from + 1]?.gap ?? "")) return [];
    const isRange = /^\s?[-–—]\s?$|^\+$/.test(words[first.to]?.gap ?? "");
    const last = isRange ? readNumber(words, first.to) : undefined;
    const key = `day ${first.amount}-${last?.amount ?? ""}`;
    return [{ name: "stage" as const, key, from, to: last?.to ?? first.to }];
  });
  const lengths = readDurations(words)
    .filter(({ role }) => role === "first" || role === "after")
    .map(({ role, most, unit, from, to }) => ({
      name: "stage" as const,
      key: `${role} ${most} ${unit}`,
      from,
      to,
    }));
  return [...days, ...lengths];
}
