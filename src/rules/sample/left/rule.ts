import { listEvidenceEntries } from "../../../content/facts/evidence-facts.ts";
import type { Facts } from "../../../content/facts/read-facts.ts";
import { listLines } from "../../../content/name-lines.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import type { Place } from "../../../findings/place.ts";
import type { Conditions, WrittenRule } from "../../rule.ts";
import type { FactText } from "../../sources/fact-texts.ts";
import {
  findSampleSentence,
  glanceAt,
  isSampleEvidence,
  type SampleKind,
} from "../find-sample-sentence.ts";
import { isStillSample } from "../is-still-sample.ts";
import { listEvidenceWords, listParts, listToldFacts } from "../list-told.ts";
import { fewestOwnWords, listOwnWords } from "../own-words.ts";

/** Finds documents and facts that still say what the sample home says. */
export const sampleLeft: WrittenRule = {
  kind: "written",
  name: "sample/left",
  severity: "error",
  weighsOtherwise:
    "As long as the site is not about to be published, a warning where the sample's own story is told, and else a note.",
  looksFor:
    "Sentences of the sample home in another home's document or facts, also with other names and numbers in them. A warning or a note at home, an error in production.",
  why: "They tell of a home that was made up. A neighbor, a resident or a reviewer who trusts such a page is worse off than with none.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["date/past-event"],
  findInDocument: (document, facts, conditions) =>
    isQuiet(facts, conditions) ? [] : judgeFile(readDocument(document), "sentence", conditions),
  findInFacts: (texts, facts, conditions) =>
    isQuiet(facts, conditions)
      ? []
      : [...Map.groupBy(readFacts(texts, facts), ({ locate }) => locate().file).values()].flatMap(
          (inFile) => judgeFile(inFile, "text", conditions),
        ),
};

/** Who tries the program with the sample, or works on it, knows whose words they are. */
function isQuiet(facts: Facts, { isProduction }: Conditions): boolean {
  return !isProduction && isStillSample(facts);
}

/** Something that is said in words of its own, with what it is of the sample, if anything. */
interface Said {
  readonly kind: SampleKind | undefined;
  locate(): Place;
}

function readDocument(document: Document): readonly Said[] {
  return listParts(document).flatMap(({ words, typed, locate }) => {
    const { own, isNear } = glanceAt(words, typed);
    if (own < fewestOwnWords) return [];
    return [{ kind: isNear ? findSampleSentence(listOwnWords(words, typed)) : undefined, locate }];
  });
}

function readFacts(texts: readonly FactText[], facts: Facts): readonly Said[] {
  return [
    ...listToldFacts(texts).map(({ words, locate }) => ({
      kind: findSampleSentence(words),
      locate,
    })),
    ...listEvidenceEntries(facts.evidence).map((entry) => ({
      kind: isSampleEvidence(listEvidenceWords(entry)) ? ("story" as const) : undefined,
      locate: () => facts.locate(`${entry.path}.where`),
    })),
  ];
}

/** So many sentences of the sample are too many, even where none of them tells its story. */
const tooMany = 3;

/** A file is told once, however many of its sentences are the sample's. */
function judgeFile(
  all: readonly Said[],
  what: "sentence" | "text",
  { isProduction }: Conditions,
): readonly Finding[] {
  const found = all
    .filter(({ kind }) => kind !== undefined)
    .map(({ kind, locate }) => ({ kind, place: locate() }))
    .toSorted((one, other) => comparePlaces(one.place, other.place));
  const stories = found.filter(({ kind }) => kind === "story");
  const [first, ...others] = found.map(({ place }) => place);
  if (first === undefined || (stories.length === 0 && found.length < tooMany)) return [];
  return [
    createFinding(sampleLeft, first, {
      message: `${describeFound(found.length, all.length, what)}, whatever names and numbers stand there.${describeStories(stories.map(({ place }) => place))} Readers would take it for your home's.`,
      fix: "Write in your own words what is true of your home, and delete what is not. What is true of both homes, say in another way.",
      severity: isProduction ? "error" : stories.length > 0 ? "warning" : "info",
      related: others.map((place) => relate(place, "This is the sample home's too.")),
    }),
  ];
}

function comparePlaces(one: Place, other: Place): number {
  return one.line - other.line || one.column - other.column;
}

function describeFound(found: number, all: number, what: "sentence" | "text"): string {
  const ofAll = all === 1 ? `Its one longer ${what}` : `${found} of its ${all} longer ${what}s`;
  return `${ofAll} ${found === 1 ? "is" : "are"} the sample home's`;
}

function describeStories(places: readonly Place[]): string {
  if (places.length === 0) return "";
  const tell = places.length === 1 ? "1 tells" : `${places.length} tell`;
  return ` ${tell} of its people, days, places, papers or past: ${listLines(places.map(({ line }) => line))}.`;
}
