import { listEvidenceEntries } from "../../../content/facts/evidence-facts.ts";
import type { Home } from "../../../documents/document.ts";
import type { Finding } from "../../../findings/finding.ts";
import { findStandard } from "../../../standards/find-standard.ts";
import { findRequirementsInForce } from "../../../standards/requirements-in-force.ts";
import type { HomeRule } from "../../rule.ts";
import { describeUnknown, isStandardKnown, listProfileNames } from "../unknown-names.ts";

/** Finds names of rules that mean nothing, so that what they say is lost. */
export const standardUnknownRule: HomeRule = {
  kind: "home",
  name: "standard/unknown-rule",
  severity: "error",
  looksFor: "A rule named in _data that the standard and the affiliate's profile do not have.",
  why: "What stands under a rule that does not exist is lost: the rule it was meant for stays without evidence.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    isStandardKnown(home)
      ? [
          ...findUnknownRules(home),
          ...describeUnknown(home, standardUnknownRule, listProfileNames(home).rules, {
            what: "rule",
            known: findStandard(home.facts).rules.map(({ id }) => id),
          }),
        ]
      : [],
};

function findUnknownRules(home: Home): readonly Finding[] {
  const setAside = (home.facts.standard?.rulesSetAside ?? []).map(({ rule }, index) => ({
    path: `standard.rulesSetAside.${index + 1}.rule`,
    name: rule.shown,
  }));
  const evidence = listEvidenceEntries(home.facts.evidence).map(({ rule, path }) => ({
    path: `${path}.rule`,
    name: rule.shown,
  }));
  const known = findRequirementsInForce(home.facts).rules.flatMap(({ id, formerIds }) => [
    id,
    ...formerIds,
  ]);
  return describeUnknown(home, standardUnknownRule, [...setAside, ...evidence], {
    what: "rule",
    known,
  });
}
