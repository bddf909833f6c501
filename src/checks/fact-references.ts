import { isNarrower } from "../content/audience.ts";
import { type Facts, isFactPath } from "../content/facts/read-facts.ts";
import { findNearest } from "../content/find-nearest.ts";
import { createFinding, type Finding, type Rule } from "../content/finding.ts";
import type { Document, Home } from "../document-types/document.ts";
import type { DocumentCheck, HomeCheck } from "./check.ts";
import { listFactReferences, listTextBlocks, type ReadReference } from "./text-blocks.ts";

const unknown: Rule = {
  name: "fact/unknown",
  severity: "error",
  looksFor: "A reference in double braces to a fact that the home does not have.",
};

const narrowerAudience: Rule = {
  name: "fact/narrower-audience",
  severity: "error",
  looksFor: "A fact that stands where more people would read it than may.",
};

/** Finds references to facts that do not exist, or that not every reader of the text may read. */
export const checkFactReferences: DocumentCheck & HomeCheck = {
  rules: [unknown, narrowerAudience],
  findInDocument: (document, facts) => [
    ...listFactReferences(document).flatMap((reference) => findNarrower(reference, facts)),
    ...findHalfBraces(document),
  ],
  findInHome: (home) =>
    home.documents.flatMap((document) =>
      listFactReferences(document)
        .filter(({ path }) => home.facts.table.find(path) === undefined)
        .filter(({ path }) => !isFaultOfFacts(path, home))
        .map((reference) => describeUnknown(reference, home.facts)),
    ),
};

/** A fact's path with a brace too few before or behind it, which readers would see as typed. */
const halfBracesPattern =
  /(?<!\{)\{ *((?:home|house|standard|resources|schedule)\.[\w.]+) *\}|\{\{ *((?:home|house|standard|resources|schedule)\.[\w.]+)(?![\w.]| *\}\}) *\}?/;

function findHalfBraces(document: Document): readonly Finding[] {
  return listTextBlocks(document).flatMap(({ words, placeAt }) => {
    const match = halfBracesPattern.exec(words);
    if (match === null) return [];
    return [
      createFinding(unknown, placeAt(match.index, match[0]), {
        message: "A brace is missing here, so readers would find braces instead of words.",
        fix: `Write {{ ${match[1] ?? match[2]} }}, with two braces on each side.`,
      }),
    ];
  });
}

function findNarrower(
  { path, place, audience }: ReadReference,
  { table }: Facts,
): readonly Finding[] {
  const fact = table.find(path);
  if (fact === undefined || !isNarrower(fact.audience, audience)) return [];
  return [
    createFinding(narrowerAudience, place, {
      message: `“${path}” is for ${fact.audience} only, and this text is for ${audience}: people would read here what is not meant for them.`,
      fix: `Take it out, or narrow the section with {audience=${fact.audience}} after its heading.`,
    }),
  ];
}

/** Where the facts file itself is at fault, that is reported, and not each reference to it. */
function isFaultOfFacts(path: string, { facts, findings }: Home): boolean {
  const [root = ""] = path.split(".");
  const faults = findings.filter(({ file }) => file.startsWith(`_data/${root}.y`));
  const hasFacts = facts.table.all.some((fact) => fact.path.startsWith(`${root}.`));
  return faults.length > 0 && (!hasFacts || isFactPath(path));
}

function describeUnknown({ path, place }: ReadReference, { table }: Facts): Finding {
  const known = table.all.map((fact) => fact.path);
  const [root = "", ...keys] = path.split(".");
  if (isFactPath(path)) {
    return createFinding(unknown, place, {
      message: `_data/${root}.yaml does not say “${keys.join(".")}”, so readers would find braces here instead of words.`,
      fix: `Add “${keys.at(-1)}:” there, or take the reference out here.`,
    });
  }
  const nearest = findNearest(path, known) ?? findByLastStep(path, known);
  return createFinding(unknown, place, {
    message: `There is no fact called “${path}”, so readers would find braces here instead of words.`,
    fix:
      nearest === undefined
        ? "Write a name from the facts files in _data, such as {{ home.manager.phone }}, or add the fact there."
        : `Did you mean {{ ${nearest} }}? Otherwise add the fact in _data.`,
  });
}

/** Templates write {{name}} where {{ home.name }} is meant: the shortest path that ends so. */
function findByLastStep(path: string, known: readonly string[]): string | undefined {
  return known
    .filter((fact) => fact.toLowerCase().endsWith(`.${path.toLowerCase()}`))
    .toSorted((first, second) => first.length - second.length)[0];
}
