import { type Audience, isNarrower } from "../../content/audience.ts";
import type { Fact } from "../../content/facts/fact-table.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { memoize } from "../../content/memoize.ts";
import type { Document } from "../../documents/document.ts";
import { findWidestAudience } from "../../documents/who-may-read.ts";
import { createFinding, type Finding, type Rule } from "../../findings/finding.ts";
import { asCode, say } from "../../findings/message.ts";
import type { Place } from "../../findings/place.ts";
import type { FactText } from "./fact-texts.ts";
import { createFactFinder, type FactFinder, type FoundFact } from "./find-typed-facts.ts";
import { listTypedTexts } from "./typed-texts.ts";

/** A fact that stands where more people would read it than may. */
interface NarrowerFact {
  readonly found: FoundFact;
  readonly place: Place;
  /** Who reads what stands there. */
  readonly audience: Audience;
  readonly where: keyof typeof mends;
}

/**
 * Lists the facts that a document gives to more people than may have them.
 *
 * @param document the document
 * @param facts the facts of its home
 */
export function listNarrowerInDocument(document: Document, facts: Facts): readonly NarrowerFact[] {
  return narrowerByFacts(facts)(document);
}

const narrowerByFacts = memoize((facts: Facts) =>
  memoize((document: Document) => readNarrower(document, facts)),
);

/**
 * Lists the facts that another fact gives to more people than may have them.
 *
 * @param texts the facts as typed
 * @param facts the facts of the home
 */
export function listNarrowerInFacts(
  texts: readonly FactText[],
  facts: Facts,
): readonly NarrowerFact[] {
  return narrowerInFactsBy(facts)(texts);
}

const narrowerInFactsBy = memoize((facts: Facts) =>
  memoize((texts: readonly FactText[]) => readNarrowerInFacts(texts, facts)),
);

function readNarrowerInFacts(texts: readonly FactText[], facts: Facts): readonly NarrowerFact[] {
  const finders = createFinders(facts);
  return texts.flatMap(({ fact, text, locate }) => {
    // “home.address” is there to be given to everyone.
    if (fact.reference === "home.address") return [];
    const { audience } = fact;
    return finders[audience]
      .find(text)
      .map((found) => ({ found, place: locate(), audience, where: "fact" as const }));
  });
}

/**
 * Tells whether a fact is a number to call or a mail address.
 *
 * @param narrower the fact, where it stands
 */
export function isContact({ found }: NarrowerFact): boolean {
  const { kind } = found.fact.value;
  return kind === "phone" || kind === "email";
}

function readNarrower(document: Document, facts: Facts): readonly NarrowerFact[] {
  const finders = createFinders(facts);
  const inText = listTypedTexts(document).flatMap(({ text, audience, where, placeAt }) =>
    finders[audience]
      .find(text)
      .map((found) => ({ found, place: placeAt(found.start), audience, where })),
  );
  const audience = findWidestAudience(document);
  const inName = finders[audience].find(document.file).map((found) => ({
    found,
    place: { file: document.file, line: 1, column: 1 },
    audience,
    where: "file name" as const,
  }));
  return [...inText, ...inName];
}

const createFinders = memoize((facts: Facts): Readonly<Record<Audience, FactFinder>> => {
  const create = (audience: Audience) => {
    const isHidden = (fact: Fact) => isNarrower(fact.audience, audience);
    const [hidden, open] = [
      facts.table.all.filter(isHidden),
      facts.table.all.filter((fact) => !isHidden(fact)),
    ];
    return createFactFinder(hidden, open);
  };
  return {
    public: create("public"),
    residents: create("residents"),
    house: create("house"),
  };
});

const readers: Readonly<Record<Audience, string>> = {
  public: "Everyone on the web",
  residents: "Everyone who has the house code",
  house: "Everyone in the house",
};

const mends = {
  section: "Take it out, or narrow the section to those who may have it.",
  "front matter": "Take it out of the front matter.",
  "file name": "Give the file another name.",
  fact: "Take it out of this fact.",
} as const;

/**
 * Says of a fact that more people would read it than may, without repeating it.
 *
 * @param rule the rule that it is a fault by
 * @param narrower the fact, where it stands
 */
export function describeNarrower(
  rule: Rule,
  { found: { fact, what }, place, audience, where }: NarrowerFact,
): Finding {
  const isAddress = what === "address";
  return createFinding(rule, place, {
    message: say`${whatIs[what]} ${asCode(fact.reference)}, which is for ${fact.audience} only. ${readers[audience]} could read it here${where === "file name" ? ", since a page's address is made of its file's name" : ""}.`,
    fix: isAddress
      ? `${mends[where]} To name the neighborhood, write {{ home.area }}. Only where everyone may know the address, put it in _data/home.yaml as “address:”.`
      : mends[where],
    ...(what === "name" || what === "words" ? { severity: "warning" } : {}),
  });
}

const whatIs: Readonly<Record<FoundFact["what"], string>> = {
  address: "This is the address in",
  contact: "This is the same as",
  code: "This is the code in",
  name: "This is the name in",
  words: "These are words of",
};
