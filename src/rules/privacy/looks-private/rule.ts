import type { Fact } from "../../../content/facts/fact-table.ts";
import type { Facts } from "../../../content/facts/read-facts.ts";
import type { Document } from "../../../documents/document.ts";
import {
  createFinding,
  type Finding,
  type RelatedPlace,
  relate,
} from "../../../findings/finding.ts";
import type { Place } from "../../../findings/place.ts";
import { foldText } from "../../../text/fold-text.ts";
import { squeezeText } from "../../../text/squeezed-text.ts";
import type { WrittenRule } from "../../rule.ts";
import type { FactText } from "../../sources/fact-texts.ts";
import { listTextBlocks, type TextBlock } from "../../sources/text-blocks.ts";
import { listTypedTexts } from "../../sources/typed-texts.ts";
import { findCodes } from "../find-codes.ts";
import { type FullAddress, listFullAddresses } from "../find-full-address.ts";
import { findHouse, readHouseNumbers } from "../street-address.ts";

/** Finds what may not stand in the repository at all. No finding ever repeats it. */
export const privacyLooksPrivate: WrittenRule = {
  kind: "written",
  name: "privacy/looks-private",
  severity: "error",
  looksFor:
    "What looks like a resident's private information, or like the home's street address in public text.",
  why: "What was once published can be copied and never be called back. It could harm a resident, or tell everyone an address that the law may shield.",
  since: "0.1.0",
  isFixable: false,
  findInDocument,
  findInFacts: (texts, facts) =>
    texts.flatMap((fact) =>
      [...findPrivate(fact.text), ...findStreetInFact(fact, facts)].map(({ what }) =>
        describe(what, fact.locate()),
      ),
    ),
};

const day = String.raw`(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})`;
const privatePatterns: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a Social Security number", pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g },
  {
    what: "a Social Security number",
    pattern:
      /\b(?:SSN|SS ?#|[Ss]ocial [Ss]ecurity)(?: [Nn]umber| [Nn]o\.?| ?#)?\W{0,4}\d{3}[ .]?\d{2}[ .]?\d{4}(?!\d)/g,
  },
  {
    what: "the number of an account",
    pattern:
      /\b(?:[Aa]ccount|[Aa]cct\.?|[Rr]outing)(?: [Nn]umber| [Nn]o\.?| ?#)\W{0,4}\d{6,17}(?![\d-])/g,
  },
  {
    what: "someone's date of birth",
    pattern: new RegExp(
      String.raw`\b(?:DOB|D\.O\.B\.?|[Dd]ate of [Bb]irth|[Bb]irth ?date)\W{0,4}${day}`,
      "g",
    ),
  },
  {
    what: "a medical record number",
    pattern: /\b(?:MRN|[Mm]edical record (?:number|no\.?))\W{0,4}\d{4,12}\b/g,
  },
  {
    what: "a resident's name",
    pattern: /\b[Rr]esident(?:['’]s)? [Nn]ame[ \t]{0,3}:[ \t]{0,3}[A-Z][a-z]{1,30}\b/g,
  },
  {
    what: "a resident's name with something about them",
    pattern:
      /\b[Rr]esident [A-Z][a-z]{1,30} (?:[A-Z]\.(?!\w)|[A-Z] (?:tested|relapsed|failed|overdosed|owes|was|is|left|used|has)\b|[A-Z][a-z]{1,30} (?:tested|relapsed|overdosed)\b)/g,
  },
];

const officePattern =
  /\b(?:department|agency|office|affiliate|association|bureau|church|center|library|court|clinic|hospital|school|suite|city hall|legal aid)\b/i;
/** The home's own office is no one else's, while an “Office of Licensing” is. */
const ownOfficePattern =
  /(?<=^|[^\p{L}\s]\s{0,3}|\n\s{0,3}|\b(?:our|main|home|house|front|business|mailing)\s)office\b(?! (?:of|for)\b)/giu;

/** An office that only tells the way, up to four words on. */
const landmarkPattern =
  /\b(?:behind|near|next to|close to|across from|(?:around the corner|across the street|blocks?|minutes?|steps|away) from|opposite|beside|past|facing)\s(?:[\p{L}\d'’.-]{1,20}\s){0,4}?(?:agency|office|bureau|church|center|library|court|clinic|hospital|school|city hall)\b/giu;
/** Where what stood before says nothing of an address any more. */
const sentenceEnd = /[.!?;]["”’)]?\s{1,3}(?=\p{Lu}[\p{Ll}\s])/u;
const clauseEnd = /[.!?;](?=\s|$)|,?\s(?:and|but|or|so|where)\s/;
const furtherThought = /[;,]?\s(?:and|but|while)\s/;

const street = "a street address";

interface PrivateText {
  readonly what: string;
  readonly offset: number;
  readonly typed: string;
}

function findPrivate(words: string): readonly PrivateText[] {
  const told = privatePatterns.flatMap(({ what, pattern }) =>
    [...words.matchAll(pattern)].map(({ index, 0: typed }) => ({ what, offset: index, typed })),
  );
  const cards = findCards(words).map((card) => ({ what: "the number of a bank card", ...card }));
  const codes = findCodes(words, "anyText").map(({ offset, typed }) => ({
    ...{ what: "the code of a door or a lock", offset, typed },
  }));
  return [...told, ...cards, ...codes, ...findNetworkPasswords(words)];
}

const networkLabel =
  /\b(?:wi-?fi|wireless|network|internet)(?: network)? (?:password|passcode|key)\W{0,3}(?:is\W{1,3})?|\bpass(?:word|phrase)(?: (?:to|for|of) (?:it|the (?:wi-?fi|internet|network)))?(?: is\b|:)\W{0,3}/gi;

/** “The wifi password is on the board” tells none. */
function findNetworkPasswords(words: string) {
  return [...words.matchAll(networkLabel)].flatMap(({ index: offset, 0: label }) => {
    const end = offset + label.length;
    const [password = ""] = words.slice(end, end + 30).split(/\s/);
    return password.length >= 6 && /\d/.test(password)
      ? [{ what: "the password of a network", offset, typed: label + password }]
      : [];
  });
}

const cardPattern = /(?<![\d-])(?:\d{4}[ -]?){3}\d{4}(?![\d-])/g;

/** The last digit of a card's number proves the others (ISO/IEC 7812). */
function findCards(words: string) {
  if (!/\d{4}/.test(words)) return [];
  return [...words.matchAll(cardPattern)].flatMap(({ index: offset, 0: typed }) =>
    isProved(typed.replace(/\D/g, "")) ? [{ offset, typed }] : [],
  );
}

function isProved(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** Looks at the words as people read them, and at all that was typed: code, links, titles, braces. */
function findInDocument(document: Document, facts: Facts): readonly Finding[] {
  const { file } = document;
  const inName = findPrivate(file).map(({ what }) => describe(what, { file, line: 1, column: 1 }));
  const asTyped = listTypedTexts(document).flatMap(({ text, placeAt }) =>
    findPrivate(readSpaces(text)).map(({ what, offset, typed }) =>
      describe(what, placeAt(offset, typed.length)),
    ),
  );
  const asRead = listTextBlocks(document).flatMap((block) =>
    findPrivate(block.words).map(({ what, offset, typed }) =>
      describe(what, block.placeAt(offset, typed)),
    ),
  );
  return keepFirstOfEachLine([...inName, ...asTyped, ...asRead, ...tellStreets(document, facts)]);
}

/** An address that a section gives twice is taken out of it in one go, and told once. */
function tellStreets(document: Document, facts: Facts): readonly Finding[] {
  const streets = listTextBlocks(document).flatMap((block) =>
    findStreets(block, facts).map(({ offset, typed }) => ({
      key: `${block.section?.place.line} ${foldText(typed)}`,
      place: block.placeAt(offset, typed),
    })),
  );
  return [...Map.groupBy(streets, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : describe(
          street,
          first.place,
          others.map(({ place }) => relate(place, "It stands here again.")),
        ),
  );
}

/** Reads the spaces of an address of the web, each as long as it was typed. */
function readSpaces(text: string): string {
  return text.replace(/%20|\+/g, (typed) => " ".repeat(typed.length));
}

/** What is told of a line is told once, however often it was read. */
function keepFirstOfEachLine(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.line} ${finding.message}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

/** The home's address may be shielded by law; offices and churches may be named with theirs. */
function findStreets(
  { words, audience, section }: TextBlock,
  facts: Facts,
): readonly PrivateText[] {
  const isAboutOutside = section?.definition?.facts.some(({ kind }) => kind === "outsideContact");
  if (audience !== "public" || isPublished(facts) || isAboutOutside) return [];
  const addresses = listFullAddresses(words);
  return addresses
    .filter((address, index) => !isOfOffice(words, address, addresses[index - 1]))
    .filter(({ typed }) => !isKnownHouse(typed, facts))
    .map((address) => ({ what: street, ...address }));
}

/**
 * Tells whether the words around an address say that it is an office's. The address's own words say
 * nothing of it (“Church Street”), and neither does an office that it is near to.
 */
function isOfOffice(
  words: string,
  { offset, typed, tail }: FullAddress,
  previous: FullAddress | undefined,
): boolean {
  const end = offset + typed.length + tail.length;
  const from = previous === undefined ? 0 : previous.offset + previous.typed.length;
  const sentence = words.slice(from, offset).split(sentenceEnd).at(-1) ?? "";
  const before = previous === undefined ? sentence : sentence.split(furtherThought).at(-1);
  const [behind = ""] = words.slice(end).split(clauseEnd);
  const around = `${before} | ${behind}`.replace(ownOfficePattern, "").replace(landmarkPattern, "");
  return /\bsuite\b/i.test(tail) || officePattern.test(around);
}

/** Another check knows the house's own address, and says more of it. */
function isKnownHouse(words: string, facts: Facts): boolean {
  const value = facts.table.find("house.address")?.value;
  const known = value?.kind === "text" ? readHouseNumbers(value.shown, true) : [];
  return known.some((house) => [...findHouse(squeezeText(words), house)].length > 0);
}

function isPublished(facts: Facts): boolean {
  return facts.table.find("home.address") !== undefined;
}

/** What the home says of itself: its name may have a street in it, and others have offices. */
function isAboutHome({ reference, audience, value }: Fact): boolean {
  return (
    audience === "public" &&
    value.kind === "text" &&
    /^home\.(?!outside\.|address$)/.test(reference)
  );
}

function findStreetInFact({ fact, text }: FactText, facts: Facts): readonly PrivateText[] {
  if (!isAboutHome(fact) || isPublished(facts)) return [];
  return listFullAddresses(text, !/^home\.(?:name|legalName)$/.test(fact.reference))
    .slice(0, 1)
    .map((address) => ({ what: street, ...address }));
}

function describe(what: string, place: Place, related: readonly RelatedPlace[] = []): Finding {
  return createFinding(privacyLooksPrivate, place, {
    message: `This looks like ${what}. Everyone who can read this text, and the repository, would have it.`,
    fix:
      what === street
        ? "Name the area instead, with {{ home.area }}. If the address is meant to be public, put it in _data/home.yaml as “address:”."
        : "Take it out; such things belong in the house's own locked records. If it was ever committed, ask for help with taking it out of the history too.",
    related,
  });
}
