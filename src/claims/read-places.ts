import type { PlaceSubject } from "../locales/document-claims.ts";
import { listPlaces } from "./phrases.ts";
import { listNamed, type Sentence } from "./read-sentences.ts";
import type { Said } from "./said.ts";

/**
 * Reads where a sentence says that something is.
 *
 * @param sentence the sentence
 */
export function readPlaces(sentence: Sentence): readonly Said<PlaceSubject>[] {
  return [...listNamed(sentence, 1)].flatMap((subject) =>
    subject.kind === "place" ? readSubject(sentence, subject) : [],
  );
}

/** So far behind its name stands where something is. */
const farthest = 16;

function readSubject(sentence: Sentence, subject: PlaceSubject): readonly Said<PlaceSubject>[] {
  const { found, context, words } = sentence;
  const { anyOf, beside = [], unless = [], places } = subject;
  if (listPlaces(found, unless).length > 0) return [];
  const own = listPlaces(found, anyOf);
  const isAbove = context.slice(0, 1).some((folded) => listPlaces(folded.found, anyOf).length > 0);
  if (own.length === 0 && !(isAbove && words.length <= farthest)) return [];
  const around = [found, ...context.map((folded) => folded.found)];
  const isBeside = around.some((some) => listPlaces(some, beside).length > 0);
  if (beside.length > 0 && !isBeside) return [];
  const from = own[0]?.from ?? 0;
  const named = places
    .flatMap((names, place) => listPlaces(found, names).map((span) => ({ place, span })))
    .filter(({ span }) => span.from >= from && span.from - from <= farthest)
    .toSorted((one, other) => one.span.from - other.span.from);
  const [first] = named;
  if (first === undefined) return [];
  const value = { kind: "place", places: named.map(({ place }) => place) } as const;
  return [{ subject, value, days: [], span: first.span }];
}
