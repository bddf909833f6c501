import { memoize } from "../../content/memoize.ts";

/** A term that names people by a condition, or judges them, and what to write instead of it. */
export interface PersonFirstTerm {
  /** What is looked for, whatever its case. */
  readonly pattern: RegExp;
  /** Words that say the same of a person; the first suits most sentences. */
  readonly instead: readonly [string, ...string[]];
  /** Why the term is better left, in one plain sentence. */
  readonly why: string;
  /** Where the advice comes from. */
  readonly source: string;
  /** Names and plain meanings that hold the term and are no fault. */
  readonly except?: RegExp;
}

/** A place where a text uses a term. */
export interface PersonFirstHit {
  readonly term: PersonFirstTerm;
  readonly typed: string;
  /** Where `typed` starts in the text. */
  readonly offset: number;
}

const nida =
  "https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction";
const shatterproof = "https://www.shatterproof.org/about-addiction/stigma/stigma-reducing-language";
/** Said of what no list that we read covers. */
const ownJudgment = "The project's own judgment, after the same principle as the lists it cites.";

const labelsPeople = "It names a whole person by an illness.";
const judges = "It calls a health condition, or a test of it, a matter of being clean or dirty.";

/**
 * The terms, longer ones before those they hold. Where a plain meaning is common (a clean kitchen,
 * non-alcoholic drinks), the pattern takes in enough words to leave it alone. “Relapse” and
 * “medication-assisted treatment” are not here: standards and laws still use them.
 */
export const personFirstTerms: readonly PersonFirstTerm[] = [
  {
    pattern:
      /\b(?:(?:former|reformed|recovering|recovered) |ex-)(?:drug |opioid |heroin )?(?:addict|alcoholic|junkie|user)s?\b/i,
    instead: ["person in recovery", "people in recovery"],
    why: labelsPeople,
    source: nida,
  },
  {
    pattern: /\b(?:drug |opioid |heroin |meth )?addicts?\b/i,
    instead: ["person with a substance use disorder", "residents"],
    why: labelsPeople,
    source: nida,
  },
  {
    pattern:
      /\b(?:junkies?|druggies?|(?:crack|pot|meth)[ -]?heads?|tweakers?|dope fiends?|stoners?|winos?|drunkards?|boozers?|dopers?)\b/i,
    instead: ["person who uses drugs", "residents"],
    why: "It is an insult.",
    source: nida,
  },
  {
    pattern:
      /\b(?:drug|substance|alcohol|opioid|prescription)[ -](?:ab)?users?\b|\b(?:habitual|chronic|hard[ -]?core) users?\b|\b(?:drug|substance|alcohol)[ -]misusers?\b|\b(?:chronic )?relapsers?\b/i,
    instead: ["person who uses drugs", "person with a substance use disorder"],
    why: labelsPeople,
    source: nida,
  },
  {
    pattern: /\balcoholics?\b/i,
    instead: ["person with an alcohol use disorder"],
    why: labelsPeople,
    source: nida,
    except:
      /\bnon-?alcoholic\b|\b(?:any|no|some|every)thing alcoholic\b|\balcoholic (?:beverage|drink|content|liquor|product|wine|beer)s?\b/i,
  },
  {
    pattern: /\b(?:an?|the|any) drunk\b(?! (?:driv|person|guest|visitor|resident))|\bdrunks\b/i,
    instead: ["person who has been drinking", "person who misuses alcohol"],
    why: labelsPeople,
    source: nida,
  },
  {
    pattern: /\b(?:addicted|crack)[ -](?:bab(?:y|ies)|newborns?|infants?)\b|\bborn addicted\b/i,
    instead: ["baby with withdrawal", "baby exposed to substances"],
    why: "A baby cannot have an addiction.",
    source: nida,
  },
  {
    pattern:
      /\b(?:drug|substance|alcohol|opioid)(?: and (?:drug|substance|alcohol))?[ -]abuse\b|\babus(?:e|es|ed|ing) (?:of )?(?:(?:your|their|his|her|any|prescribed|pain) )?(?:drugs?|alcohol|substances?|prescriptions?|opioids?|opiates?|pills?|medications?|medicines?|meds)\b/i,
    instead: ["substance use disorder", "substance use", "misuse"],
    why: "“Abuse” is found to make people judge more harshly.",
    source: nida,
    // Names of laws, offices and programs, which keep their own words.
    except:
      /\b(?:Substance|Drug|Alcohol) Abuse(?: (?:and|[A-Z]\w+)){0,5} (?:Act|Administration|Services|Program|Council|Center|Grant|Division|Hotline|Helpline|Treatment|Prevention|Block|Board|Court|Bureau)\b|\bInstitute on Drug Abuse\b/,
  },
  {
    pattern: /\b(?:drug|heroin|meth|drinking) habits?\b|\b(?:drug|drinking) problems?\b/i,
    instead: ["substance use disorder", "use"],
    why: "It makes an illness sound like a choice.",
    source: nida,
  },
  {
    pattern:
      /\bdirty (?:drug |urine )+(?:tests?|screens?|samples?|results?)\b|\bdirty (?:tests?|UAs?|urine|urinalysis|drops?)\b|\bdrop(?:s|ped|ping)? dirty\b|\bhot UAs?\b|\b(?:tests?|tested|testing) (?:up |back )?dirty\b|\b(?:came|comes?|coming) (?:up|back) dirty\b/i,
    instead: ["a positive test", "tested positive"],
    why: judges,
    source: nida,
  },
  {
    pattern:
      /\bclean (?:drug |urine )+(?:tests?|screens?|samples?|results?)\b|\bclean (?:tests?|UAs?|urine|urinalysis)\b|\bdrop(?:s|ped|ping)? clean(?=\s*(?:[.,;:!?]|$)|\s(?:again|for|on)\b)|\b(?:tests?|tested|testing) (?:up |back )?clean\b(?! (?:water|air|wells?|surfaces?|rooms?|cups?)\b)/i,
    instead: ["a negative test", "tested negative"],
    why: judges,
    source: nida,
  },
  {
    pattern:
      /\bfail(?:s|ed|ing)? (?:(?:an?|the|any|your|his|her|their|my|two|\d+) )?(?:random )?(?:(?:drug |urine |alcohol |breath )+(?:tests?|screens?)|UAs?|urinalysis|breathalyzers?)\b/i,
    instead: ["tested positive", "a positive test"],
    why: "A test of a health condition is not an exam that someone fails.",
    source: ownJudgment,
  },
  {
    pattern:
      /\bclean (?:and|&) sober\b|\bclean time\b|\b(?:my|your|his|her|their|our|sobriety or) clean date\b|\bclean[ -]living\b(?! (?:rooms?|areas?|spaces?|quarters)\b)|\b(?:he|she|they|who|resident|I|you) (?:is|are|am|was|were) clean(?=\s*(?:[.,;:!?]|$)|\s(?:now|again|and|from|for|since)\b)|\bclean (?:for )?\d+ (?:days?|weeks?|months?|years?)\b|\bstaying clean(?=\s*(?:[.,;:!?]|$)|\s(?:from|off)\b)|\b(?:get|gets|got|getting) clean(?=\s*(?:[.,;:!?]|$)|\s(?:again|off|from|here|together)\b)|\b(?:been|stayed|stay|staying) clean (?:for|since) (?:\d|an? |one|two|three|six|at least)/i,
    instead: ["in recovery", "not using", "time in recovery"],
    why: judges,
    source: nida,
  },
  {
    pattern: /\bopi(?:oid|ate) (?:substitution|replacement)(?: therapy| treatment)?\b/i,
    instead: ["medication for opioid use disorder"],
    why: "It makes treatment sound like one drug for another.",
    source: nida,
  },
  {
    pattern: /\b(?:halfway|trap|crack|drug|flop) ?house(?:s|\b)/i,
    instead: ["recovery home", "recovery residence"],
    why: "It names the home by what people fear of it.",
    source: ownJudgment,
    // Associations and houses keep the names they chose.
    except:
      /\bHalfway House(?= (?:[A-Z]\w+ ){0,2}(?:Association|Alliance|Program|Council|Inc|West|East|North|South)\b)/,
  },
  {
    pattern: /\b(?:inmates?|felons?|convicts?|ex-con(?:vict)?s?|offenders?)\b/i,
    instead: ["person with a conviction", "person who was incarcerated"],
    why: "It names a whole person by what they once did.",
    source: ownJudgment,
    // The words of the law and its lists.
    except:
      /\bsex(?:ual)? offenders?\b|\b(?:registered )?offender regist\w+|\bregistered offenders?\b|\binmate (?:search|lookup|locator)\b|\bto convict\b/i,
  },
  {
    pattern:
      /\bsuffer(?:s|ed|ing|ers?)? (?:from|of) (?:an? )?(?:\w+ )?(?:addiction|alcoholism|substance|drug|alcohol|opioid)|\bvictims? of (?:addiction|alcoholism|drugs|alcohol)\b/i,
    instead: ["living with", "has"],
    why: "It says how someone's life feels to them, and they may see it otherwise.",
    source: shatterproof,
  },
  {
    pattern: /\bkick(?:s|ed|ing)? (?:you |him |her |them |people |residents |anyone )?out\b/i,
    instead: ["asked to leave", "discharged"],
    why: "It sounds like contempt for people who may need a home most.",
    source: ownJudgment,
    except: /\bkick(?:s|ed|ing)? out (?:a|the) (?:window|screen|door|leg)\b/i,
  },
  {
    pattern:
      /\baddicted to (?:drugs?|alcohol|opioids?|opiates?|heroin|meth|cocaine|fentanyl|pills?|substances?)\b/i,
    instead: ["has a substance use disorder", "lives with a substance use disorder"],
    why: "It makes an illness sound like who a person is.",
    source: nida,
  },
  {
    pattern:
      /\b(?:is|are|was|were|be|being|residents?|clients?|patients?) non-?complian(?:t|ce)\b|\bnon-?complian(?:t|ce) (?:residents?|clients?|patients?|persons?|people)\b|\b(?:is|are|was|were|be|being) (?:in denial|unmotivated)\b|\b(?:unmotivated|drug[ -]seeking) (?:residents?|clients?|patients?|behaviou?rs?|persons?|people)\b|\bfail(?:s|ed|ing)? treatment\b/i,
    instead: ["chose not to", "did not find it helpful", "treatment did not work for them"],
    why: "It blames a person for what did not help them.",
    source: ownJudgment,
    except: /\bnon-?complian(?:t|ce) (?:with|notices?|fees?)\b/i,
  },
  {
    pattern: /\bcommit(?:s|ted|ting)? suicide\b/i,
    instead: ["died by suicide", "ended their life"],
    why: "“Commit” makes a death sound like a crime, and hurts those who are left.",
    source: ownJudgment,
  },
];

/** Names of fellowships and books, which are theirs to choose. */
const namePattern =
  /\b(?:Alcoholics|Narcotics|Cocaine|Heroin|Marijuana|Crystal Meth|Pills) Anonymous\b|\bAdult Children of Alcoholics(?: (?:and|&) Dysfunctional Families)?\b|\bChildren of Alcoholics\b/g;
/** Words in quotation marks are someone else's. Quotes within a paragraph, never across two. */
const quotePattern = /[“"][^“”"\n]{1,200}[”"]/g;

const anyTerm = new RegExp(personFirstTerms.map(({ pattern }) => pattern.source).join("|"), "i");

/** A text may end where a line does. */
const anyTermInLines = new RegExp(anyTerm, "im");
/** No term stands across it, and it is no sign that a term could end before or begin behind. */
const parting = "\n\u2060\n";

/**
 * Tells at one go whether any of several texts may have a term in it: most documents have none, and the
 * engine reads one long text sooner than hundreds of short ones.
 *
 * @param texts texts as their reader would see them
 */
export function mayHavePersonFirstTerms(texts: readonly string[]): boolean {
  return anyTermInLines.test(texts.join(parting));
}

/**
 * Finds terms that do not put the person first. People may call themselves what they wish, so words
 * in quotation marks and the names of fellowships are left alone.
 *
 * @param text a text as its reader would see it
 * @param names further names that are left alone, such as the home's own
 * @returns each place once, in order; where two terms overlap, the one listed first
 */
export function findPersonFirstTerms(
  text: string,
  names: readonly string[] = [],
): readonly PersonFirstHit[] {
  if (!anyTerm.test(text)) return [];
  const words = blank(blank(text, namePattern), quotePattern);
  let left = names.filter((name) => name !== "").reduce(blankName, words);
  return personFirstTerms
    .flatMap((term) => {
      const searched = term.except === undefined ? left : blank(left, term.except);
      const hits = [...searched.matchAll(everywhereOf(term.pattern))];
      left = blank(searched, term.pattern);
      return hits.map(({ index, 0: typed }) => ({ term, typed, offset: index }));
    })
    .toSorted((first, second) => first.offset - second.offset);
}

/** Spaces in the words' stead keep every offset. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(everywhereOf(pattern), (found) => " ".repeat(found.length));
}

/** Each pattern is made to look everywhere once, and not for each text. */
const everywhereOf = memoize(
  (pattern: RegExp) => new RegExp(pattern, pattern.flags.replace("g", "").concat("g")),
);

function blankName(text: string, name: string): string {
  return text.replaceAll(name, " ".repeat(name.length));
}
