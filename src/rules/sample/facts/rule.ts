import type { Facts } from "../../../content/facts/read-facts.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import { findContactFacts, findContacts, listTypedContacts } from "../../contact/typed-contacts.ts";
import type { Conditions, WrittenRule } from "../../rule.ts";
import type { FactText } from "../../sources/fact-texts.ts";
import { listLinks, listTextBlocks, type TextBlock } from "../../sources/text-blocks.ts";
import { isStillSample, sampleLegalName, sampleName } from "../is-still-sample.ts";
import { exampleHintPattern, findExampleHost, isSampleContact } from "../sample-contacts.ts";
import { isSamplePlace } from "../sample-house.ts";

/** Finds contacts that belong to the sample, or to no one, in the facts and in the text. */
export const sampleFacts: WrittenRule = {
  kind: "written",
  name: "sample/facts",
  severity: "error",
  weighsOtherwise: "A warning as long as the site is not about to be published.",
  looksFor:
    "A number or address made for examples, or a claim of the sample home. A warning at home, an error in production.",
  why: "Someone who calls a made-up number reaches nobody, and what the sample home says of itself is not true of yours.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["contact/not-in-facts", "certification/other-complaint-route"],
  findInDocument,
  findInFacts: (texts, facts, conditions) => [
    ...texts.flatMap(({ text, locate }) => {
      const sample = findSample(text);
      return sample === undefined ? [] : [describe(sample, locate(), conditions)];
    }),
    ...findSamplePlaces(texts, conditions),
    ...findSampleName(facts, conditions),
    ...findSampleOffices(texts, facts, conditions),
  ],
};

function findSample(text: string): string | undefined {
  const contact = findContacts(text).find(isSampleContact);
  return contact?.typed ?? findExampleHost(text)?.[0];
}

/** What the example file says of the house, left as it was copied. */
function findSamplePlaces(
  texts: readonly FactText[],
  { isProduction }: Conditions,
): readonly Finding[] {
  return texts
    .filter(({ fact, text }) => isSamplePlace(fact.path, text))
    .map(({ text, locate }) =>
      createFinding(sampleFacts, locate(), {
        message: say`${asTyped(text.slice(0, 60))} is made up for the sample house. In an emergency somebody would read it out, and help would go to the wrong place.`,
        fix: "Write what is true of your house. Until then, delete _data/house.yaml: the binder has lines to write on instead.",
        severity: isProduction ? "error" : "warning",
      }),
    );
}

/** A home that truly has the sample's name can say so with its town. */
function findSampleName(facts: Facts, { isProduction }: Conditions): readonly Finding[] {
  if (facts.table.find("home.name")?.value.shown !== sampleName) return [];
  return [
    createFinding(sampleFacts, facts.locate("home.name"), {
      message: say`${asTyped(sampleName)} is the name of the home that comes with the project.`,
      fix: `Write your own home's name. If it is called that too, add the town, such as “${sampleName} of Tempe”.`,
      severity: isProduction ? "error" : "warning",
    }),
  ];
}

/** Names that only the sample's made-up offices have. */
const sampleOffices = new Set([
  "Saguaro Alliance of Recovery Residences",
  "State Office of Sober Living Licensing",
]);

/** Once the home has a name of its own, the sample's offices are not its own. */
function findSampleOffices(
  texts: readonly FactText[],
  facts: Facts,
  { isProduction }: Conditions,
): readonly Finding[] {
  if (isStillSample(facts)) return [];
  const severity = isProduction ? "error" : "warning";
  return texts
    .filter(({ text }) => sampleOffices.has(text))
    .map(({ text, locate }) =>
      createFinding(sampleFacts, locate(), {
        message: say`${asTyped(text)} is made up for the sample home.`,
        fix: "Write the name of the office that takes complaints about your home.",
        severity,
      }),
    );
}

/** The sample's name in the text of a home that is called something else was left there. */
function findSampleNameInText(
  document: Document,
  facts: Facts,
  conditions: Conditions,
): readonly Finding[] {
  if (facts.table.find("home.name")?.value.shown === sampleName) return [];
  const blocks = listTextBlocks(document);
  if (namesHouses(blocks, facts)) return [];
  const ownNames = listOwnNames(facts);
  return blocks.flatMap(({ words, placeAt }) => {
    const offset = ownNames
      .reduce((left, name) => left.replaceAll(name, blank(name)), words)
      .indexOf(sampleName);
    if (offset === -1) return [];
    return [
      createFinding(sampleFacts, placeAt(offset, sampleName), {
        message: say`${asTyped(sampleName)} is the name of the home that comes with the project, not of this one.`,
        fix: "Write {{ home.name }} instead. Among the lines at the top of the file, put it in quotes.",
        severity: conditions.isProduction ? "error" : "warning",
      }),
    ];
  });
}

/** A home that truly has the sample's name has it in its own, too, and with more behind it. */
function listOwnNames({ table }: Facts): readonly string[] {
  return ["home.legalName", "home.name"]
    .flatMap((path) => table.find(path)?.value.shown ?? [])
    .filter((name) => name.includes(sampleName) && name !== sampleLegalName);
}

/** An operator of several houses names them in one breath, and one may be called as the sample is. */
function namesHouses(blocks: readonly TextBlock[], facts: Facts): boolean {
  const ownName = facts.table.find("home.name")?.value.shown;
  return blocks.some((block) => {
    if (!block.words.includes(sampleName)) return false;
    const beside = blocks.filter((other) => other === block || isOfSameList(other, block));
    const named = new Set(
      beside.flatMap(({ words }) => [...words.matchAll(housePattern)].map(([name]) => name)),
    );
    return (
      [...named].filter((name) => name !== sampleName && name !== ownName).length >= fewestHouses
    );
  });
}

/** Entries of a list, cells of a table, or titles. */
function isOfSameList(one: TextBlock, other: TextBlock): boolean {
  if (one.form !== other.form) return false;
  if (one.form === "title") return true;
  return (one.form === "entry" || one.form === "cell") && one.section === other.section;
}

/** “The House” and “Recovery House” are kinds of houses, and no names. */
const housePattern =
  /\b(?!(?:The|This|That|Our|Your|My|Each|Every|Any|A|An|In|At|Recovery|Sober|Halfway|Safe|Open|White|Full|Whole|Men|Women)\b)\p{Lu}[\p{L}’']{1,20} House\b/gu;
const fewestHouses = 2;

/** What the text takes from the facts is reported there, once. */
function findInDocument(
  document: Document,
  facts: Facts,
  conditions: Conditions,
): readonly Finding[] {
  const contacts = listTypedContacts(document)
    .filter((contact) => isSampleContact(contact))
    .filter(({ reaches }) => findContactFacts(facts, reaches).length === 0)
    .map(({ typed, place }) => describe(typed, place, conditions));
  return [
    ...contacts,
    ...findHosts(document, conditions),
    ...findSampleNameInText(document, facts, conditions),
  ];
}

function findHosts(document: Document, conditions: Conditions): readonly Finding[] {
  const inLinks = listLinks(document).flatMap(({ href, text, place }) => {
    const host = /^mailto:/i.test(href) ? undefined : findExampleHost(href)?.[0];
    return host === undefined || text.includes(host) ? [] : [{ host, place }];
  });
  const inWords = listTextBlocks(document).flatMap(({ words, placeAt }) => {
    if (!exampleHintPattern.test(words)) return [];
    const match = findExampleHost(words.replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/g, blank));
    if (match === null) return [];
    return [{ host: match[0], place: placeAt(match.index, match[0]) }];
  });
  return [...inLinks, ...inWords].map(({ host, place }) => describe(host, place, conditions));
}

/** Email addresses are looked at as contacts; spaces instead of them keep the offsets. */
function blank(address: string): string {
  return " ".repeat(address.length);
}

function describe(sample: string, place: Place, { isProduction }: Conditions): Finding {
  return createFinding(sampleFacts, place, {
    message: say`${asTyped(sample.slice(0, 60))} is made for examples and reaches nobody.`,
    fix: "Write the real one before the site is published.",
    severity: isProduction ? "error" : "warning",
  });
}
