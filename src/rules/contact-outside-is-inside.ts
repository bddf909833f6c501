import type { Facts } from "../content/facts/read-facts.ts";
import { type Document, listSections, type Section } from "../documents/document.ts";
import { createFinding, type Finding, type Place, type Rule } from "../findings/finding.ts";
import { citeSection } from "../standards/cite-section.ts";
import type { DocumentCheck, HomeCheck } from "./check.ts";
import { listLinks, listTextBlocks, type ReadLink, type TextBlock } from "./text-blocks.ts";
import { findContacts } from "./typed-contacts.ts";

const outsideIsInside: Rule = {
  name: "contact/outside-is-inside",
  severity: "error",
  looksFor: "The home's own phone or address where someone outside the organisation should be.",
};

/** Finds the home's own contacts printed as those of an affiliate, a state office or an advocate. */
export const checkContactOutsideIsInside: DocumentCheck & HomeCheck = {
  rules: [outsideIsInside],
  findInDocument: (document, facts) =>
    listSections(document)
      .filter(isAboutOutside)
      .flatMap((section) => findInSection(section, document, facts)),
  findInHome: ({ facts }) => findInFacts(facts),
};

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
 * Tells whether a contact stands where one outside the organisation should, and is reported as that.
 *
 * @param contact the contact's section and place
 * @param document the contact's document
 * @param facts the facts of the home
 */
export function isInsideForOutside(
  { section, place }: { readonly section: Section | undefined; readonly place: Place },
  document: Document,
  facts: Facts,
): boolean {
  if (section === undefined || !isAboutOutside(section)) return false;
  return findInSection(section, document, facts).some(
    ({ line, column }) => line === place.line && column === place.column,
  );
}

function findInFacts(facts: Facts): readonly Finding[] {
  const own = listOwn(facts);
  return facts.table.all
    .filter(({ path }) => path.startsWith("home.outside."))
    .filter(({ value }) =>
      value.kind === "phone"
        ? own.numbers.has(value.dialled)
        : value.kind === "url" && own.hosts.has(readHost(value.shown)),
    )
    .map(({ path, value }) =>
      createFinding(outsideIsInside, facts.locate(path), {
        message: `This is the home's own ${value.kind === "phone" ? "number" : "web address"}. Whoever turns to someone outside would reach the home again.`,
        fix: "Write the office's own, as it stands on that office's website.",
      }),
    );
}

function isAboutOutside(section: Section): boolean {
  return section.definition?.facts.some(({ kind }) => kind === "outsideContact") ?? false;
}

function findInSection(section: Section, document: Document, facts: Facts): readonly Finding[] {
  const texts = readSection(section, document, facts);
  const hasOutside = texts.some((text) => text.hasOutside);
  return texts.flatMap((text) =>
    text.own.slice(0, hasOutside && !text.namesOutside ? 0 : 1).map(({ offset, typed }) =>
      createFinding(outsideIsInside, text.block.placeAt(offset, typed), {
        message: hasOutside
          ? "This is the home's own contact under the name of someone outside. Whoever turns to them would reach the home again."
          : "The only contact here is the home's own, and this section is about help from outside.",
        fix: describeFix(text.block.words),
        standards: citeSection(facts, document.type, section.definition),
      }),
    ),
  );
}

const statePattern = /\b(?:state|department|licens\w*)\b/i;

function describeFix(words: string): string {
  return statePattern.test(words) && !/\baffiliate\b/i.test(words)
    ? "Write that office's own, as it stands on its website: put it in _data/home.yaml under “outside:” and “licensor:”, and write {{ home.outside.licensor.phone }} here."
    : "Write the outside office's own: {{ home.outside.affiliate.phone }} or {{ home.outside.affiliate.url }}.";
}

interface ReadText {
  readonly block: TextBlock;
  /** The home's own contacts in it. */
  readonly own: readonly { readonly offset: number; readonly typed: string }[];
  readonly hasOutside: boolean;
  /** True when it gives an own contact under an outside name, and says so of nobody inside. */
  readonly namesOutside: boolean;
}

const outsidePattern =
  /\b(?:affiliate|state (?:agency|office|department|licens\w*)|department of|licensor|licensing|ombuds\w*|legal aid|civil.rights|home\.outside\.\w+\.name)\b/i;
const insidePattern =
  /\b(?:manager|owner|operator|director|staff|us|we|our|backup|first|home\.(?:manager|backup)\.(?:name|role))\b/i;
const ownReferencePattern = /\{\{\s*home\.(?:manager|backup)\.(?:phone|text|email)\s*\}\}/g;
const outsideReferencePattern = /\{\{\s*home\.outside\.\w+\.(?:phone|url)\s*\}\}/;

function readSection(section: Section, document: Document, facts: Facts): readonly ReadText[] {
  const parts = new Set([section, ...listSections(section)]);
  const own = listOwn(facts);
  const links = listLinks(document).filter((link) => parts.has(link.section ?? section));
  const hasOutsideLink = links.some(
    (link) => link.section !== undefined && isOutsideLink(link, own),
  );
  return listTextBlocks(document)
    .filter((block) => block.section !== undefined && parts.has(block.section))
    .map((block) => {
      const ownHere = listOwnContacts(block.words, own);
      return {
        block,
        own: ownHere,
        hasOutside: hasOutsideLink || hasOutsideContact(block.words, own),
        namesOutside: ownHere.length > 0 && namesOnlyOutside(block.words, own),
      };
    });
}

function listOwnContacts(words: string, own: OwnContacts) {
  const references = [...words.matchAll(ownReferencePattern)].map(({ index, 0: typed }) => ({
    offset: index,
    typed,
  }));
  const typed = findContacts(words).filter(
    ({ reaches }) => own.numbers.has(reaches) || own.emails.has(reaches),
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
function namesOnlyOutside(words: string, own: OwnContacts): boolean {
  return words
    .split(/(?<=[.!?;])\s+|\n/)
    .some(
      (sentence) =>
        outsidePattern.test(sentence) &&
        listOwnContacts(sentence, own).length > 0 &&
        !hasOutsideContact(sentence, own) &&
        !insidePattern.test(sentence.replace(ownReferencePattern, "")),
    );
}

function isOutsideLink({ href }: ReadLink, own: OwnContacts): boolean {
  return /^https:/i.test(href) && !own.hosts.has(readHost(href));
}

interface OwnContacts {
  readonly numbers: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

function listOwn({ table }: Facts): OwnContacts {
  const own = table.all.filter(({ path }) => /^home\.(?:manager|backup|siteUrl)/.test(path));
  const emails = own.flatMap(({ value }) => (value.kind === "email" ? [value.shown] : []));
  const site = own.flatMap(({ value }) => (value.kind === "url" ? [readHost(value.shown)] : []));
  return {
    numbers: new Set(own.flatMap(({ value }) => (value.kind === "phone" ? [value.dialled] : []))),
    emails: new Set(emails.map((email) => email.toLowerCase())),
    hosts: new Set([...site, ...emails.map((email) => readHost(`https://${email.split("@")[1]}`))]),
  };
}

function readHost(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address;
}
