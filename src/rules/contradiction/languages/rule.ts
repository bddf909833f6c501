import type { Facts } from "../../../content/facts/read-facts.ts";
import type { DocumentRule } from "../../rule.ts";
import { type Contradiction, describeContradiction } from "../describe-contradiction.ts";
import { isDenied, listStatements, type Statement } from "../list-statements.ts";

/** Finds texts that name other languages than the facts as spoken in the home. */
export const contradictionLanguages: DocumentRule = {
  kind: "document",
  name: "contradiction/languages",
  severity: "warning",
  looksFor:
    "A text that says a language is spoken in the home, or is not, where the facts say otherwise.",
  why: "Someone who was promised their own language would call and not be understood.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document, facts) => {
    const { home } = facts;
    if (home === undefined) return [];
    const spoken = listLanguages(home.languages.map(({ shown }) => shown).join(", "));
    // A name that is not known could be any of them.
    if (spoken.length < home.languages.length) return [];
    return listStatements(document, facts).flatMap((statement) =>
      listOther(statement, new Set(spoken.map(({ language }) => language)), facts).flatMap(
        ({ offset, typed }) => {
          const found: Contradiction = {
            offset,
            typed,
            but: `by the facts ${home.languages.map(({ shown }) => shown).join(" and ")} ${spoken.length === 1 ? "is" : "are"} spoken in the home`,
            fix: "Write {{ home.languages }} in place of the languages, so that both always say the same. If the text is right, correct “languages:” in _data/home.yaml.",
            path: "home.languages",
          };
          return describeContradiction(contradictionLanguages, statement, found, facts);
        },
      ),
    );
  },
};

interface NamedLanguage {
  readonly language: string;
  readonly offset: number;
  readonly typed: string;
}

const languagePattern =
  /\b(?:English|Spanish|español|French|German|Italian|Portuguese|Russian|Ukrainian|Polish|Arabic|Somali|Swahili|Amharic|Hindi|Urdu|Punjabi|Bengali|Nepali|Farsi|Persian|Dari|Pashto|Turkish|Hebrew|Greek|Chinese|Mandarin|Cantonese|Vietnamese|Korean|Japanese|Tagalog|Filipino|Thai|Khmer|Lao|Hmong|Burmese|Haitian Creole|Creole|Navajo|Diné|Apache|Hopi|O'odham|Cherokee|Lakota|American Sign Language|ASL|sign language)(?![\p{Letter}])/giu;
const sameLanguage: Readonly<Record<string, string>> = {
  español: "spanish",
  asl: "american sign language",
  "sign language": "american sign language",
  diné: "navajo",
  persian: "farsi",
  filipino: "tagalog",
  creole: "haitian creole",
};

function listLanguages(text: string): readonly NamedLanguage[] {
  return [...text.replaceAll("’", "'").matchAll(languagePattern)].map(({ index, 0: typed }) => {
    const small = typed.toLowerCase();
    return { language: sameLanguage[small] ?? small, offset: index, typed };
  });
}

type Typed = Pick<NamedLanguage, "offset" | "typed">;

function listOther(
  { text }: Statement,
  spoken: ReadonlySet<string>,
  facts: Facts,
): readonly Typed[] {
  const named = listLanguages(text);
  if (named.length === 0 && !severalLanguages.test(text)) return [];
  const who = listWho(facts);
  if (isOfOthers.test(text) || !(isOwn.test(text) || who.some((name) => text.includes(name)))) {
    return [];
  }
  const only = onlyOne.exec(text);
  if (only !== null) {
    return spoken.size > 1 && !isDenied(text, only.index)
      ? [{ offset: only.index, typed: only[0] }]
      : [];
  }
  const several = severalLanguages.exec(text);
  if (several !== null && spoken.size === 1 && !isDenied(text, several.index)) {
    return [{ offset: several.index, typed: several[0] }];
  }
  const speaks = speaking.exec(text);
  if (speaks === null) return [];
  const isNot = isDenied(text, speaks.index) || /\bn(?:ot|ever)\b/i.test(speaks[0]);
  return named.filter(({ language }) => isNot === spoken.has(language));
}

function listWho({ home }: Facts): readonly string[] {
  return [home, home?.manager, home?.backup, home?.director, home?.night].flatMap(
    (who) => who?.name.shown ?? [],
  );
}

const isOwn =
  /\b(?:we|us|our|staff|managers?|owner|house|home|here|everyone|someone|somebody|nobody|no one|languages?|spoken|se habla|hablamos)\b/i;
const speaking =
  /\bspeaks?\b|\b(?:is|are) (?:also |both )?(?:not )?spoken\b|\bfluent in\b|\b(?:talk|speak|write|call|reach|answer)\w* (?:(?:to|with) )?us in\b|\bwe (?:can |also )?(?:answer|talk|write|speak) in\b|\bspoken here\b|\bspeakers? (?:here|in the house|on staff)\b|\bhablamos\b|\b(?:meetings?|talks?|groups?) (?:are|is) (?:held )?in\b|\bse habla\b|-speaking (?:staff|managers?|residents|house|home|owner)\b|^\s*(?:the )?languages?(?: (?:we speak|spoken))?(?: here| in the (?:house|home))?(?: are)?:? /i;
const onlyOne =
  /\b(?:only(?: in)?|nothing but) English\b(?! classes)|\bonly speaks? English\b|\bEnglish[- ]only\b|\bEnglish is the only\b|\bonly language (?:spoken )?(?:here |in the house )?is English\b/i;
const severalLanguages = /\b(?:bilingual|trilingual|multilingual)\b/i;
/** Whose languages are not the home's. */
const isOfOthers =
  /\b(?:interpreters?|translat\w+|lines?|hotlines?|clinics?|lab|library|class(?:es)?|lessons?|learn\w*|teach\w*|taught|tutor\w*|better|forms?|counseling|office|court|neighbors?|they|them|hospital|looking for|want to|wish|hire|hiring|radio|movies?|films?|food|cook\w*|church|agency|affiliate|sign up)\b/i;
