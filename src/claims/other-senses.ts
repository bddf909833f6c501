/*
 * What a program must not take for something that a home says of itself as it is today: what was, what others do
 * and what others think. In doubt a sentence is left out, since a warning that is wrong teaches people to pass over
 * warnings.
 */

const otherTimeTitle =
  /\b(?:history|our story|(?:we|it|this) (?:began|started)|before we|other homes|glossary|sources|examples?)\b/i;
const past =
  /\b(?:was|were|used to|formerly|previously|originally|back then|at that time|in the past|at first|last (?:year|month)|(?:years|months) ago|(?:until|in|before) (?:19|20)\d\d|(?:before|after|until) (?:we|our|it|the home|the house))\b/i;
/** In small letters: a home may be called Harbor Homes. */
const ofOthers =
  /\b(?:[Aa]nother|[Oo]ther|[Ss]ister|[Ss]econd|[Dd]ifferent|[Nn]eighboring) (?:[\w'-]+ ){0,2}(?:home|house|place|program|residence)\b|^\s*(?:Homes|Houses|Residences|No home)\b|(?<!\b[Oo]ur )\b(?:homes|houses|residences)\b|\b[Aa] (?:home|house) of (?:this|that|our) kind\b/;
const reported =
  /\b(?:people|neighbors|some|others|visitors|families|many|you|residents?) (?:(?:often|sometimes|may|might) ){0,2}(?:think|believe|ask|assume|suppose|wonder|hear|heard|say|said)\b|\b(?:standard|affiliate) (?:says|calls|asks|defines|describes|means|expects)\b|\bmyth\b|\brumou?rs?\b/i;

/**
 * Tells whether what stands below a heading is of another time, another home, or an example.
 *
 * @param title the heading
 */
export function isOtherTitle(title: string): boolean {
  return otherTimeTitle.test(title);
}

/** Tells whether a sentence tells what was. */
export function isOfThePast(sentence: string): boolean {
  return past.test(sentence);
}

/** Tells whether a sentence tells of other homes. */
export function isOfOtherHomes(sentence: string): boolean {
  return ofOthers.test(sentence);
}

/** Tells whether a sentence tells what others say or think. */
export function isHearsay(sentence: string): boolean {
  return reported.test(sentence);
}
