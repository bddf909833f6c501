import type { Home } from "../../../documents/document.ts";
import type { Finding } from "../../../findings/finding.ts";
import { listStandards, none } from "../../../standards/find-standard.ts";
import type { HomeRule } from "../../rule.ts";
import { describe } from "../unknown-names.ts";

/** Finds the name of a standard that does not come with the site. */
export const standardUnknownStandard: HomeRule = {
  kind: "home",
  name: "standard/unknown-standard",
  severity: "error",
  looksFor: "A standard named in _data/standard.yaml that does not come with the site.",
  why: "Without the standard nobody knows which rules the home is held against.",
  since: "0.1.0",
  isFixable: false,
  find: findUnknownStandard,
};

function findUnknownStandard(home: Home): readonly Finding[] {
  const name = home.facts.standard?.standard.shown;
  const known = [...listStandards().map(({ id }) => id), none];
  if (name === undefined || known.includes(name)) return [];
  return [
    describe(
      home,
      standardUnknownStandard,
      { path: "standard.standard", name },
      { what: "standard", known },
    ),
  ];
}
