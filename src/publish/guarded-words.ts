import { basename } from "node:path";
import type { Audience } from "../content/audience.ts";
import { formatFact } from "../content/facts/format-fact.ts";
import type { Place } from "../content/finding.ts";
import { createSlug } from "../content/fold-text.ts";
import { findWidestAudience, mayRead } from "../document-types/addresses.ts";
import {
  type Document,
  type Home,
  listSections,
  type Section,
} from "../document-types/document.ts";
import { documentTypes } from "../document-types/registry.ts";
import { listSafetyWords } from "../safety/safety-words.ts";

/** Words with the place they come from. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** What a reader must not find anywhere in the files they can open. */
export interface GuardedWords {
  readonly texts: readonly PlacedText[];
  /** Facts that are told by a few words, such as the street address, and are the house's alone. */
  readonly phrases: readonly PlacedText[];
  /** Ids and parts of addresses that say something by themselves. */
  readonly names: readonly PlacedText[];
}

/**
 * Lists what is narrower than a reader, from the documents themselves and not from what was
 * rendered, so that a fault in rendering cannot hide itself.
 *
 * @param home the home
 * @param reader who can open the files
 */
export function listGuardedWords(home: Home, reader: Audience): GuardedWords {
  const open = listOpenNames(home, reader);
  const texts = [
    ...home.documents.flatMap((document) => listNarrowTexts(document, reader)),
    ...listFacts(home, (audience) => !mayRead(reader, audience)),
  ];
  const names = home.documents.flatMap((document) => listNarrowNames(document, reader));
  const phrases = listFacts(home, (audience) => audience === "house").filter(
    ({ text }) => text.length >= shortestPhrase,
  );
  return { texts, phrases, names: names.filter(({ text }) => text !== "" && !open.has(text)) };
}

/**
 * Lists every text of a home that a reader may read, in any order.
 *
 * @param home the home
 * @param reader who reads
 */
export function listOpenTexts(home: Home, reader: Audience): readonly string[] {
  return [
    ...home.documents.flatMap((document) => listReadableTexts(document, reader)),
    ...documentTypes.flatMap((type) => [...listStrings(type)]),
    ...listSafetyWords(),
    ...listOpenFacts(home, reader),
  ];
}

/**
 * Lists the facts a reader may read, as they are shown.
 *
 * @param home the home
 * @param reader who reads
 */
export function listOpenFacts(home: Home, reader: Audience): readonly string[] {
  return home.facts.table.all
    .filter(({ audience }) => mayRead(reader, audience))
    .map(({ value }) => formatFact(value));
}

/** Shorter facts, such as a first name, may stand in any text. */
const shortestPhrase = 8;

function listFacts(home: Home, isWanted: (audience: Audience) => boolean): readonly PlacedText[] {
  return home.facts.table.all
    .filter(({ audience }) => isWanted(audience))
    .map(({ path, value }) => ({ text: formatFact(value), place: home.facts.locate(path) }));
}

function listNarrowTexts(document: Document, reader: Audience): readonly PlacedText[] {
  const sections = listSections(document)
    .filter(({ audience }) => !mayRead(reader, audience))
    .map((section) => ({ text: readSection(section), place: section.place }));
  if (mayRead(reader, document.audience)) return sections;
  const place = { file: document.file, line: 1, column: 1 };
  const line = document.written.source.lineOffset + 1;
  return [
    { text: document.introduction.text, place: { ...place, line } },
    ...readFrontMatter(document).map((text) => ({ text, place })),
    ...sections,
  ];
}

function listReadableTexts(document: Document, reader: Audience): readonly string[] {
  const sections = listSections(document)
    .filter(({ audience }) => mayRead(reader, audience))
    .map((section) => `${readSection(section)}\n${section.written.attributes.words?.join(", ")}`);
  return mayRead(reader, document.audience)
    ? [...readFrontMatter(document), document.introduction.text, ...sections]
    : sections;
}

function readSection(section: Section): string {
  return `${section.title}\n${section.passage.text}`;
}

function readFrontMatter(document: Document): readonly string[] {
  const { title, summary, approvedBy, changes } = document.frontMatter;
  return [title, summary, approvedBy, ...(changes ?? []).map((change) => change.summary)].filter(
    (text) => text !== undefined,
  );
}

/** A registry's id says nothing about a home; one that an operator made up may. */
const registryNames: ReadonlySet<string> = new Set(
  documentTypes.flatMap((type) => [type.id, ...type.sections.map(({ id }) => id)]),
);

function listNarrowNames(document: Document, reader: Audience): readonly PlacedText[] {
  const place = { file: document.file, line: 1, column: 1 };
  const sections = listSections(document)
    .filter(({ audience, id }) => !mayRead(reader, audience) && !registryNames.has(id))
    .map(({ id, place }) => ({ text: id, place }));
  if (mayRead(reader, findWidestAudience(document))) return sections;
  const names = new Set(listDocumentNames(document));
  return [...[...names].map((text) => ({ text, place })), ...sections].filter(
    ({ text }) => !registryNames.has(text),
  );
}

function listDocumentNames(document: Document): readonly string[] {
  const fileName = basename(document.file).replace(/\.\w+$/, "");
  return [document.slug, createSlug(fileName)];
}

/** Names that something the reader may read has too, so that they give nothing away. */
function listOpenNames(home: Home, reader: Audience): ReadonlySet<string> {
  return new Set(
    home.documents.flatMap((document) => [
      ...(mayRead(reader, findWidestAudience(document)) ? listDocumentNames(document) : []),
      ...listSections(document)
        .filter(({ audience }) => mayRead(reader, audience))
        .map(({ id }) => id),
    ]),
  );
}

function* listStrings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) yield* listStrings(part);
  }
}
