import type { Home } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import {
  findHomeStatus,
  type HomeStatus,
  isNeededNow,
  type RuleStatus,
} from "../standards/rule-status.ts";
import type { HomeCheck } from "./check.ts";

const notDocumented: Rule = {
  name: "standard/not-documented",
  severity: "error",
  looksFor:
    "A rule that is required at the home's level, as far as that is confirmed, and documented nowhere.",
};

/**
 * Finds rules without evidence. A gap that a missing section or document stands for is reported as
 * that, so that each gap is one finding. What is not confirmed is one note and never an error.
 */
export const checkCertificationNotDocumented: HomeCheck = {
  rules: [notDocumented],
  findInHome: (home) => {
    const homeStatus = findHomeStatus(home);
    if (homeStatus.level === undefined) return [];
    const open = homeStatus.statuses.filter(
      (status) => status.status === "notYet" && !isReportedAsText(status, home),
    );
    return [
      ...open.filter(isNeededNow).map((status) => describe(home, homeStatus, status)),
      ...noteOthers(home, homeStatus, open.filter(isPerhapsNeeded)),
    ];
  },
};

/** Whether checks on documents and sections say what is missing. */
function isReportedAsText({ missing }: RuleStatus, home: Home): boolean {
  return missing.some(
    ({ type, definition }) =>
      definition.strength !== "when" ||
      !home.documents.some((document) => document.type?.id === type.id),
  );
}

function isPerhapsNeeded(status: RuleStatus): boolean {
  return status.requirement?.kind === "required" && !isNeededNow(status);
}

function describe(home: Home, { standard, level }: HomeStatus, status: RuleStatus): Finding {
  const { id, shortTitle, substance } = status.rule;
  const section = status.missing[0];
  const write =
    section === undefined
      ? ""
      : ` Or write a section “${section.definition.titles.en[0]}” in policies/${section.type.id}.md.`;
  return createFinding(notDocumented, home.facts.locate("standard.level"), {
    message: `Nothing documents rule ${id}, “${shortTitle}”, which is required at Level ${level}: ${substance}`,
    fix: `Say in _data/evidence.yaml where the evidence is kept, or set the rule aside with a reason in _data/standard.yaml.${write}`,
    standards: [`${standard.citedAs} ${id}`],
  });
}

function noteOthers(
  home: Home,
  { level }: HomeStatus,
  open: readonly RuleStatus[],
): readonly Finding[] {
  if (open.length === 0) return [];
  const ids = open.map(({ rule }) => rule.id).join(", ");
  return [
    createFinding(notDocumented, home.facts.locate("standard.level"), {
      message: `Nothing documents ${open.length === 1 ? "a rule" : `${open.length} rules`} that may be required at Level ${level}: ${ids}.`,
      fix: "See what each asks with “npm run matrix -- --missing”, and confirm with your affiliate.",
      severity: "info",
    }),
  ];
}
