import { createFactBlock } from "../../../content/facts/fact-blocks.ts";
import { type FactTable, splitFactPath } from "../../../content/facts/fact-table.ts";
import type { FactsName } from "../../../content/facts/facts-files.ts";
import {
  type Facts,
  isFactReference,
  isListEntry,
  listHouseReferences,
  mayHomeLack,
} from "../../../content/facts/read-facts.ts";
import { memoize } from "../../../content/memoize.ts";
import {
  allBlockNames,
  type FactBlockName,
  isFactBlockName,
  readBlockName,
} from "../../../content/named-blocks.ts";
import type { Document, Home } from "../../../documents/document.ts";
import { type Edit, replaceText } from "../../../findings/edit.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { PlaceWithEnd } from "../../../findings/place.ts";
import { findNearest, findOnlyNear } from "../../../text/find-nearest.ts";
import type { HomeRule } from "../../rule.ts";
import {
  listFactReferences,
  listTextBlocks,
  type ReadReference,
} from "../../sources/text-blocks.ts";
import { type Asking, tellOnce } from "../../tell-once.ts";
import { judgeReference } from "../judge-reference.ts";
import { renameReference } from "../rename-reference.ts";

/** Finds references to facts that do not exist. */
export const factUnknown: HomeRule = {
  kind: "home",
  name: "fact/unknown",
  severity: "error",
  looksFor: "A reference in double braces to a fact that the home does not have.",
  why: "Readers would find braces instead of words.",
  since: "0.1.0",
  isFixable: true,
  find: (home) => [
    ...home.documents.flatMap((document) => findHalfBraces(document, home.facts)),
    ...findMissing(home),
  ],
};

function findMissing(home: Home): readonly Finding[] {
  const isFaultOfFacts = createFaultFinder(home);
  const missing = home.documents.flatMap((document) =>
    listFactReferences(document)
      .filter((reference) => !isThere(reference, home.facts))
      .filter((reference) => judgeReference(reference, home.facts) === undefined)
      .filter((reference) => !isFaultOfFacts(reference))
      .map((reference) => ({
        document,
        reference,
        wanted: findMissingRoot(reference.path, home.facts),
      })),
  );
  const byWanted = Map.groupBy(missing, ({ wanted }) => wanted);
  return tellOnce(
    missing.map(
      ({ reference, wanted }): Asking => ({
        wanted,
        place: reference.place,
        describe: () => {
          const askers = byWanted.get(wanted) ?? [];
          const asked = askers.map(({ reference: { path } }) => path);
          const finding = describeUnknown(reference, { wanted, asked }, home.facts);
          return { ...finding, edits: listEdits(askers, home.facts) };
        },
      }),
    ),
  );
}

function isThere({ path, block }: ReadReference, { table }: Facts): boolean {
  return block === undefined
    ? table.find(path) !== undefined
    : createFactBlock(block, table).rows.length > 0;
}

interface Asker {
  readonly document: Document;
  readonly reference: ReadReference;
}

function isBlockName(path: string): boolean {
  return readBlockName(path) !== undefined || isFactBlockName(path);
}

/** A name with a slip in it is mended wherever it stands, or nowhere. */
function listEdits(askers: readonly Asker[], { table }: Facts): readonly Edit[] {
  const [path = "", ...others] = new Set(askers.map(({ reference }) => reference.path));
  if (others.length > 0 || isFactReference(path) || isBlockName(path)) return [];
  const known = table.all.map(({ reference }) => reference);
  const meant = known.some((name) => name.startsWith(`${path}.`))
    ? undefined
    : findOnlyNear(path, known);
  if (meant === undefined) return [];
  const edits = askers.map(({ document, reference }) =>
    renameReference(document, reference, meant),
  );
  const isOneFile = new Set(askers.map(({ document }) => document)).size === 1;
  return isOneFile && edits.every(({ length }) => length > 0) ? edits.flat() : [];
}

/**
 * Finds what is missing as a whole: of `home.outside.licensor.phone` the licensor, where the home says
 * nothing of one.
 */
function findMissingRoot(path: string, { table }: Facts): string {
  if (!isFactReference(path)) return path;
  const steps = splitFactPath(path);
  const there = listThere(table);
  const missing = steps.findIndex((_, index) => !there.has(steps.slice(0, index + 1).join(".")));
  return steps.slice(0, missing + 1).join(".") || path;
}

/** What the facts say anything of, by every part of its name. */
const listThere = memoize(
  (table: FactTable): ReadonlySet<string> =>
    new Set(
      table.all.flatMap(({ reference }) => {
        const steps = splitFactPath(reference);
        return steps.map((_, index) => steps.slice(0, index + 1).join("."));
      }),
    ),
);

/** A fact's name with a brace too few before or behind it, which readers would see as typed. */
const halfBracesPattern =
  /(?<!\{)\{ *((?:crisisLines|home|house|standard|resources|schedule)\.[\w.-]+) *\}|\{\{ *((?:crisisLines|home|house|standard|resources|schedule)\.[\w.-]+)(?![\w.-]| *\}\}) *\}?/;

function findHalfBraces(document: Document, facts: Facts): readonly Finding[] {
  return listTextBlocks(document).flatMap(({ words, placeAt }) => {
    const match = halfBracesPattern.exec(words);
    if (match === null) return [];
    return [
      createFinding(factUnknown, placeAt(match.index, match[0]), {
        message: "A brace is missing here, so readers would find braces instead of words.",
        fix: `Write {{ ${match[1] ?? match[2]} }}, with two braces on each side.`,
        edits: listBraceEdits(placeAt(match.index, match[0]), match, facts),
      }),
    ];
  });
}

/** Where the fact is there, nothing but the braces is missing. */
function listBraceEdits(
  place: PlaceWithEnd,
  [typed, inOne, inTwo]: RegExpExecArray,
  { table }: Facts,
): readonly Edit[] {
  const name = inOne ?? inTwo ?? "";
  const isWhole = place.endColumn - place.column === typed.length && typed.endsWith("}");
  if (!isWhole || table.find(name) === undefined) return [];
  return [replaceText(place, typed, `{{ ${name} }}`)];
}

/** The files that each table of facts is made from. */
const blockFiles: Readonly<Record<FactBlockName, readonly FactsName[]>> = {
  crisisLines: ["home"],
  curfewByPhase: ["home"],
  fees: ["home"],
  schedule: ["home", "schedule"],
};

/** Where the facts file itself is at fault, that is reported, and not each reference to it. */
function createFaultFinder({ facts, findings }: Home) {
  const missed: ReadonlySet<string> = facts.missed;
  const faulty = new Set(findings.map(({ file }) => /^_data\/(\w+)\.y/.exec(file)?.[1]));
  const there = listThere(facts.table);
  return ({ path, block }: ReadReference): boolean => {
    if (block !== undefined) {
      return blockFiles[block].some((name) => missed.has(name) || faulty.has(name));
    }
    const [root] = splitFactPath(path);
    if (missed.has(root === "crisisLines" ? "home" : root)) return true;
    return faulty.has(root) && (!there.has(root) || isFactReference(path));
  };
}

/** What is missing, and all that texts ask of it. */
interface MissingFact {
  readonly wanted: string;
  readonly asked: readonly string[];
}

function describeUnknown(
  { path, place, block }: ReadReference,
  { wanted, asked }: MissingFact,
  { table }: Facts,
): Finding {
  const say = (what: string, fix: string) =>
    createFinding(factUnknown, place, {
      message: `${what}, so readers would find braces here instead of words.`,
      fix,
    });
  if (block !== undefined) return say(...describeNothingToShow(block));
  if (isBlockName(path)) {
    return say(
      `“${path}” shows a whole ${isFactBlockName(path) ? "table" : "text"}, which has no place in a sentence, a heading, a list or a quotation`,
      `Write {{ ${path} }} on a line of its own, with an empty line above it and one below.`,
    );
  }
  const [root] = splitFactPath(path);
  if (isFactReference(path)) {
    return say(describeMissingFact(wanted), describePutBack(wanted, asked));
  }
  const known = [
    ...table.all.map(({ reference }) => reference),
    ...listHouseReferences(),
    ...allBlockNames,
  ];
  const inside = known.filter((reference) => reference.startsWith(`${path}.`));
  if (inside.length > 0) {
    const some = inside.slice(0, mostNames).map((reference) => `{{ ${reference} }}`);
    return say(`“${path}” is several facts and not one`, `Write one of them: ${some.join(", ")}.`);
  }
  const nearest = findNearest(path, known) ?? findByLastStep(path, known);
  const add = root === "house" ? "" : " Otherwise add the fact in _data.";
  return say(
    `There is no fact called “${path}”`,
    nearest === undefined
      ? "Write a name from the facts files in _data, such as {{ home.manager.phone }}, or add the fact there."
      : `Did you mean {{ ${nearest} }}?${add}`,
  );
}

/** What is missing where a table of facts would have no rows, and what to do. */
function describeNothingToShow(block: FactBlockName): readonly [what: string, fix: string] {
  switch (block) {
    case "fees":
      return [
        "_data/home.yaml names no fees",
        "Add “fees:” there, and below it “- name:” and “amount:” for each. Or take the line out here, and say in words what is charged.",
      ];
    case "schedule":
      return [
        "Nothing is known of the week",
        "List what happens in it under “week:” in _data/schedule.yaml, or take the line out here.",
      ];
    case "curfewByPhase":
      return [
        "_data/home.yaml gives no curfew for each phase",
        "Add “curfewByPhase:” there, and below it “- phase:” and “time:” for each. Or take the line out here.",
      ];
    case "crisisLines":
      return ["There are no crisis lines", "Take the line out here."];
  }
}

function describeMissingFact(wanted: string): string {
  const [root, ...keys] = splitFactPath(wanted);
  return keys.length === 0
    ? `There is no _data/${root}.yaml`
    : `_data/${root}.yaml ${mayHomeLack(wanted) ? "gives no" : "does not say"} “${keys.join(".")}”`;
}

/** What to write where, so that texts have again what they ask for. */
function describePutBack(wanted: string, asked: readonly string[]): string {
  const [root, ...keys] = splitFactPath(wanted);
  const inside = [...asked]
    .map((path) => path.slice(wanted.length + 1))
    .filter((key) => key !== "");
  const keysInside = [...new Set(inside.map((key) => key.split(".").at(-1)))];
  const named = keysInside.slice(0, mostNames).map((key) => `“${key}:”`);
  const below = named.length === 0 ? "" : `, with ${named.join(", ")} below it`;
  const where = root === "house" ? ", on this computer alone," : ",";
  const those = asked.length > 1 ? "take the references out" : "take the reference out here";
  if (keys.length === 0) return `Write that file${where} or ${those}.`;
  const name = keys.at(-1) ?? "";
  if (mayHomeLack(wanted)) {
    return `If this home has none, say here in words how it is with you. Otherwise add “${name}:” there${below}.`;
  }
  return isListEntry(wanted)
    ? `Put an entry there whose name makes “${name}”${below}${where} or ${those}.`
    : `Add “${name}:” there${below}${where} or ${those}.${asked.length > 1 ? " If it was deleted, git can give it back." : ""}`;
}

/** As many as can be read at a glance. */
const mostNames = 4;

/** Templates write {{name}} where {{ home.name }} is meant: the shortest path that ends so. */
function findByLastStep(path: string, known: readonly string[]): string | undefined {
  return known
    .filter((fact) => fact.toLowerCase().endsWith(`.${path.toLowerCase()}`))
    .toSorted((first, second) => first.length - second.length)[0];
}
