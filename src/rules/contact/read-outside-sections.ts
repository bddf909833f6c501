import type { Facts } from "../../content/facts/read-facts.ts";
import { type Document, listSections, type Section } from "../../documents/document.ts";
import { knownLanguages } from "../../documents/known-languages.ts";
import type { Place } from "../../findings/place.ts";
import type { Language } from "../../locales/language.ts";
import {
  listLinks,
  listTextBlocks,
  type ReadLink,
  type TextBlock,
} from "../sources/text-blocks.ts";
import { findContacts } from "./typed-contacts.ts";

/**
 * Tells whether the only contacts in a section about outside help are the home's own.
 *
 * @param section the section
 * @param document the section's document
 * @param facts the facts of the home
 */
export function hasOnlyInsideContact(section: Section, document: Document, facts: Facts): boolean {
  const texts = readSection(section, document, facts);
  return texts.some(({ own }) => own.length > 0) && !texts.some(({ hasOutside }) => hasOutside);
}

/**
 * Tells whether a section gives a contact outside the organisation, as a fact or typed.
 *
 * @param section the section
 * @param document the section's document
 * @param facts the facts of the home
 */
export function givesOutsideContact(section: Section, document: Document, facts: Facts): boolean {
  return readSection(section, document, facts).some(({ hasOutside }) => hasOutside);
}

/**
 * Tells whether a section must name someone outside the organisation.
 *
 * @param section the section
 */
export function isAboutOutside(section: Section): boolean {
  return section.definition?.facts.some(({ kind }) => kind === "outsideContact") ?? false;
}

/** A contact of the home's own that stands where one outside the organisation should. */
export interface InsideContact {
  readonly place: Place;
  /** The words it stands among. */
  readonly words: string;
  /** Whether the section has a contact outside the organisation as well. */
  readonly hasOutside: boolean;
}

/**
 * Lists the contacts of the home's own that stand in a section as those of someone outside.
 *
 * @param section the section
 * @param document the section's document
 * @param facts the facts of the home
 */
export function listInsideContacts(
  section: Section,
  document: Document,
  facts: Facts,
): readonly InsideContact[] {
  const texts = readSection(section, document, facts);
  const hasOutside = texts.some((text) => text.hasOutside);
  return texts.flatMap(({ own, namesOutside, block }) =>
    own.slice(0, hasOutside && !namesOutside ? 0 : 1).map(({ offset, typed }) => ({
      place: block.placeAt(offset, typed),
      words: block.words,
      hasOutside,
    })),
  );
}

interface ReadText {
  readonly block: TextBlock;
  /** The home's own contacts in it. */
  readonly own: readonly { readonly offset: number; readonly typed: string }[];
  readonly hasOutside: boolean;
  /** True when it gives an own contact under an outside name, and says so of nobody inside. */
  readonly namesOutside: boolean;
}

const outsideNamePattern = /\bhome\.outside\.\w+\.name\b/i;

const insideNamePattern = /\bhome\.(?:manager|backup|director|night)\.(?:name|role)\b/i;

const ownReferencePattern =
  /\{\{\s*home\.(?:manager|backup|director|night)\.(?:phone|text|email)\s*\}\}/g;

const outsideReferencePattern = /\{\{\s*home\.outside\.\w+\.(?:phone|url)\s*\}\}/;

function readSection(section: Section, document: Document, facts: Facts): readonly ReadText[] {
  const standsIn = createPlaceTest(section, document);
  const own = listOwn(facts);
  const links = listLinks(document).filter((link) => standsIn(link.section, () => link.place.line));
  const hasOutsideLink = links.some((link) => isOutsideLink(link, own));
  return listTextBlocks(document)
    .filter((block) => standsIn(block.section, () => block.placeAt(0, "").line))
    .map((block) => {
      const ownHere = listOwnContacts(block.words, own);
      return {
        block,
        own: ownHere,
        hasOutside: hasOutsideLink || hasOutsideContact(block.words, own),
        namesOutside: ownHere.length > 0 && namesOnlyOutside(block.words, own, document.language),
      };
    });
}

/** What stands in a section without a heading is known by its lines. */
function createPlaceTest(section: Section, { unheaded, written: { source } }: Document) {
  const tokens = unheaded.find((one) => one === section)?.tokens;
  if (tokens === undefined) {
    const parts = new Set([section, ...listSections(section)]);
    return (other: Section | undefined) => other !== undefined && parts.has(other);
  }
  const ends = tokens.flatMap(({ map }) => (map === null ? [] : [map[1]]));
  const last = source.lineOffset + Math.max(...ends);
  return (_: Section | undefined, findLine: () => number) => {
    const line = findLine();
    return line >= section.place.line && line <= last;
  };
}

/**
 * Finds the home's own contacts in some words: typed, or as references to their facts.
 *
 * @param words the words
 * @param own what reaches the home
 */
export function listOwnContacts(
  words: string,
  own: OwnContacts,
): readonly { readonly offset: number; readonly typed: string }[] {
  const references = [...words.matchAll(ownReferencePattern)].map(({ index, 0: typed }) => ({
    offset: index,
    typed,
  }));
  const typed = findContacts(words).filter(
    ({ reaches }) => own.numbers.has(reaches) || isOwnMail(reaches, own),
  );
  return [...references, ...typed];
}

function hasOutsideContact(words: string, own: OwnContacts): boolean {
  return (
    outsideReferencePattern.test(words) ||
    findContacts(words).some(({ kind, reaches }) => kind === "phone" && !own.numbers.has(reaches))
  );
}

/** A sentence that names an outside office, gives an own contact, and speaks of nobody inside. */
function namesOnlyOutside(words: string, own: OwnContacts, language: Language): boolean {
  const { people } = knownLanguages[language];
  return words
    .split(/(?<=[.!?;])\s+|\n/)
    .some(
      (sentence) =>
        (people.outside.test(sentence) || outsideNamePattern.test(sentence)) &&
        listOwnContacts(sentence, own).length > 0 &&
        !hasOutsideContact(sentence, own) &&
        !people.inside.test(sentence.replace(ownReferencePattern, "")) &&
        !insideNamePattern.test(sentence),
    );
}

function isOutsideLink({ href }: ReadLink, own: OwnContacts): boolean {
  return /^https:/i.test(href) && !own.hosts.has(readHost(href));
}

/** Whoever has a mail address at the home's own website is of the home. */
function isOwnMail(reaches: string, own: OwnContacts): boolean {
  const [, host] = reaches.split("@");
  return own.emails.has(reaches) || (host !== undefined && own.site.has(host));
}

/** What reaches the home itself. */
export interface OwnContacts {
  readonly numbers: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** The website alone: a mail provider's host is anybody's. */
  readonly site: ReadonlySet<string>;
}

/**
 * Lists what reaches the home itself: its numbers, mail addresses and websites.
 *
 * @param facts the facts of the home
 */
export function listOwn({ table }: Facts): OwnContacts {
  const own = table.all.filter(({ path }) =>
    /^home\.(?:manager|backup|director|night|siteUrl)/.test(path),
  );
  const emails = own.flatMap(({ value }) => (value.kind === "email" ? [value.shown] : []));
  const site = own.flatMap(({ value }) => (value.kind === "url" ? [readHost(value.shown)] : []));
  return {
    numbers: new Set(own.flatMap(({ value }) => (value.kind === "phone" ? [value.dialled] : []))),
    emails: new Set(emails.map((email) => email.toLowerCase())),
    site: new Set(site),
    hosts: new Set([...site, ...emails.map((email) => readHost(`https://${email.split("@")[1]}`))]),
  };
}

/**
 * Reads the name of the website in an address, without “www.”.
 *
 * @param address an address of the web; anything else comes back as it is
 */
export function readHost(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
