import type { ClaimWords, SidesSubject } from "../locales/document-claims.ts";
import { waysOf } from "./claim-language.ts";
import { isConditional, isDeniedValue } from "./conditions.ts";
import { listPlaces, type Phrases } from "./phrases.ts";
import type { Sentence } from "./read-sentences.ts";
import type { Said } from "./said.ts";

/**
 * Reads which of two answers a sentence gives.
 *
 * @param sentence the sentence
 * @param language the words of its language
 */
export function readSides(sentence: Sentence, language: ClaimWords): readonly Said<SidesSubject>[] {
  return [...sentence.named].flatMap((subject) =>
    subject.kind === "sides" ? readSubject(sentence, subject, language) : [],
  );
}

function readSubject(
  sentence: Sentence,
  subject: SidesSubject,
  language: ClaimWords,
): readonly Said<SidesSubject>[] {
  if (listPlaces(sentence.found, subject.unless ?? []).length > 0) return [];
  const said = ([0, 1] as const).flatMap((side) => {
    const places = waysOf(subject.sides[side]).flatMap((way) => findWay(sentence, way));
    const [span] = places;
    if (span === undefined || places.some((place) => isDeniedValue(sentence, place))) return [];
    if (isConditional(sentence, subject, places, span, language)) return [];
    return [{ subject, value: { kind: "sides", side }, days: [], span } as const];
  });
  // A sentence that has the words of both says neither for sure.
  return said.length === 1 ? said : [];
}

/** What an entry goes on from may have a part of what is said. */
const nearest = 2;

function findWay(
  { found, context, before }: Sentence,
  way: readonly (readonly string[])[],
): Phrases {
  const own: Phrases[] = [];
  for (const [index, group] of way.entries()) {
    const places = listPlaces(found, group);
    // What it is about may stand in the sentence before; what is said of it may not.
    const around = [...context.slice(0, nearest), ...(index === 0 && before ? [before] : [])];
    const isAbove = around.some((folded) => listPlaces(folded.found, group).length > 0);
    if (places.length === 0 && !isAbove) return [];
    own.push(places);
  }
  return own.flat();
}
