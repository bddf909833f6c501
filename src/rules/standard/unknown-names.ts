import type { ProfileFacts } from "../../content/facts/profile-facts.ts";
import type { Home } from "../../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../../findings/finding.ts";
import { asTyped, say } from "../../findings/message.ts";
import { listStandards, none } from "../../standards/find-standard.ts";
import { everyLevel } from "../../standards/level.ts";
import { splitLevelList } from "../../standards/requirements-in-force.ts";
import { findNearest } from "../../text/find-nearest.ts";

/** A name that an operator wrote, and the path to it in the facts. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/**
 * Tells whether the standard that the home names is there. Whose rules and levels the others are is not
 * known otherwise, and nothing is said of them.
 *
 * @param home the home
 */
export function isStandardKnown({ facts }: Home): boolean {
  const name = facts.standard?.standard.shown;
  return name === undefined || name === none || listStandards().some(({ id }) => id === name);
}

/**
 * Lists what the profiles in a home name, each with its place.
 *
 * @param home the home
 */
export function listProfileNames({ facts }: Home): {
  readonly rules: readonly Named[];
  readonly sections: readonly Named[];
  readonly levels: readonly Named[];
} {
  const profiles = [...facts.profiles].map(([name, profile]) => listNames(name, profile));
  return {
    rules: profiles.flatMap(({ rules }) => rules),
    sections: profiles.flatMap(({ sections }) => sections),
    levels: profiles.flatMap(({ levels }) => levels),
  };
}

function listNames(
  name: string,
  { rules, strengthen, switchOff, mustPost, words, cited }: ProfileFacts,
) {
  const at = (list: string, index: number) => `profiles.${name}.${list}.${index + 1}`;
  return {
    rules: [
      ...strengthen.map(({ rule }, index) => ({ path: at("strengthen", index), rule })),
      ...switchOff.map(({ rule }, index) => ({ path: at("switchOff", index), rule })),
    ].map(({ path, rule }) => ({ path: `${path}.rule`, name: rule.shown })),
    sections: [
      ...Object.entries({ rules, strengthen, mustPost, cited }).flatMap(([list, entries]) =>
        entries.flatMap(({ sections }, index) =>
          sections.map(({ shown }, position) => ({
            path: `${at(list, index)}.sections.${position + 1}`,
            name: shown,
          })),
        ),
      ),
      ...words.map(({ section }, index) => ({
        path: `${at("words", index)}.section`,
        name: section.shown,
      })),
    ],
    levels: Object.entries({ rules, strengthen }).flatMap(([list, entries]) =>
      entries.flatMap(({ levels }, index) =>
        splitLevelList(levels?.shown ?? "")
          .filter((level) => level.toLowerCase() !== everyLevel)
          .map((level) => ({ path: `${at(list, index)}.levels`, name: level })),
      ),
    ),
  };
}

/** What a name could have been: what it names, and the names there are. */
interface Known {
  readonly what: string;
  readonly known: readonly string[];
}

/**
 * Says of each name that means nothing what it could have been.
 *
 * @param home the home
 * @param rule the rule that the findings belong to
 * @param names the names
 * @param among what they could be
 */
export function describeUnknown(
  home: Home,
  rule: Rule,
  names: readonly Named[],
  among: Known,
): readonly Finding[] {
  return names
    .filter(({ name }) => !among.known.includes(name))
    .map((named) => describe(home, rule, named, among));
}

/**
 * Says of one name that it means nothing, and what it could have been.
 *
 * @param home the home
 * @param rule the rule that the finding belongs to
 * @param named the name
 * @param among what it could be
 */
export function describe(
  home: Home,
  rule: Rule,
  { path, name }: Named,
  { what, known }: Known,
): Finding {
  const nearest = findNearest(name, known);
  return createFinding(rule, home.facts.locate(path), {
    message: say`There is no ${what} called ${asTyped(name)}, so what stands here would be lost.`,
    fix: nearest === undefined ? describeChoice(known) : `Did you mean “${nearest}”?`,
  });
}

function describeChoice(known: readonly string[]): string {
  if (known.length === 0) return "Delete the entry.";
  const listed =
    known.length > 12 ? "“npm run matrix” lists them all." : `Use one of: ${known.join(", ")}.`;
  return `${listed} Or delete the entry.`;
}
