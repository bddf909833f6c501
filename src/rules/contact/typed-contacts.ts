import type { Audience } from "../../content/audience.ts";
import { isCrisisLineFact } from "../../content/facts/crisis-line-facts.ts";
import type { Fact } from "../../content/facts/fact-table.ts";
import { type FactValue, readPhone } from "../../content/facts/fact-value.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { memoize } from "../../content/memoize.ts";
import type { Document, Section } from "../../documents/document.ts";
import type { Place } from "../../findings/place.ts";
import { listLinks, listTextBlocks, type TextBlock } from "../sources/text-blocks.ts";

/** A phone number or an email address that was typed into a text rather than taken from a fact. */
export interface TypedContact {
  readonly kind: "phone" | "email";
  readonly typed: string;
  /** What it comes to: a number in international form, or an address in small letters. */
  readonly reaches: string;
  readonly place: Place;
  readonly audience: Audience;
  readonly section: Section | undefined;
}

const phonePattern =
  /(?<![\d.-])(?:\+?1[\s.-]?)?(?:\(\d{3}\)[\s.-]?|\d{3}[\s.\u2011\u2013-]?)\d{3}[\s.\u2011\u2013-]?\d{4}(?![\d-])/g;
const emailPattern = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/**
 * Finds the phone numbers and email addresses in some words.
 *
 * @param words the words
 */
export function findContacts(
  words: string,
): readonly (Pick<TypedContact, "kind" | "typed" | "reaches"> & { readonly offset: number })[] {
  // Most texts have neither: a look for the signs spares two searches of every text.
  const phones = (/\d{4}/.test(words) ? [...words.matchAll(phonePattern)] : []).flatMap((match) => {
    const phone = readPhone(match[0].replace(/[\u2011\u2013]/g, "-"));
    if (phone === undefined) return [];
    const { index: offset, 0: typed } = match;
    return [{ kind: "phone" as const, typed, reaches: phone.dialled, offset }];
  });
  const emails = (words.includes("@") ? [...words.matchAll(emailPattern)] : []).map(
    ({ index: offset, 0: typed }) => ({
      kind: "email" as const,
      typed,
      reaches: typed.toLowerCase(),
      offset,
    }),
  );
  return [...phones, ...emails];
}

/**
 * Lists the contacts typed into a document: in its words, and in the addresses of its links where
 * the words around them do not say the same.
 *
 * @param document the document
 */
export const listTypedContacts = memoize(readTypedContacts);

function readTypedContacts(document: Document): readonly TypedContact[] {
  const inWords = listTextBlocks(document).flatMap((block) => readBlockContacts(block));
  const inLinks = listLinks(document).flatMap(({ href, text, place, audience, section }) => {
    const address = /^(?:tel|sms|mailto):([^?]{1,100})/i.exec(href)?.[1];
    if (address === undefined || findContacts(text).length > 0) return [];
    return findContacts(address).map(({ kind, typed, reaches }) => ({
      ...{ kind, typed, reaches, place, audience, section },
    }));
  });
  return [...inWords, ...inLinks];
}

function readBlockContacts({ words, audience, section, placeAt }: TextBlock) {
  return findContacts(words).map(({ kind, typed, reaches, offset }) => ({
    ...{ kind, typed, reaches, audience, section },
    place: placeAt(offset, typed),
  }));
}

/**
 * Finds the facts that a contact is one of. The site's own crisis lines are left out: their numbers
 * never change, so it does no harm to type one.
 *
 * @param facts the facts of the home
 * @param reaches a number in international form, or an address in small letters
 */
export function findContactFacts(facts: Facts, reaches: string): readonly Fact[] {
  return facts.table.all.filter(
    (fact) => !isCrisisLineFact(fact) && reachesSame(fact.value, reaches),
  );
}

function reachesSame(value: FactValue, reaches: string): boolean {
  return value.kind === "phone"
    ? value.dialled === reaches
    : value.kind === "email" && value.shown.toLowerCase() === reaches;
}
