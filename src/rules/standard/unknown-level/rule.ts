import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { findStandard } from "../../../standards/find-standard.ts";
import { findLevel } from "../../../standards/level.ts";
import type { HomeRule } from "../../rule.ts";
import { isStandardKnown, listProfileNames, type Named } from "../unknown-names.ts";

/** Finds names of levels that the standard does not have. */
export const standardUnknownLevel: HomeRule = {
  kind: "home",
  name: "standard/unknown-level",
  severity: "error",
  looksFor: "A level named in _data that the standard does not have.",
  why: "Without the level nobody knows which rules are required of the home.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    isStandardKnown(home)
      ? [...findUnknownLevels(home), ...describeUnknownLevels(home, listProfileNames(home).levels)]
      : [],
};

function findUnknownLevels(home: Home): readonly Finding[] {
  const { standard, home: facts } = home.facts;
  const named = [
    { path: "standard.level", name: standard?.level?.shown },
    { path: "home.certification.level", name: facts?.certification.level?.shown },
  ].flatMap(({ path, name }) => (name === undefined ? [] : [{ path, name }]));
  return describeUnknownLevels(home, named);
}

function describeUnknownLevels(home: Home, named: readonly Named[]): readonly Finding[] {
  const { levels, title } = findStandard(home.facts);
  const unknown = named.filter(({ name }) => findLevel(levels, name) === undefined);
  const known = levels?.each.map(({ id }) => id).join(", ");
  return unknown.map(({ path, name }) =>
    createFinding(standardUnknownLevel, home.facts.locate(path), {
      message: `${title === "" ? "A home without a standard" : `The ${title}`} has no ${levels === undefined ? "levels" : `level called “${name}”`}, so what stands here would be lost.`,
      fix: known === undefined ? "Delete the entry." : `Use one of: ${known}. Or delete the entry.`,
    }),
  );
}
