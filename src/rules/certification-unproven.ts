import { formatFact } from "../content/facts/format-fact.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { Home } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import { findStandard } from "../standards/find-standard.ts";
import { findLevel, nameLevel } from "../standards/level.ts";
import type { HomeCheck } from "./check.ts";

const unproven: Rule = {
  name: "certification/unproven",
  severity: "error",
  looksFor: "A home that says it is certified and not by whom, or not where to look it up.",
};

const disagrees: Rule = {
  name: "certification/disagrees",
  severity: "warning",
  looksFor:
    "Facts on certification that do not fit each other, such as a certificate's address without a certificate.",
};

/** Finds claims of certification that no reader could look up, and facts that disagree. */
export const checkCertificationUnproven: HomeCheck = {
  rules: [unproven, disagrees],
  findInHome: (home) => {
    const certification = home.facts.home?.certification;
    if (certification === undefined) return [];
    return [
      ...(certification.status.shown === "certified"
        ? findUnproven(home, certification)
        : findLeftOver(home, certification)),
      ...findOtherLevel(home, certification),
    ];
  },
};

type Certification = HomeFacts["certification"];

function findUnproven(home: Home, certification: Certification): readonly Finding[] {
  const lacking = [
    ...(certification.affiliate === undefined
      ? [{ key: "affiliate", says: "which affiliate certified it" }]
      : []),
    ...(certification.url === undefined
      ? [{ key: "url", says: "where anyone can look the certificate up" }]
      : []),
  ];
  return lacking.map(({ key, says }) =>
    createFinding(unproven, home.facts.locate("home.certification.status"), {
      message: `The home says that it is certified, but not ${says}, so nobody can check it.`,
      fix: `Add “${key}:” under certification, or write “status: not certified” or “status: applied for”.`,
    }),
  );
}

function findLeftOver(home: Home, certification: Certification): readonly Finding[] {
  const keys = ["url", "since"] as const;
  return keys.flatMap((key) => {
    const fact = certification[key];
    if (fact === undefined) return [];
    return [
      createFinding(disagrees, home.facts.locate(`home.certification.${key}`), {
        message: `The home is “${certification.status.shown}”, yet it gives a certificate's ${key === "url" ? "address" : "first day"}: ${formatFact(fact)}.`,
        fix: `Delete “${key}:”, or write “status: certified” if the home is.`,
      }),
    ];
  });
}

function findOtherLevel(home: Home, certification: Certification): readonly Finding[] {
  const { levels } = findStandard(home.facts);
  const level = findLevel(levels, home.facts.standard?.level?.shown ?? "");
  const certified = findLevel(levels, certification.level?.shown ?? "");
  if (level === undefined || certified === undefined || level === certified) return [];
  return [
    createFinding(disagrees, home.facts.locate("home.certification.level"), {
      message: `The certification is at ${nameLevel(levels, certified)}, but _data/standard.yaml holds the home against ${nameLevel(levels, level)}.`,
      fix: "Write the same level in both files.",
    }),
  ];
}
