import { type Audience, isNarrower } from "../content/audience.ts";
import type { Fact } from "../content/facts/fact-table.ts";
import type { Facts } from "../content/facts/read-facts.ts";
import { findWidestAudience } from "../documents/addresses.ts";
import type { Document } from "../documents/document.ts";
import { createFinding, type Finding, type Place, type Rule } from "../findings/finding.ts";
import type { DocumentCheck, HomeCheck } from "./check.ts";
import { listFactTexts } from "./fact-texts.ts";
import { createFactFinder, type FactFinder, type FoundFact } from "./find-typed-facts.ts";
import { listWrittenTexts } from "./written-texts.ts";

const typedWider: Rule = {
  name: "fact/narrower-typed",
  severity: "error",
  looksFor:
    "A fact typed out where more people would read it than may, in any spelling: the house's own address, a code, a staff member's name.",
};

const narrowerContact: Rule = {
  name: "contact/narrower-audience",
  severity: "error",
  looksFor: "A phone number or email address typed where more people would read it than may.",
};

/** Finds facts that were typed where more people would read them than may. No finding repeats one. */
export const checkFactNarrowerTyped: DocumentCheck & HomeCheck = {
  rules: [typedWider, narrowerContact],
  findInDocument,
  findInHome: (home) => {
    const finders = createFinders(home.facts);
    return listFactTexts(home).flatMap(({ fact, text, place }) => {
      // Who writes a number where a number belongs gives it to these readers.
      if (fact.value.kind === "phone") return [];
      // “home.address” is there to be given to everyone.
      if (fact.reference === "home.address") return [];
      return finders[fact.audience]
        .find(text)
        .map((found) => describe(found, place, fact.audience, "fact"));
    });
  },
};

function findInDocument(document: Document, facts: Facts): readonly Finding[] {
  const finders = createFinders(facts);
  const inText = listWrittenTexts(document).flatMap(({ text, audience, where, placeAt }) =>
    finders[audience]
      .find(text)
      .map((found) => describe(found, placeAt(found.start), audience, where)),
  );
  const audience = findWidestAudience(document);
  const inName = finders[audience]
    .find(document.file)
    .map((found) =>
      describe(found, { file: document.file, line: 1, column: 1 }, audience, "file name"),
    );
  return [...inText, ...inName];
}

/** All documents of a home are held against the same facts. */
const findersByFacts = new WeakMap<Facts, Readonly<Record<Audience, FactFinder>>>();

function createFinders(facts: Facts): Readonly<Record<Audience, FactFinder>> {
  const known = findersByFacts.get(facts);
  if (known !== undefined) return known;
  const create = (audience: Audience) => {
    const isHidden = (fact: Fact) => isNarrower(fact.audience, audience);
    const [hidden, open] = [
      facts.table.all.filter(isHidden),
      facts.table.all.filter((fact) => !isHidden(fact)),
    ];
    return createFactFinder(hidden, open);
  };
  const finders = {
    public: create("public"),
    residents: create("residents"),
    house: create("house"),
  };
  findersByFacts.set(facts, finders);
  return finders;
}

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

function describe(
  { fact, what }: FoundFact,
  place: Place,
  audience: Audience,
  where: keyof typeof mends,
): Finding {
  const { kind } = fact.value;
  const isContact = kind === "phone" || kind === "email";
  const isAddress = what === "address";
  return createFinding(isContact ? narrowerContact : typedWider, place, {
    message: `${whatIs[what]} “${fact.reference}”, which is for ${fact.audience} only. ${readers[audience]} could read it here${where === "file name" ? ", since a page's address is made of its file's name" : ""}.`,
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
