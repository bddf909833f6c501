import { directionWords, streetTypeWords } from "./street-words.ts";

/** A street address with its house's number, as typed. */
export interface FullAddress {
  readonly offset: number;
  /** The number and the street. */
  readonly typed: string;
  /** What stands behind it and belongs to it: a unit, a town, a state, a post code. */
  readonly tail: string;
}

const direction = `(?:${[...directionWords].join("|")})\\b\\.?`;
const type = `(?:${[...streetTypeWords].join("|")})\\b\\.?`;
/** A number, up to four words of a street's name, and what kind of street it is. */
const streetPattern = new RegExp(
  `(?<![\\w$.,-])(\\d{1,6}[A-Za-z]?)\\s{1,3}(?:${direction}\\s{1,3})?((?:[\\p{L}\\d][\\p{L}\\d'’.-]{0,20}\\s{1,3}){1,4}?)${type}(?:\\s{1,2}${direction})?`,
  "giu",
);

/** Words that stand in a sentence and in no street's name. */
const noNames =
  /(?:^|\s)(?:a|an|and|are|at|beds?|blocks?|doors?|feet|for|from|houses?|hours?|in|is|miles?|minutes?|near|of|off|on|or|people|per|rooms?|spaces?|the|to|yards?)(?=\s|$)/i;

const states =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
const stateCodes =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";
const unit = String.raw`(?:[.,]?\s{0,3}(?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te)\b|[.,]?\s{0,3}#)\.?\s{0,2}#?\w{0,6}`;
/** A town of up to three words, each with a capital, and its state or post code. */
const townPattern = new RegExp(
  `^(?:${unit})?[.,]?\\s{1,3}(?:\\p{Lu}[\\p{L}.'’-]{1,20},?\\s{1,3}){1,3}(?:(?:${stateCodes}|${states})\\b|\\d{5}\\b)`,
  "u",
);
/** In small letters only a post code tells. */
const smallTownPattern = new RegExp(
  String.raw`^(?:${unit})?[.,]?\s{1,3}(?:[\p{L}.'’-]{2,20},?\s{1,3}){0,4}\d{5}(?!\d)`,
  "u",
);
const unitPattern = new RegExp(`^${unit}(?=\\W|$)`, "u");

/** Words before an address that say someone is there. */
const leadPattern = /\b(?:at|to|address|address:|address is|visit|located on)\s{1,3}$/i;
/** More than the longest town takes. */
const longestTail = 120;

/**
 * Finds what is a whole street address: not only a street, but the house in it.
 *
 * @param words the words as read
 * @param isBare whether nothing else needs to say so: neither a town behind it nor words before it
 * @returns the addresses from left to right
 */
export function listFullAddresses(words: string, isBare = false): readonly FullAddress[] {
  const addresses: FullAddress[] = [];
  const pattern = new RegExp(streetPattern);
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const [typed, number = "", name = ""] = match;
    const end = match.index + typed.length;
    const tail = readTail(words.slice(end, end + longestTail));
    const isStreet = !noNames.test(name.trim());
    const isTold = isNamed(name) && (isBare || hasLead(words, match.index));
    const isFound = isStreet && (isTold || tail !== "");
    if (isFound) addresses.push({ offset: match.index, typed, tail });
    // “1432 and 1434 Juniper Street”
    pattern.lastIndex = isFound ? end : match.index + number.length;
  }
  return addresses;
}

function readTail(behind: string): string {
  const tails = [townPattern, smallTownPattern, unitPattern].map(
    (pattern) => pattern.exec(behind)?.[0] ?? "",
  );
  return tails.find((tail) => tail !== "") ?? "";
}

/** “2 small way” is no street; “2 Small Way” and “45 7th St” are. */
function isNamed(name: string): boolean {
  return name
    .trim()
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d]/u.test(word));
}

function hasLead(words: string, offset: number): boolean {
  return leadPattern.test(words.slice(Math.max(0, offset - 20), offset));
}
