import type { ClaimSubject, ClaimWords } from "../locales/document-claims.ts";
import type { Claim } from "./claim.ts";
import { areContrary } from "./compare-claims.ts";
import { isHearsay, isOfOtherHomes, isOfThePast } from "./other-senses.ts";
import { readAllowed } from "./read-allowed.ts";
import { readPlaces } from "./read-places.ts";
import { readScope } from "./read-scope.ts";
import type { Sentence } from "./read-sentences.ts";
import { readSides } from "./read-sides.ts";
import { readValues } from "./read-values.ts";
import type { Said } from "./said.ts";

/**
 * Reads what a sentence claims.
 *
 * @param sentence the sentence
 * @param language the words of its language
 * @returns its claims; in doubt, such as where it would contradict itself, none
 */
export function readClaims(sentence: Sentence, language: ClaimWords): readonly Claim[] {
  if (sentence.words.length > longest) return [];
  const said = [
    ...readValues(sentence, language),
    ...readAllowed(sentence, language),
    ...readSides(sentence, language),
    ...readPlaces(sentence),
  ];
  if (said.length === 0 || !isOfToday(sentence)) return [];
  const claims = said.map((one) => createClaim(sentence, one, language));
  return claims.filter(
    (claim) =>
      !claims.some((other) => isOfSameDays(claim, other) && areContrary(claim, other, claims)),
  );
}

/** “1 am on Fridays, else 10 pm” is told in one sentence and no contradiction. */
function isOfSameDays({ days }: Claim, other: Claim): boolean {
  return (days.length === 0) === (other.days.length === 0);
}

/** A text without a full stop is no sentence: nobody can tell what belongs together in it. */
const longest = 200;

/** What a resident asks for, or hears from the home, is no hearsay. */
const asked = /\b(?:you|residents?) (?:will |may |must |can )?(?:ask|asks|hear|say)\b/gi;

/** “If you were shown how”, “which was left behind” and “until it is paid” are not of the past. */
const notPast =
  /\b(?:if|when|unless|until|after|once|who|whoever|which|that|as|what)(?: \w+){0,3} (?:was|were)\b|\b(?:before|after|until) (?:we|our|it|the home|the house)\b/gi;

/** Who has several houses says the same of all of them, or how many they are. */
const ownHomes =
  /\b(?:all|each of|any of)(?: of)?(?: the| our)?(?: sober| sober living| recovery)? (?:homes|houses)\b|\b(?:operates?|runs?|all|our|ha(?:s|ve)) (?:of )?(?:the |our )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: \(\d{1,2}\))? (?:\w+ )?(?:homes|houses|residences)\b/gi;

function isOfToday({ text }: Sentence): boolean {
  return (
    !isOfThePast(text.replace(notPast, "")) &&
    !isHearsay(text.replace(asked, "")) &&
    !isOfOtherHomes(text.replace(ownHomes, ""))
  );
}

function createClaim(sentence: Sentence, said: Said<ClaimSubject>, language: ClaimWords): Claim {
  const { subject, value, days, span } = said;
  const { text, offset } = sentence;
  const start = sentence.words[span.from]?.start ?? offset;
  const end = sentence.words[span.to - 1]?.end ?? offset + text.length;
  const typed = text.slice(start - offset, end - offset);
  return {
    subject,
    value,
    days,
    typed,
    scope: readScope(sentence, language, span),
    place: sentence.placeAt(start, typed),
    audience: sentence.audience,
    section: sentence.section,
    ...(sentence.isOfTable ? { isOfTable: true } : {}),
  };
}
