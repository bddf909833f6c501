import type { Home } from "../../../documents/document.ts";
import { findLanguage } from "../../../documents/find-language.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import { nameLevel } from "../../../standards/level.ts";
import { isPerhapsRequired } from "../../../standards/obligation.ts";
import {
  findHomeStatus,
  type HomeStatus,
  isNeededNow,
  type RequirementStatus,
} from "../../../standards/requirement-status.ts";
import type { HomeRule } from "../../rule.ts";

/**
 * Finds rules without evidence. A gap that a missing section or document stands for is reported as
 * that, so that each gap is one finding. What is not confirmed is one note and never an error, and
 * what no section of any document could be evidence for, such as a certificate of insurance, only warns.
 */
export const standardNotDocumented: HomeRule = {
  kind: "home",
  name: "standard/not-documented",
  severity: "error",
  weighsOtherwise:
    "A warning where a paper shows it, a document that a home may do without, or a section that tells of something else; a note where it is not confirmed.",
  looksFor:
    "A rule that is required at the home's level, as far as that is confirmed, and documented nowhere.",
  why: "A reviewer will ask for it, and readers cannot see that the home has thought of it.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const homeStatus = findHomeStatus(home);
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
function isReportedAsText({ missing }: RequirementStatus, home: Home): boolean {
  return missing.some(({ type, definition }) =>
    home.documents.some((document) => document.type?.id === type.id)
      ? definition.strength !== "when"
      : type.presence !== "optional",
  );
}

function isPerhapsNeeded(status: RequirementStatus): boolean {
  return isPerhapsRequired(status.obligation) && !isNeededNow(status);
}

function describe(home: Home, homeStatus: HomeStatus, status: RequirementStatus): Finding {
  const { id, shortTitle, substance } = status.rule;
  const section = status.missing[0];
  const there = status.missing.length === 0 ? status.found[0]?.section : undefined;
  // “We give no services” is a good section, and no evidence of services.
  if (there !== undefined) {
    return createFinding(standardNotDocumented, there.place, {
      message: say`The section ${asTyped(there.title)} tells of nothing that rule ${id}, ${asTyped(shortTitle)}, asks for${atLevel(homeStatus)}: ${substance}`,
      fix: "Say here what the home itself gives, and who gives it. Or say in _data/evidence.yaml where the evidence is kept, or set the rule aside with a reason in _data/standard.yaml.",
      // A program that weighs what a section means can be wrong.
      severity: "warning",
      standards: [status.rule.citation],
    });
  }
  const write =
    section === undefined
      ? ""
      : ` Or write a section “${section.definition.titles[findLanguage(home, section.type)][0]}” in policies/${section.type.id}.md.`;
  return createFinding(standardNotDocumented, locate(home, homeStatus), {
    message: say`Nothing documents rule ${id}, ${asTyped(shortTitle)}, which is required${atLevel(homeStatus)}: ${substance}`,
    fix: `Say in _data/evidence.yaml where the evidence is kept, or set the rule aside with a reason in _data/standard.yaml.${write}`,
    // A site is not held back for a paper in a drawer, nor for a document that a home may do without.
    severity: section === undefined || section.type.presence === "optional" ? "warning" : "error",
    standards: [status.rule.citation],
  });
}

/** Where the home says what it is held against. */
function locate({ facts }: Home, { level }: HomeStatus): Place {
  return facts.locate(level === undefined ? "standard.standard" : "standard.level");
}

function atLevel({ standard, level }: HomeStatus): string {
  return level === undefined ? "" : ` at ${nameLevel(standard.levels, level)}`;
}

function noteOthers(
  home: Home,
  homeStatus: HomeStatus,
  open: readonly RequirementStatus[],
): readonly Finding[] {
  if (open.length === 0) return [];
  const ids = open.map(({ rule }) => rule.id).join(", ");
  return [
    createFinding(standardNotDocumented, locate(home, homeStatus), {
      message: `Nothing documents ${open.length === 1 ? "a rule" : `${open.length} rules`} that may be required${atLevel(homeStatus)}: ${ids}.`,
      fix: "See what each asks with “npm run matrix -- --missing”, and confirm with your affiliate.",
      severity: "info",
    }),
  ];
}
