import { type Audience, audiences, narrowest } from "../../content/audience.ts";
import { formatFact } from "../../content/facts/format-fact.ts";
import { listHomeNoons } from "../../content/home-time.ts";
import { listLeadingDays } from "../../content/leading-day.ts";
import { factReferencesPattern } from "../../content/markdown.ts";
import { memoize } from "../../content/memoize.ts";
import { findKeptPlace } from "../../content/versions/kept-version.ts";
import { type Document, type Home, listSections } from "../../documents/document.ts";
import { isNextVersion } from "../../documents/in-force.ts";
import { documentTypes } from "../../documents/registry.ts";
import { type DocumentVersion, listVersions } from "../../documents/versions/list-versions.ts";
import { findWidestAudience } from "../../documents/who-may-read.ts";
import type { Place } from "../../findings/place.ts";
import { listCatalogNames, listCatalogTexts } from "../../locales/list-catalog-texts.ts";
import type { Locale } from "../../locales/locale.ts";
import { listComputedNumbers } from "../../pages/computed-numbers.ts";
import { listFormatWords } from "../../pages/format-words.ts";
import { createMatrixSchema } from "../../pages/matrix-data.ts";
import { listSafetyWords } from "../../safety/safety-words.ts";
import { createEmptyForm } from "../../server/contact/contact-form-view.ts";
import { listHeaderLines } from "../../server/security-headers.ts";
import { findRequirementsInForce } from "../../standards/requirements-in-force.ts";
import { listTemplateTexts } from "../../theme/template-texts.ts";
import { listPieces } from "./read-pieces.ts";

/** A text with who may read it. */
export interface PlacedText {
  readonly audience: Audience;
  readonly lines: readonly string[];
  /** Where it stands: the line that has something in it, where it has several. */
  readonly locate: (isIn: (line: string) => boolean) => Place;
  /** True for a fact, a day or a title of several words: whoever writes of it says the same. */
  readonly isValue?: boolean;
}

/**
 * Lists every text of a home, from what the operator wrote and not from what was rendered, so that a
 * fault in a view or a template cannot hide itself.
 *
 * @param home the home
 */
export function listHomeTexts(home: Home): readonly PlacedText[] {
  const facts = home.facts.table.all.flatMap(({ path, audience, value }): readonly PlacedText[] => {
    const place = { audience, locate: () => home.facts.locate(path) };
    const names = audience === "house" ? [] : [path, ...Object.keys(value)]; // data has them in it
    return [
      { ...place, lines: formatFact(value, home.facts.table.locale).split("\n"), isValue: true },
      { ...place, lines: [...listStrings(value), ...names] },
    ];
  });
  return [
    ...facts,
    ...home.documents.flatMap((document) => listDocumentTexts(document, home.facts.table.locale)),
    ...listVersions(home).flatMap((version) => listKept(version, home.facts.table.locale)),
    ...home.notInForce
      .filter(({ file }) => isNextVersion(file))
      .flatMap((document) => listAnnounced(document, home.facts.table.locale)),
  ];
}

const isLong = (text: string) => text.includes(" ");
const marks = /[[\](){}<>&\\`~"|*_]|^\s*\d/;

function listDocumentTexts(document: Document, locale: Locale): readonly PlacedText[] {
  const { file, slug, introduction, audience, written } = document;
  const start = written.source.lineOffset + 1;
  const parts = [
    { audience, line: start, id: "", title: "", passage: introduction },
    ...listSections(document).map((section) => ({ ...section, line: section.place.line })),
  ];
  const placeAt = (line: number): Place => ({ file, line, column: 1 });
  const names = [slug, file.replace(/^.*\/|\.\w+$/g, ""), file]; // the desk says where what is due stands
  return [
    { audience: findWidestAudience(document), lines: names, locate: () => placeAt(1) },
    ...listFrontMatter(document, locale, written.frontMatter.value, []),
    ...parts.flatMap(({ audience, line, id, title, passage }, index): readonly PlacedText[] => {
      const end = parts[index + 1]?.line;
      const typed = written.source.lines.slice(line - start, end && end - start);
      // As typed there is more than visitors see: search words, addresses, titles of links, comments.
      const rest = typed.flatMap((row) =>
        marks.test(row) ? row.replace(factReferencesPattern, " ") : [],
      );
      const addresses = passage.links.flatMap(({ href }) => href.split(/[/#?&=]/));
      const locate: PlacedText["locate"] = (isIn) =>
        placeAt(line + Math.max(0, typed.findIndex(isIn)));
      return [
        { audience, lines: [...passage.text.split("\n"), ...listLeadingDays(passage)], locate },
        { audience, lines: [title], locate, isValue: isLong(title) },
        { audience, lines: [id, ...rest, ...addresses], locate },
      ];
    }),
  ];
}

function listKept({ kept, document }: DocumentVersion, locale: Locale): readonly PlacedText[] {
  const texts = listDocumentTexts(document, locale);
  return texts.map(({ locate, ...text }) => {
    return { ...text, locate: (isIn) => findKeptPlace(kept, locate(isIn)) };
  });
}

/** On the page of a document's public sections, and in the matrix, whoever may read the rest. */
const published: readonly unknown[] = ["version", "effective", "reviewed", "language"];

/** Of a version that is not in force, pages tell its day and what it changes, and nothing else. */
function listAnnounced(document: Document, locale: Locale): readonly PlacedText[] {
  const { version, effective, changes } = document.frontMatter;
  return listFrontMatter(document, locale, { version, effective, changes }, []);
}

function listFrontMatter(
  document: Document,
  locale: Locale,
  data: unknown,
  path: readonly PropertyKey[],
): readonly PlacedText[] {
  if (typeof data === "object" && data !== null) {
    return Object.entries(data).flatMap(([key, value]) =>
      listFrontMatter(document, locale, value, [...path, Array.isArray(data) ? Number(key) : key]),
    );
  }
  const text = String(data);
  const isPublished = published.includes(path[0]) && document.audience !== "house";
  const own = isPublished ? "public" : document.audience;
  // A public document's old address below the residents' pages is known to their function alone.
  const isResidents = path[0] === "formerly" && text.startsWith("/residents/");
  const audience = isResidents ? narrowest(own, "residents") : own;
  const locate = () => document.written.frontMatter.locate(path);
  const lines = /^\d{4}-\d\d-\d\d$/.test(text) ? [text, locale.formatDay(text)] : text.split("\n");
  const isValue = isPublished || (path[0] === "title" && isLong(text));
  return [{ audience, lines, locate, isValue }];
}

/**
 * Lists what no operator wrote: the theme's own words, the registry, the standard in force, what the
 * site says of safety, and the numbers that page models compute. An operator's words are always text.
 *
 * @param home the home
 * @param views the page models of each audience
 * @param files the names of the theme's own files
 */
export function listOwnTexts(
  home: Home,
  views: { readonly public: unknown; readonly residents: unknown },
  files: readonly string[],
): readonly PlacedText[] {
  const { standard, layers, rules } = findRequirementsInForce(home.facts);
  const schema = JSON.stringify(createMatrixSchema(standard)); // its keys are words, too
  const lines = [schema, ...files, ...listStrings([standard, layers, rules])];
  const noons = listHomeNoons(home.facts.home?.timeZone?.shown); // the feed of changes tells moments
  const numbers = (view: unknown) => [...listComputedNumbers(view)].map(String);
  return [
    ...listProgramTexts(home.facts.table.locale),
    { audience: "public", lines: [...lines, ...noons], locate },
    { audience: "public", lines: numbers(views.public), locate, isValue: true },
    { audience: "residents", lines: numbers(views.residents), locate, isValue: true },
  ];
}

const locate = (): Place => ({ file: "", line: 1, column: 1 });

/** What is the same for every home of a language: it is read once, however many are built. */
const listProgramTexts = memoize((locale: Locale): readonly PlacedText[] => {
  const headers = [true, false].flatMap((isListed) =>
    listHeaderLines({ isListed, hasEditor: true }),
  );
  const form = createEmptyForm(locale);
  const own = [
    ...[listPieces(listTemplateTexts()), listFormatWords(), form, headers],
    [...listComputedNumbers(form)].map(String), // such as for how many days a message is kept
    listCatalogNames(locale.words), // pages hand some to their scripts, with the sentences
    ...["abcdefghijklmnopqrstuvwxyz".split(""), documentTypes, audiences], // sections stand from A to Z
  ];
  return [
    { audience: "public", lines: [...listStrings(own), ...listSafetyWords(locale)], locate },
    { audience: "public", lines: listCatalogTexts(locale.words), locate },
    { audience: "public", lines: listStrings(documentTypes).filter(isLong), locate, isValue: true },
  ];
});

function listStrings(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? [value] : [];
  return Object.values(value).flatMap(listStrings);
}
